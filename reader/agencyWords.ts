import { foldSameLength } from "./foldSameLength.ts";
import { ACCENTED_VERBS, CLOSERS, FIELDS, VERBS } from "./lexicon.ts";
import { type WordSet, wordSet } from "./wordSet.ts";

const words = (text: string): string[] => text.split("|").map((word) => word.trim());

/** Words with which the name of one agency begins. */
export const HEADS = words(
  "văn phòng|sở|phòng|bộ|ban|ủy ban|uỷ ban|ubnd|hđnd|hội đồng nhân dân|hội đồng|công an|trung tâm|cục|chi cục|kho bạc|bảo hiểm xã hội|mặt trận|ubmttq|mttq|ub mttq|đoàn thanh niên|hội nông dân|hội phụ nữ|hội liên hiệp|hội cựu chiến binh|hội chữ thập đỏ|hội người cao tuổi|hội khuyến học|liên đoàn lao động|công đoàn|thanh tra|tòa án|viện kiểm sát|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|cấp ủy|thường trực|tổ công nghệ|tổ công tác|tổ giúp việc|tổ bảo vệ|tổ đề án|tổ kiểm tra|tổ liên gia|tổ tự quản|tổ hòa giải|tổ dân phố|tổ chuyên gia|tổ an ninh|tổ thẩm định|tổ liên ngành|bộ phận|bộ chỉ huy|ban chỉ huy|bộ đội biên phòng|ngân hàng|công ty|tổng công ty|đài phát thanh|đài truyền thanh|đài khí tượng|đài thông tin|đài truyền hình|đài tiếng nói|thông tấn xã|đại biểu hội đồng nhân dân|đại biểu hđnd|thủ tướng|tổ chức đảng|đảng bộ|chi bộ|trường|trạm|điện lực|hạt kiểm lâm|hạt giao thông|hạt quản lý|huyện đoàn|tỉnh đoàn|thành đoàn|thị đoàn|xã đoàn|phường đoàn|công chức|vườn quốc gia|khu bảo tồn|học viện|cảng vụ|hải quan|tổng cục|ban biên tập|trưởng thôn|ủy viên|uỷ viên|liên đoàn|mạng lưới|đội|bệnh viện|trang thông tin|trang thông tin điện tử|cổng thông tin|cổng thông tin điện tử|chính quyền|lực lượng|chủ đầu tư|chủ rừng|doanh nghiệp|nhà đầu tư|nhà cung cấp|nhà thầu|chủ tịch|phó chủ tịch|đồng chí|đ/c|giám đốc|người đứng đầu|thủ trưởng|trưởng ban|trưởng đoàn|trưởng đoàn thể|bí thư|hợp tác xã|liên minh hợp tác xã|viện|thường vụ|đối tượng|hiệp hội|liên hiệp|đơn vị|cơ quan|chuyên viên|thành viên|đoàn|quỹ|kiểm lâm|quân sự|thuế|tập đoàn|chi nhánh|viettel|vnpt|bưu điện|viễn thông|đồn biên phòng|xí nghiệp|khối thi đua|cụm thi đua|hội đồng phối hợp|quỹ đầu tư phát triển|quỹ phát triển đất|quỹ bảo vệ|thư viện|bảo tàng|tiểu ban",
);
const GROUP_NOUNS = words(
  "đồng chí|đ/c|ủy viên|uỷ viên|cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|cấp|xã|phường|thị trấn|huyện|thành phố|thị xã|quận|đoàn thể|tổ chức|doanh nghiệp|chủ rừng|hội|trường|cơ sở|đảng ủy|chi cục|trung tâm|thành viên|nhà mạng|ngân hàng|chủ đầu tư|cục|đội|bộ|ủy ban|uỷ ban|ubnd|tổ|lực lượng|chi bộ|thôn|khu phố|tập đoàn|công ty|tổng công ty|hợp tác xã|đối tượng|chuyên viên|chính quyền|bệnh viện|đài|hạt|giám đốc|thủ trưởng|báo|nhà đầu tư|nhà thầu|chủ|cấp ủy|bộ phận|tổ chức đảng|cơ quan báo chí|văn phòng|hộ|trạm|ông|bà|tổ dân phố|chi|đảng bộ",
);

const accented = wordSet(ACCENTED_VERBS);
// What only accents tell apart is not looked for where they are lost.
function alsoSound(words: WordSet): WordSet {
  return (passage, at) => words(passage, at) || (passage.damaged ? 0 : accented(passage, at));
}

const heads = wordSet(HEADS);
// "Báo Quảng Trị" is a newspaper, "Báo cáo" is a work.
const newspaper: WordSet = (passage, at) =>
  passage.key.startsWith("bao ", at) &&
  /^B[aá]o\s\p{Lu}\p{Ll}/u.test(passage.text.slice(passage.inText(at), passage.inText(at) + 6))
    ? 3
    : 0;

/** Whether the name of one agency may begin here. */
export const head: WordSet = (passage, at) => heads(passage, at) || newspaper(passage, at);
/** Whether a group may begin here: "các cơ quan", "mỗi xã". */
export const group = wordSet(words("các|những|mỗi|từng").flatMap((all) => GROUP_NOUNS.map((noun) => `${all} ${noun}`)));
/** Whether a further member of a group may stand here: ", đơn vị", ", thị trấn". */
export const member = wordSet(
  words(
    "cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|đoàn thể|tổ chức|tổ chức đảng|hội|chủ rừng|cấp xã|cấp huyện|cấp tỉnh|thôn|khu phố|tổ dân phố|ấp|bản|làng|khu dân cư|trường học|cán bộ|ban ngành|đảng bộ|chi bộ",
  ),
);
/** Verbs that may follow the name of those who act. */
export const verb = alsoSound(wordSet(VERBS));
/** Words after which no name goes on. */
export const stop = alsoSound(wordSet([...VERBS, ...CLOSERS]));
/** What belongs to a name although it begins like a verb. */
export const qualifier = wordSet(
  words(
    'có liên quan|liên quan|chuyên môn|có chức năng|có thẩm quyền|quản lý cấp trên|quản lý nhà nước|tham mưu quản lý|tham mưu quản lý ngành, lĩnh vực|quản lý ngành, lĩnh vực|sử dụng ngân sách|giúp việc|đầu tư hạ tầng|đầu tư xây dựng|phục vụ hành chính công|kiểm soát bệnh tật|dịch vụ hành chính công|phát triển quỹ đất|đăng ký đất đai|trật tự|bảo vệ an ninh trật tự|thị trấn|thị xã|công trình|chính sách xã hội|công nghệ số cộng đồng|cấp xã|cấp huyện|cấp tỉnh|cấp trên|cấp dưới|cấp ủy|cấp cơ sở|cùng cấp|một cửa|"một cửa"|"một|điện tử|kiểm lâm|sự nghiệp|sự nghiệp công lập|công lập|trực thuộc|thuộc|chính trị|chính trị - xã hội|xúc tiến đầu tư|điều hành đô thị thông minh|thông tin|quản lý dự án|quản lý khu công nghiệp|quản lý các khu công nghiệp|quản lý khu kinh tế|quản lý các khu|quản lý khu|quản lý đầu tư|quản lý rừng|bảo vệ rừng|thực hiện kiểm kê|ở cơ sở|ở địa phương|thống kê|chỉ đạo|chỉ huy|tổ chức|kiểm tra|đại diện|nông nghiệp|đào tạo|giám sát|phòng hộ|phát thanh|khác|nêu trên|trên|thường trực|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng chống thiên tai và tìm kiếm cứu nạn|phòng, chống thiên tai|phòng chống thiên tai|phòng thủ dân sự|PCTT và TKCN|PCTT&TKCN|phòng, chống dịch|phòng, chống dịch bệnh|phòng, chống tham nhũng, lãng phí, tiêu cực|phòng, chống tội phạm|phòng cháy, chữa cháy|phòng cháy chữa cháy|an toàn giao thông|cải cách hành chính|chuyển đổi số|giảm nghèo|giải phóng mặt bằng|các công trình|giao thông|các công trình giao thông|công trình giao thông|đầu tư xây dựng các công trình giao thông|dân dụng và công nghiệp|công trình dân dụng và công nghiệp|nông nghiệp và phát triển nông thôn|nước sạch và vệ sinh môi trường|khí tượng thủy văn|thi hành án dân sự|đăng kiểm|quản lý thị trường|xây dựng nông thôn mới|lưu trữ lịch sử|kiểm định xây dựng',
  ).filter((word) => !["chỉ đạo", "tổ chức", "kiểm tra", "giám sát", "trên", "thông tin"].includes(word)),
);

const fieldPattern = (field: string): string =>
  foldSameLength(field).split(" ").join("(?:\\s*[,&-]\\s*|\\s+va\\s+|\\s*,\\s*va\\s+|\\s+)");
const FIELD = [...new Set(FIELDS.map(fieldPattern))].sort((a, b) => b.length - a.length).join("|");
/** A field of administration alone. */
export const FIELD_NAME = new RegExp(`(?:${FIELD})(?![a-z])`, "y");
/** A whole name of the kind "Sở Nội vụ". */
export const PROPER = new RegExp(
  `(?:van phong|so|phong|bo|ban(?! xay dung)|thanh tra|trung tam)\\s+(?:${FIELD})(?![a-z])`,
  "y",
);
const COUNCIL = "(?:hdnd|hoi dong nhan dan)";
const COMMITTEE = "(?:ubnd|uy ban nhan dan)";
const DEPUTIES = "(?:doan\\s+(?:dbqh|dai bieu quoc hoi))";
const JOINT = "(?:\\s*[&,-]\\s*|\\s+va\\s+|\\s*,\\s*va\\s+|\\s+)";
/** Offices that serve two bodies, one name although "và" stands in it. */
export const JOINT_OFFICE = new RegExp(
  `van phong\\s+(?:${DEPUTIES}${JOINT}${COUNCIL}(?:${JOINT}${COMMITTEE})?|${COUNCIL}${JOINT}${COMMITTEE})(?![a-z])|bao va (?:dai )?phat thanh,?\\s+(?:va )?truyen hinh(?![a-z])|dai phat thanh(?:\\s*[,-]\\s*|\\s+va\\s+|\\s+)truyen hinh(?![a-z])`,
  "y",
);
/** A level that may follow a name. */
export const LEVEL = /\s+(?:cap\s+)?(?:tinh|huyen|thanh pho|thi xa|quan|phuong|thi tran|dac khu|xa)(?![a-z])/y;
/** Clauses that tell which of a group are meant. */
export const CLAUSE =
  /(?:co chi so [^,.;:]{0,80}|(?:duoc giao|co thuc hien|phu trach|chiu trach nhiem tong hop|quan ly (?:nganh|linh vuc|cac khu|khu|du an|dau tu|dat)|dong tren dia ban)(?:\s+(?!chu tri|phoi hop|tiep tuc|co trach nhiem|phai|can|to chuc|thuc hien mot|xay dung|khan truong|chiu|de|nham|trong|va\s+(?:cac\s+)?(?:co quan|don vi|so|phong|ubnd|uy ban|dia phuong|nganh)|theo|thuc hien|tham muu)[^\s,.;:()]+){0,22})/y;
/** Titles of those who stand for an agency; the agency itself follows. */
export const TITLE =
  /(?:cac\s+|nhung\s+)?(?:dong chi\s+|d\/c\s+)?(?:nguoi dung dau|thu truong|hieu truong|pho chi huy truong|chi huy truong|pho cuc truong|chi cuc truong|cuc truong|vien truong|chanh an|tong giam doc|hat truong|tram truong|doi truong|chu nhiem|pho truong|truong|pho chanh|chanh|pho giam doc|giam doc(?:\s*\(thu truong\))?|lanh dao|dai dien lanh dao|bo truong)\s+(?=(?:cac\s+)?(?:so|phong|ban|van phong|co quan|don vi|nganh|trung tam|bo|cong an|chi cuc|cuc|doi|hat|co so|ubnd|uy ban|thon|ap|khu pho|to dan pho|ban nganh|truong|tram|kho bac|bao hiem|benh vien|dai|chi nhanh|hoi|doanh nghiep|cong ty|tong cong ty|vien|toa an|thanh tra|lien doan|vuon quoc gia|uy ban|mat tran)\b)/y;
/** The chair of committees of a lower level, who stands for them. */
export const CHAIR =
  /(?:cac\s+)?(?:dong chi\s+)?chu tich\s+(?=(?:ubnd|uy ban nhan dan)\s+(?:cac|cap|xa|phuong|thi tran|dac khu|huyen,))/y;

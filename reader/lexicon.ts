import { foldSameLength } from "./foldSameLength.ts";

/** What follows "Sở", "Phòng", "Bộ": the fields of state administration, past and present. */
export const FIELDS =
  `Nội vụ|Tư pháp|Tài chính|Tài chính Kế hoạch|Kế hoạch Tài chính|Kế hoạch Đầu tư|Tài nguyên Môi trường|Nông nghiệp Môi trường
Nông nghiệp Phát triển nông thôn|Nông nghiệp|Công Thương|Xây dựng|Giao thông vận tải|Khoa học Công nghệ|Giáo dục Đào tạo|Y tế
Lao động Thương binh Xã hội|Văn hóa Thể thao Du lịch|Văn hóa Thể thao|Văn hóa Thông tin|Văn hóa Thông tin Thể thao|Văn hóa Thể thao Truyền thông
Văn hóa Thông tin Thể thao Du lịch|Văn hóa Khoa học Thông tin|Văn hóa Xã hội|Thông tin Truyền thông|Kinh tế|Kinh tế Hạ tầng|Kinh tế Hạ tầng Đô thị|Quản lý đô thị|Du lịch|Ngoại vụ
Dân tộc|Dân tộc Tôn giáo|Quy hoạch Kiến trúc|Công an|Quốc phòng|Ngoại giao|Kinh tế Ngân sách|KH&CN|KHCN|KH&ĐT|TN&MT|TNMT|NN&MT|NN&PTNT|GD&ĐT|GDĐT|TT&TT|VHTT|VH&TT|LĐTB&XH|LĐ-TB&XH|GTVT|VHTT&DL|VHTTDL|TC-KH|TCKH|KT&HT|KT-HT|DT&TG
Nông nghiệp PTNT|NNPTNT|Lao động TBXH|Lao động TB&XH|LĐTBXH|KHĐT|TTTT|KTHT|KTHT&ĐT|VHXH|VH-XH|VH&XH|VHTTTT|NNMT|Văn hóa TT|Tài nguyên MT|GD-ĐT|KH-ĐT|Giao thông Xây dựng|Văn hóa Thể thao Du lịch Truyền thông`
    .split(/[|\n]/)
    .filter(Boolean);

/** Verbs with which an order goes on after the names of those who are to carry it out. */
export const VERBS =
  `xây dựng|rà soát|tham mưu|tổ chức|triển khai|thực hiện|kiểm tra|theo dõi|đôn đốc|hướng dẫn|chỉ đạo|nghiên cứu|đề xuất|tuyên truyền|tăng cường|đẩy mạnh|đẩy nhanh|tiếp tục|thường xuyên|định kỳ|chủ động|chủ trì|phối hợp|căn cứ|khẩn trương|kịp thời|nghiêm túc|tập trung|quan tâm|phụ trách|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có biện pháp|có giải pháp|có kế hoạch|có phương án|có văn bản
bố trí|lập|ban hành|cung cấp|báo cáo|tổng hợp|thẩm định|giám sát|phổ biến|quán triệt|nâng cao|hoàn thành|hoàn thiện|đảm bảo|bảo đảm|cập nhật|công khai|giải quyết|xử lý|xác định|điều chỉnh|bổ sung|sửa đổi|đầu tư|mua sắm|nâng cấp|duy trì|vận động|hỗ trợ|chỉ số|chỉ số hài lòng|chỉ số cải cách hành chính|Quản trị và Hành chính công|kết luận của|hội nghị|cấp ủy cùng cấp|cơ quan quản lý cấp trên|sự nghiệp công lập thuộc|huy động|cử|mở|tạo|đăng ký|đề nghị|yêu cầu|quyết định|phê duyệt|trình|gửi|làm việc|liên hệ|chuẩn bị|thành lập|kiện toàn|phân công|phân bổ|cân đối|quản lý|vận hành|khai thác|sử dụng|thống kê|khảo sát|đánh giá|thẩm tra|thanh tra|tiếp nhận|phát huy|phát triển|khuyến khích|nhân rộng|biểu dương|khen thưởng|chấn chỉnh|khắc phục|chấp hành|đào tạo|bồi dưỡng|tập huấn|hợp tác|lồng ghép|gắn|đưa|giao|ký|rút kinh nghiệm|tự|trực tiếp|liên tục|phải|cần|nên|được|sẽ|đã|đang|chưa|không|thông báo|phát động|đăng tải|đăng|tiến hành|bàn giao|lựa chọn|xem xét|rút ngắn|mở rộng|làm tốt|làm|nắm|tìm|thu hút|thúc đẩy|cam kết|bảo vệ|phòng|chống|ngăn chặn|phát hiện|tháo gỡ|thu thập|biên tập|viết|in|cấp|hoàn tất|chuyển|tham gia|phản ánh|kiến nghị|cụ thể hóa|quy định|áp dụng|đối chiếu|tự kiểm tra|tuân thủ|đề cao|đổi mới|cải thiện|ưu tiên|tích cực|công bố|kết nối|số hóa|giới thiệu|chăm lo|trao đổi|thống nhất|tuần tra|kiểm soát|tư vấn|nhắc nhở|phê bình|khởi công|giải ngân|quyết toán|dự toán|sắp xếp|tinh gọn|bám sát|quyết liệt|trả lời|lãnh đạo|phát tin|phát sóng|đưa tin|chi trả|đối soát|niêm yết|kê khai|ứng phó|sơ tán|khôi phục|chấm điểm|xác minh|điều tra|truy quét|xét xử|liên thông|tích hợp|chia sẻ|phân loại|thu gom|lắp đặt|cải tạo|sửa chữa|nạo vét|đối thoại|tiếp công dân|tiếp dân|tạm dừng|thu hồi|nghiệm thu|thanh toán|tuyển dụng|điều động|trang bị|giữ vững|củng cố|cách ly|tham dự|khai giảng|lấy ý kiến|tiếp thu|giải trình|góp ý|tham gia ý kiến|cung ứng|tự đánh giá|phân cấp|thí điểm|tôn vinh|cắt giảm|đơn giản hóa|tính toán|giao ban|cảnh báo|khuyến cáo|di dời|gia cố|đấu tranh`
    .split(/[|\n]/)
    .filter(Boolean);

/** Verbs of one syllable that only accents tell from other words. */
export const ACCENTED_VERBS =
  "tăng|nộp|trực|nhập|trồng|dừng|giảm|giữ|khám|tiêm|mời|nhắc|chọn|nhận|họp|cho|báo|sơ kết|tổng kết".split("|");

/** Small words after which no name of an agency goes on. */
export const CLOSERS =
  "để|trong|tại|theo|trên|về|khi|nếu|bằng|qua|từ|đến|trước|sau|vào|nhằm|do|là|như|với|cho|của|mà|tăng|có|thì|hoặc|đối với|định kỳ|hàng|hằng|chậm nhất|xong|kể từ|nghiêm|đúng|một|riêng|đồng thời|đã|dựa|lên|ra|kèm|bao gồm|gồm|thông qua|việc|đặc biệt|trừ|kết quả|tình hình|số liệu|danh sách".split(
    "|",
  );

/** Set phrases of directives, restored as a whole where the OCR damaged them. */
const PHRASES =
  `Ủy ban nhân dân|Hội đồng nhân dân|UBND các xã|UBND các xã, phường|UBND cấp xã|UBND cấp huyện|UBND huyện|UBND tỉnh|UBND xã|UBND|HĐND|HĐND&UBND|Văn phòng|Văn phòng HĐND|Trung tâm|Công an tỉnh|Công an xã|Công an thành phố|Công an huyện|Cục Thuế|Cục Thống kê|Chi cục|Kho bạc Nhà nước|Bảo hiểm xã hội|Mặt trận Tổ quốc|Hội Nông dân|Hội Phụ nữ|Hội Liên hiệp Phụ nữ|Đoàn Thanh niên|Hội Cựu chiến binh|Liên đoàn Lao động|Ban Chỉ đạo|Ban Quản lý|Ban Quản lý dự án|Ban Quản lý các khu|Ban Thường trực|Ban Thường vụ|Thanh tra|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|cấp ủy|thường trực
các cơ quan, đơn vị, địa phương|các cơ quan, đơn vị|các cơ quan, địa phương|các cơ quan|cơ quan, đơn vị|các đơn vị|các địa phương|các sở, ban, ngành|các sở, ngành|các phòng, ban, ngành|các phòng, ban|các ngành, địa phương|các cấp, các ngành|các xã, thị trấn|các xã, phường, thị trấn|các xã, phường|các phường, xã|xã, phường|phường, xã|các huyện, thị xã, thành phố|các huyện, thành phố|thị trấn|thị xã|thành phố|đặc khu|các tổ chức, đoàn thể|các tổ chức đoàn thể|cùng cấp|có liên quan|liên quan|chuyên môn|đơn vị sự nghiệp công lập|trực thuộc|doanh nghiệp|chính quyền địa phương|lực lượng|chức năng|cơ quan chức năng|đơn vị chủ trì|đơn vị phối hợp|cơ quan chủ trì|cơ quan phối hợp
Người đứng đầu|Thủ trưởng|Trưởng Phòng|Chánh Văn phòng|Giám đốc|Chủ tịch|Phó Chủ tịch|Phó Chánh Văn phòng|Phó Giám đốc|Phó Trưởng phòng|Chủ tịch UBND|đồng chí|Bí thư|Trưởng các phòng|bộ phận|bộ phận "Một cửa"|bộ phận Một cửa|một cửa|Trang Thông tin điện tử|Tổ công nghệ số cộng đồng|trách nhiệm của|trách nhiệm|nhiệm vụ|kế hoạch|quyết định|chỉ thị|thông báo|báo cáo|nghị quyết|nghị định|công văn|chương trình|đề án
chủ trì, phối hợp với|chủ trì phối hợp với|chủ trì, phối hợp|chủ trì phối hợp|phối hợp với|phối hợp chặt chẽ với|phối hợp chặt chẽ|phối hợp các|hàng tuần|hàng tháng|hàng quý|hàng năm|hàng ngày|hằng năm|hằng tháng|thường xuyên, liên tục|một cách thường xuyên|không thường xuyên|thường xuyên trễ hẹn|trước ngày #|trước #|chậm nhất|chậm nhất ngày #|chậm nhất trong tháng #|trong tháng #|đến ngày #|từ ngày #|vào ngày #|vào tháng #|ngày #|tháng #|năm #|từ tháng #|dự kiến tháng #|trong năm #|năm tiếp theo|trong giai đoạn|giai đoạn|trong thời hạn|thời hạn|trong vòng|ngày kể từ ngày|ngày kể từ|kể từ ngày|kể từ khi|ngày làm việc|ngày nhận|ban hành|6 tháng đầu năm|6 tháng cuối năm|quý #|đến khi kết thúc|hoàn thành trước ngày|xong trước ngày|thời gian hoàn thành|thời gian thực hiện|thời hạn hoàn thành|thời hạn thực hiện|thời gian|tiến độ|đúng tiến độ|đúng thời gian quy định|khẩn trương|khắc phục ngay|đúng hạn
gửi về|gửi kế hoạch về|báo cáo về|báo cáo kết quả|báo cáo cho|báo cáo Chủ tịch|báo cáo Chủ tịch UBND|định kỳ # tháng|định kỳ # tháng báo cáo|từ năm|kết quả thực hiện|đồng gửi|để theo dõi, tổng hợp|để tổng hợp|để theo dõi|tổng hợp báo cáo|tổng hợp, báo cáo|tham mưu UBND|thông qua|mục đích, yêu cầu|mục đích|yêu cầu|tổ chức thực hiện|nơi nhận|kính gửi|kết quả|sản phẩm|nội dung sau|như sau|các nội dung sau|một số nội dung sau|giải pháp|phương hướng|phương hướng, nhiệm vụ|đánh giá|tình hình|đánh giá chung|tồn tại, hạn chế|nguyên nhân|trên đây là|đây là một nội dung|đây là một|đẩy mạnh|phụ trách các nội dung|nội dung lĩnh vực|phụ trách nội dung lĩnh vực|phụ trách các nội dung lĩnh vực|công tác cải cách hành chính|trong công tác|đối với các|đối với các đơn vị|các doanh nghiệp|cấp chứng thư|hỗ trợ|nội dung|lĩnh vực|Văn phòng UBND|Văn phòng UBND tỉnh|Văn phòng UBND huyện|Văn phòng HĐND và UBND|Văn phòng Ủy ban nhân dân|được giao|từ năm #|Trung ương|đóng trên địa bàn|Tổ công tác|Chi nhánh|Ban Xây dựng Đảng|Ban Tổ chức|Ủy ban Kiểm tra|Ủy ban Mặt trận Tổ quốc Việt Nam|các tổ chức chính trị - xã hội|Liên đoàn Lao động|Hội Cựu chiến binh|Trung tâm Phục vụ hành chính công|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|Ngân hàng Chính sách xã hội|Đài Phát thanh và Truyền hình|các sở, ngành và địa phương|sở, ngành và địa phương liên quan|các cơ quan, đơn vị và địa phương|các thôn, tổ dân phố|khu phố|các khu phố|tổ dân phố|các thôn, khu phố|Ngân hàng Nhà nước|Kho bạc Nhà nước khu vực|Chi cục Thuế|Chi cục Thuế khu vực|khu vực|Viện kiểm sát nhân dân|Tòa án nhân dân|nhân dân|công lập|mầm non|tiểu học|trung học cơ sở|Điện lực|Công ty Điện lực|Bộ đội Biên phòng|Hạt Kiểm lâm|Chi cục Thống kê|Trung tâm Phát triển quỹ đất|Văn phòng Đăng ký đất đai|đăng ký đất đai|dân cư|nông thôn mới|Văn phòng Điều phối nông thôn mới|Ban Thanh tra nhân dân|Thường trực HĐND|Ban Quản lý Khu kinh tế|các khu công nghiệp|khu công nghệ cao và khu công nghiệp|Khu kinh tế và các khu công nghiệp|hợp tác xã|Hộ tịch|Ban Tuyên giáo|Ban Dân vận|Văn phòng Đảng ủy|Ban Thường vụ Đảng ủy|Ban Chấp hành|chi bộ|Hội Chữ thập đỏ|Huyện đoàn|Tỉnh đoàn|các trường học|trường học|Chủ đầu tư|Ban Pháp chế|Bệnh viện Đa khoa|Trung tâm Y tế|Trạm Y tế|Trưởng trạm Y tế|Hiệu trưởng các trường|các Sở|Bộ phận Tài chính - Kế toán|nghĩa vụ quân sự|Quản lý thị trường|Báo và phát thanh, truyền hình|phát thanh, truyền hình|Phát thanh và Truyền hình|Truyền thanh|tổ chức đảng|Tổ bảo vệ an ninh trật tự ở cơ sở|ở cơ sở|Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Đoàn đại biểu Quốc hội|đại biểu Quốc hội|Phát triển nông thôn|nộp hồ sơ|lãnh đạo xây dựng|Ban Chỉ đạo|tăng thời lượng|thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|đồng ý chủ trương|thống nhất chủ trương|các thôn|quá trình thực hiện|trong quá trình thực hiện|vướng mắc|khó khăn, vướng mắc|nếu có|chịu trách nhiệm trước|đối với|thực hiện|theo chức năng|chức năng, nhiệm vụ|địa phương|tỉnh|huyện|phường|cấp xã|cấp huyện|cấp tỉnh|tham mưu đề xuất|công tác|cải cách hành chính|thủ tục hành chính|người dân|đối tượng|kiểm kê|thừa lệnh|trên địa bàn|chủ rừng|các chủ rừng|đơn vị chủ rừng|quản lý khu công nghiệp|quản lý các khu|khu công nghiệp|doanh nghiệp viễn thông|đoàn thể|chuyên viên|Kiểm lâm|xã hội|ít nhất|đơn vị|kính gửi|ký bởi|phụ lục|lưu|số #`
    .split(/[|\n]/)
    .filter(Boolean);

/** A set phrase: its words in proper spelling and folded; "#" stands for any number. */
export type Phrase = { words: string[]; keys: string[]; letters: number; commas: boolean[] };

const phrase = (text: string): Phrase => {
  const words = text.split(/[\s,"]+/).filter(Boolean);
  const commas = text.split(/\s+/).map((word) => word.endsWith(","));
  const keys = words.map(foldSameLength);
  return { words, keys, letters: keys.join("").length, commas };
};

// A field is met both with and without "và" between its parts, so both spellings are listed.
const joined = (field: string): string[] => {
  const parts = field.split(/ (?=\p{Lu})/u);
  const last = parts.at(-1)!;
  return parts.length < 2 ? [field] : [field, `${parts.slice(0, -1).join(" ")} và ${last}`];
};

/** Every set phrase that damaged text is compared with. */
export const LEXICON: Phrase[] = [
  ...new Set([...FIELDS.flatMap(joined), ...VERBS.filter((v) => v.includes(" ")), ...PHRASES]),
].map(phrase);

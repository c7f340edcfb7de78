import { partsOf } from "../../rules/day.ts";
import { chair } from "../district/people.ts";
import type { Item, Plan } from "../plan.ts";
import { done, doneOn, type Story, seen, untouched, waiting, working } from "../story.ts";
import { always, type Clock, open, printedDay, type When } from "../when.ts";

const item = (text: string, when: When, story: Story, more: Partial<Item> = {}): Item => ({
  text,
  when,
  story,
  ...more,
});

/** The plan of 78 tasks on administrative reform, issued about 160 days before the day of loading. */
export function reformPlan(c: Clock): Plan {
  const issuedOn = c.day(-160);
  const issueYear = partsOf(issuedOn).year;
  const years = issueYear === c.year ? `năm ${c.year}` : `giai đoạn ${issueYear} - ${c.year}`;
  return {
    number: "118/KH-UBND",
    issuedOn,
    title: `Đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp ${years} trên địa bàn huyện Minh Giang`,
    bases: [
      "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;",
      `Căn cứ Kế hoạch số 47/KH-UBND ngày ${printedDay(c.day(-190))} của UBND tỉnh về cải cách hành chính ${years};`,
      `Căn cứ Thông báo số 95/TB-UBND ngày ${printedDay(c.day(-170))} của UBND huyện kết luận phiên họp đánh giá kết quả cải cách hành chính của huyện.`,
    ],
    opening: `UBND huyện ban hành Kế hoạch đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp ${years} trên địa bàn huyện như sau:`,
    parts: [
      {
        title: "MỤC ĐÍCH, YÊU CẦU",
        lines: [
          "Tạo chuyển biến rõ nét về kỷ luật, kỷ cương hành chính và thái độ phục vụ; rút ngắn thời gian, giảm chi phí đi lại của người dân, doanh nghiệp khi thực hiện thủ tục hành chính.",
          "Mỗi nhiệm vụ có một cơ quan chịu trách nhiệm chính, có thời hạn và kết quả đầu ra rõ ràng; kết quả thực hiện là căn cứ đánh giá, xếp loại người đứng đầu.",
        ],
      },
      {
        title: "NHIỆM VỤ CHUNG",
        items: [
          item(
            "Các cơ quan, đơn vị, địa phương tổ chức quán triệt Kế hoạch này đến toàn thể cán bộ, công chức, viên chức thuộc quyền quản lý và gửi biên bản hội nghị về Phòng Nội vụ {when}.",
            c.before(-136),
            {
              kind: "group",
              done: 31,
              seen: 3,
              result:
                "Đã tổ chức hội nghị quán triệt Kế hoạch đến 100% cán bộ, công chức, viên chức; gửi kèm biên bản hội nghị.",
            },
            { lead: "NHOM-DIAPHUONG", reportTo: ["Phòng Nội vụ"] },
          ),
          item(
            "Các cơ quan, đơn vị, địa phương {when} kiểm tra, chấn chỉnh kỷ luật, kỷ cương hành chính; không để người dân, doanh nghiệp phải bổ sung hồ sơ quá một lần đối với cùng một thủ tục.",
            always,
            {
              kind: "group",
              working: 12,
              seen: 15,
              on: -19,
              result: "Đã kiểm tra đột xuất việc chấp hành giờ giấc làm việc; chưa phát hiện trường hợp vi phạm.",
            },
            { lead: "NHOM-DIAPHUONG" },
          ),
          item(
            "Các phòng, ban chuyên môn rà soát, niêm yết công khai đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết tại Bộ phận Một cửa và trên Trang thông tin điện tử huyện, hoàn thành {when}.",
            c.before(-112),
            {
              kind: "group",
              done: 13,
              result: "Đã rà soát, niêm yết công khai 100% thủ tục hành chính thuộc thẩm quyền; gửi kèm danh mục.",
            },
            { lead: "NHOM-CHUYENMON", target: "100%" },
          ),
          item(
            "Văn phòng HĐND&UBND huyện chủ trì, phối hợp với Phòng Nội vụ tham mưu Chủ tịch UBND huyện kiện toàn Ban Chỉ đạo cải cách hành chính của huyện {when}.",
            c.within(10),
            done(-2, "Chủ tịch UBND huyện đã ban hành Quyết định kiện toàn Ban Chỉ đạo gồm 17 thành viên."),
            { lead: "VP", with: ["PNV"] },
          ),
          item(
            `Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí thực hiện các nhiệm vụ cải cách hành chính trong dự toán ngân sách huyện năm ${c.year + 1}, trình UBND huyện {when}.`,
            c.before(18),
            working(-9, 60, "Đã tổng hợp nhu cầu kinh phí của 31/36 cơ quan, đơn vị; đang cân đối nguồn."),
            { lead: "PTCKH", reportTo: ["UBND huyện"] },
          ),
          item(
            "Phòng Văn hóa và Thông tin phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thông huyện xây dựng chuyên mục “Chính quyền phục vụ”, {when} phát sóng trên hệ thống truyền thanh và đăng trên Trang thông tin điện tử huyện.",
            c.every("week", "định kỳ hằng tuần"),
            working(-8, 70, "Đã phát sóng 19 số chuyên mục; tuần gần nhất về chủ đề nộp hồ sơ đất đai trực tuyến."),
            { lead: "PVHTT", with: ["TTVH"] },
          ),
        ],
      },
      {
        title: "NHIỆM VỤ CỤ THỂ",
        chapters: [
          {
            title: "Chánh Văn phòng HĐND&UBND huyện",
            lead: "VP",
            items: [
              item(
                "Xây dựng Quy chế phối hợp giữa Bộ phận Một cửa huyện với các phòng chuyên môn trong tiếp nhận, luân chuyển và trả kết quả hồ sơ điện tử, trình UBND huyện ban hành {when}.",
                c.before(-118),
                done(-3, "UBND huyện đã ban hành Quy chế phối hợp; đã gửi các phòng chuyên môn thực hiện."),
              ),
              item(
                "Rà soát, trình Chủ tịch UBND huyện công bố danh mục thủ tục hành chính tiếp nhận tại Bộ phận Một cửa huyện và Bộ phận Một cửa các xã, thị trấn {when}.",
                c.before(-95),
                done(
                  6,
                  "Đã công bố 214 thủ tục cấp huyện, 123 thủ tục cấp xã; chậm do chờ danh mục chuẩn hóa của tỉnh.",
                ),
              ),
              item(
                "Tổng hợp tình hình thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao, báo cáo Chủ tịch UBND huyện {when}.",
                c.every("month", "trước ngày 25 hằng tháng", "25"),
                working(-24, 75, "Đã báo cáo kỳ gần nhất: 46 nhiệm vụ tỉnh giao, hoàn thành 41, trong hạn 5."),
              ),
              item(
                "Chủ trì, phối hợp với Phòng Tài chính - Kế hoạch trang bị máy lấy số tự động và ki-ốt tra cứu hồ sơ tại Bộ phận Một cửa huyện, hoàn thành {when}.",
                c.before(-48),
                working(-27, 70, "Đã lựa chọn nhà cung cấp; chờ lắp đặt do thiếu đường truyền tại sảnh tiếp nhận."),
                { with: ["PTCKH"] },
              ),
              item(
                "Tổ chức khảo sát mức độ hài lòng của người dân, doanh nghiệp đối với việc giải quyết thủ tục hành chính {when}; bảo đảm tỷ lệ hài lòng đạt từ 95% trở lên.",
                c.month(12),
                working(-11, 40, "Đã phát 620 phiếu tại Bộ phận Một cửa huyện và 11 xã; thu về 388 phiếu."),
                { target: "≥95%" },
              ),
              item(
                "Công khai số điện thoại đường dây nóng, địa chỉ tiếp nhận phản ánh, kiến nghị về thái độ phục vụ của cán bộ, công chức {when}.",
                c.within(5),
                done(-1, "Đã niêm yết tại Bộ phận Một cửa huyện, 23 xã, thị trấn và trên Trang thông tin điện tử."),
              ),
              item(
                "{when} công khai tỷ lệ giải quyết hồ sơ đúng hạn của từng cơ quan, địa phương trên Trang thông tin điện tử huyện.",
                c.every("week", "Định kỳ hằng tuần"),
                working(-5, 80, "Đã công khai số liệu 21 tuần; tỷ lệ đúng hạn toàn huyện tuần qua đạt 97,8%."),
              ),
              item(
                "Tham mưu tổ chức hội nghị đối thoại giữa lãnh đạo UBND huyện với doanh nghiệp, hợp tác xã, hộ kinh doanh {when}.",
                c.quarter(25),
                seen,
              ),
            ],
          },
          {
            title: "Trưởng Phòng Nội vụ",
            lead: "PNV",
            items: [
              item(
                "Xây dựng kế hoạch kiểm tra công tác cải cách hành chính và kiểm tra công vụ tại ít nhất 30% số cơ quan, địa phương, trình UBND huyện ban hành {when}.",
                c.before(-140),
                done(-2, "UBND huyện đã ban hành kế hoạch kiểm tra 12/36 cơ quan, địa phương."),
                { target: "≥30%" },
              ),
              item(
                "Tổ chức kiểm tra theo kế hoạch và thông báo kết luận kiểm tra đến từng cơ quan, địa phương được kiểm tra {when}.",
                c.before(-12),
                {
                  kind: "returned",
                  on: -14,
                  result: "Đã kiểm tra tại 12 cơ quan, địa phương; gửi kèm báo cáo tổng hợp kết quả kiểm tra.",
                  reason:
                    "Mới có báo cáo tổng hợp, còn thiếu thông báo kết luận kiểm tra tại 04 xã. Đề nghị bổ sung và gửi lại.",
                },
              ),
              item(
                "Tham mưu UBND huyện ban hành bộ tiêu chí đánh giá, xếp hạng kết quả cải cách hành chính của các phòng chuyên môn và UBND các xã, thị trấn {when}.",
                c.before(-80),
                done(-4, "UBND huyện đã ban hành bộ tiêu chí gồm 8 lĩnh vực, 41 tiêu chí."),
              ),
              item(
                "Chủ trì, phối hợp với Phòng Tài chính - Kế hoạch xây dựng phương án sắp xếp tổ chức bên trong các đơn vị sự nghiệp công lập, trình UBND huyện {when}.",
                c.before(-70),
                working(-38, 50, "Đã có dự thảo phương án; còn 02 đơn vị chưa thống nhất số cấp phó."),
                { with: ["PTCKH"] },
              ),
              item(
                "Tổ chức 02 lớp bồi dưỡng kỹ năng giao tiếp, tiếp nhận hồ sơ cho công chức Bộ phận Một cửa cấp huyện, cấp xã {when}.",
                c.month(-45),
                doneOn(-48, "Đã tổ chức 02 lớp với 96 học viên; gửi kèm danh sách và kết quả đánh giá cuối khóa."),
              ),
              item(
                "{when} cập nhật biến động nhân sự vào cơ sở dữ liệu cán bộ, công chức, viên chức, bảo đảm đúng, đủ, sạch, sống.",
                { ...always, phrase: "Thường xuyên" },
                working(-33, null, "Đã cập nhật 100% biến động nhân sự đến hết tháng trước."),
              ),
              item(
                "{when} tổng hợp kết quả thực hiện Kế hoạch này, báo cáo UBND huyện.",
                c.every("quarter", "Định kỳ hằng quý"),
                working(-41, 50, "Đã báo cáo kết quả quý gần nhất; kiến nghị phê bình 03 đơn vị gửi báo cáo chậm."),
                { reportTo: ["UBND huyện"] },
              ),
              item(
                "Chủ trì thẩm định kết quả tự đánh giá, chấm điểm cải cách hành chính của các cơ quan, địa phương, trình UBND huyện công bố xếp hạng {when}.",
                c.before(27),
                seen,
              ),
              item(
                "Phát động phong trào thi đua, lựa chọn ít nhất 05 sáng kiến cải cách hành chính để nhân rộng {when}.",
                c.inYear(),
                working(-16, 60, "Đã nhận 14 sáng kiến đăng ký; Hội đồng sáng kiến họp xét vào cuối tháng."),
                { target: "≥5 sáng kiến" },
              ),
            ],
          },
          {
            title: "Trưởng Phòng Tư pháp",
            lead: "PTP",
            items: [
              item(
                "Rà soát văn bản quy phạm pháp luật do HĐND, UBND huyện ban hành, kiến nghị xử lý văn bản hết hiệu lực, không còn phù hợp {when}.",
                c.before(-100),
                done(-5, "Đã rà soát 38 văn bản; kiến nghị bãi bỏ 06, sửa đổi 04 văn bản."),
              ),
              item(
                "Tổ chức tập huấn nghiệp vụ hộ tịch, chứng thực điện tử cho công chức tư pháp - hộ tịch các xã, thị trấn {when}.",
                c.before(-64),
                done(-1, "Đã tập huấn cho 47 công chức tư pháp - hộ tịch của 23 xã, thị trấn."),
              ),
              item(
                "Chủ trì, phối hợp với Công an huyện hoàn thành số hóa sổ hộ tịch lưu tại huyện {when}.",
                c.before(-40),
                working(-13, 80, "Đã số hóa 61.240/76.500 trang; máy quét hỏng, đang đề nghị sửa chữa."),
                { with: ["CA"] },
              ),
              item(
                "Kiểm tra công tác chứng thực tại UBND các xã, thị trấn, báo cáo kết quả về UBND huyện {when}.",
                c.before(9),
                working(-10, 40, "Đã kiểm tra tại 09/23 xã, thị trấn."),
                { reportTo: ["UBND huyện"] },
              ),
              item(
                "{when} phổ biến quy định mới về thủ tục hành chính trong lĩnh vực tư pháp đến người dân qua hệ thống truyền thanh cơ sở.",
                { ...always, phrase: "Thường xuyên" },
                seen,
              ),
            ],
          },
          {
            title: "Trưởng Phòng Tài chính - Kế hoạch",
            lead: "PTCKH",
            items: [
              item(
                "Trình UBND huyện quyết định giao quyền tự chủ tài chính cho các đơn vị sự nghiệp công lập giai đoạn mới {when}.",
                c.before(-85),
                working(-20, 60, "Đã thẩm định phương án của 41/58 đơn vị; các trường học nộp phương án chậm."),
              ),
              item(
                "Công khai dự toán, quyết toán ngân sách huyện và tình hình thực hiện dự toán trên Trang thông tin điện tử huyện {when}.",
                c.before(-125),
                done(-6, "Đã công khai đủ 09 biểu mẫu theo quy định; gửi kèm ảnh chụp trang công khai."),
              ),
              item(
                "Rút ngắn ít nhất 30% thời gian đăng ký thành lập hộ kinh doanh, hợp tác xã và hoàn thành quy trình nội bộ mới {when}.",
                c.before(-58),
                done(8, "Đã áp dụng quy trình mới: 02 ngày làm việc thay cho 03 ngày; chậm do chỉnh sửa phần mềm."),
                { target: "≥30%" },
              ),
              item(
                "Đôn đốc các chủ đầu tư giải ngân vốn đầu tư công, bảo đảm {when} đạt từ 95% kế hoạch vốn trở lên.",
                c.endOfYear(),
                working(-7, 72, "Giá trị giải ngân đạt 72,4% kế hoạch; 03 dự án vướng giải phóng mặt bằng."),
                { target: "≥95%" },
              ),
              item(
                "Tổng hợp tiến độ giải ngân, báo cáo Chủ tịch UBND huyện {when}.",
                c.every("month", "trước ngày 05 hằng tháng", "05"),
                working(-16, 80, "Đã báo cáo tiến độ giải ngân đến hết tháng trước."),
              ),
              item(
                "Rà soát trụ sở, tài sản công dôi dư, đề xuất phương án xử lý, trình UBND huyện {when}.",
                c.before(-18),
                working(-29, 30, "Đã kiểm kê 17/26 cơ sở nhà, đất; chờ hồ sơ pháp lý của 05 điểm trường cũ."),
              ),
            ],
          },
          {
            title: "Trưởng Phòng Văn hóa và Thông tin",
            lead: "PVHTT",
            items: [
              item(
                "Chủ trì, phối hợp với Văn phòng HĐND&UBND huyện tổ chức đồng bộ 100% hồ sơ lên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh {when}.",
                c.before(-105),
                done(-2, "Đã đồng bộ 100% hồ sơ phát sinh; đối soát khớp với số liệu của tỉnh."),
                { with: ["VP"], target: "100%" },
              ),
              item(
                "Phối hợp với UBND các xã, thị trấn kiện toàn tổ công nghệ số cộng đồng tại 100% thôn, khu phố {when}.",
                c.before(-90),
                done(-7, "Đã kiện toàn 168/168 tổ công nghệ số cộng đồng với 1.012 thành viên."),
                { with: ["NHOM-XA"], target: "100%" },
              ),
              item(
                "Hướng dẫn, kiểm tra việc số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực, bảo đảm tỷ lệ số hóa đạt ít nhất 70% {when}.",
                c.before(20),
                working(-6, 55, "Tỷ lệ số hóa toàn huyện đạt 55,1%; 07 xã dưới 40%."),
                { target: "≥70%" },
              ),
              item(
                "Cấp và hướng dẫn sử dụng chữ ký số cá nhân cho 100% lãnh đạo, công chức làm việc tại Bộ phận Một cửa các cấp {when}.",
                c.month(-25),
                doneOn(-30, "Đã cấp 131/131 chữ ký số cá nhân; gửi kèm biên bản bàn giao."),
                { target: "100%" },
              ),
              item(
                "Nâng cấp Trang thông tin điện tử huyện đáp ứng yêu cầu về cấu trúc, bố cục và khả năng tiếp cận cho người khuyết tật {when}.",
                c.before(-22),
                working(-12, 65, "Đã hoàn thành giao diện; chưa chuyển xong dữ liệu từ trang cũ."),
              ),
              item(
                "Hướng dẫn người dân thanh toán trực tuyến phí, lệ phí; bảo đảm tỷ lệ giao dịch thanh toán trực tuyến đạt ít nhất 60% {when}.",
                c.before(-6),
                waiting(-8, "Tỷ lệ thanh toán trực tuyến tháng gần nhất đạt 63,7%; gửi kèm bảng số liệu."),
                { target: "≥60%" },
              ),
              item(
                "{when} kiểm tra, bảo đảm an toàn thông tin mạng đối với các hệ thống thông tin dùng chung của huyện.",
                { ...always, phrase: "Thường xuyên" },
                working(-22, null, "Đã rà quét 09 hệ thống; khắc phục 04 lỗ hổng mức trung bình."),
              ),
              item(
                "Biên soạn, phát hành tờ gấp hướng dẫn nộp hồ sơ trực tuyến bằng hình ảnh, dễ hiểu, phù hợp với người cao tuổi.",
                open,
                doneOn(-76, "Đã in và cấp phát 12.000 tờ gấp đến Bộ phận Một cửa và nhà văn hóa thôn."),
              ),
            ],
          },
          {
            title: "Trưởng Phòng Tài nguyên và Môi trường",
            lead: "PTNMT",
            items: [
              item(
                "Xây dựng phương án xử lý dứt điểm hồ sơ đất đai tồn đọng, quá hạn từ các năm trước, trình UBND huyện {when}.",
                c.before(-127),
                working(-31, 45, "Đã phân loại 312 hồ sơ tồn đọng; còn vướng 118 hồ sơ thiếu bản đồ giải thửa."),
              ),
              item(
                "Công khai quy hoạch, kế hoạch sử dụng đất cấp huyện tại trụ sở UBND các xã, thị trấn và trên Trang thông tin điện tử huyện {when}.",
                c.before(-110),
                done(-3, "Đã công khai tại 23/23 xã, thị trấn; gửi kèm biên bản niêm yết."),
              ),
              item(
                "Chủ trì, phối hợp với Chi nhánh Văn phòng Đăng ký đất đai huyện xây dựng quy trình nội bộ rút ngắn ít nhất 20% thời gian giải quyết thủ tục đất đai {when}.",
                c.before(-15),
                working(-17, 70, "Đã lấy ý kiến các đơn vị liên quan đối với 22 quy trình nội bộ."),
                { with: ["CNDD"], target: "≥20%" },
              ),
              item(
                "Phối hợp với Phòng Tư pháp tổ chức liên thông điện tử trong xác định nghĩa vụ tài chính về đất đai {when}.",
                c.before(3),
                working(-4, 85, "Đã kết nối thử nghiệm với cơ quan thuế tại 02 thị trấn."),
                { with: ["PTP"] },
              ),
              item(
                "Kiểm tra việc thực thi công vụ của công chức địa chính tại ít nhất 05 xã {when}.",
                c.quarter(25),
                seen,
                { target: "≥5 xã" },
              ),
              item(
                "Tổng hợp, báo cáo kết quả giải quyết hồ sơ đất đai về Phòng Nội vụ {when}.",
                c.every("year", "trước ngày 05/12 hằng năm", "12-05"),
                seen,
                { reportTo: ["Phòng Nội vụ"] },
              ),
            ],
          },
          {
            title: "Trưởng Phòng Kinh tế và Hạ tầng",
            lead: "PKTHT",
            items: [
              item(
                "Rút ngắn thời gian cấp giấy phép xây dựng nhà ở riêng lẻ từ 15 ngày xuống còn 10 ngày, hoàn thành quy trình {when}.",
                c.before(5),
                working(-8, 75, "Đã trình dự thảo quy trình; đang chỉnh sửa theo ý kiến của Văn phòng."),
              ),
              item(
                "Công khai đồ án quy hoạch chung thị trấn Minh Giang và thị trấn Bến Sỏi dưới dạng bản đồ số {when}.",
                c.before(-19),
                seen,
              ),
              item(
                "Lắp đặt bảng chỉ dẫn, bảng thông tin quy hoạch tại các khu vực đông dân cư {when}.",
                c.before(40),
                working(-14, 20, "Đã khảo sát 14 vị trí; đang lập dự toán."),
              ),
              item(
                "Tham mưu UBND huyện ban hành danh mục dự án kêu gọi đầu tư vào cụm công nghiệp {when}.",
                c.quarter(25),
                untouched,
              ),
            ],
          },
          {
            title: "Trưởng Phòng Nông nghiệp và Phát triển nông thôn",
            lead: "PNN",
            items: [
              item(
                "Hướng dẫn các hợp tác xã đăng ký mã số vùng trồng, cơ sở đóng gói qua môi trường mạng {when}.",
                c.before(33),
                working(-18, 50, "Đã hướng dẫn 11/19 hợp tác xã; có 07 mã số vùng trồng được cấp."),
              ),
              item(
                "Chủ trì, phối hợp với Trung tâm Dịch vụ nông nghiệp huyện rà soát, đơn giản hóa hồ sơ thủ tục hành chính lĩnh vực chăn nuôi, thú y {when}.",
                c.before(14),
                working(-12, 60, "Đã đề xuất cắt giảm thành phần hồ sơ của 04 thủ tục."),
                { with: ["TTDVNN"] },
              ),
              item(
                "Nghiên cứu, đề xuất mô hình hỗ trợ nông dân thực hiện thủ tục hành chính ngay tại điểm thu mua nông sản.",
                open,
                seen,
              ),
            ],
          },
          {
            title: "Trưởng Phòng Lao động - Thương binh và Xã hội",
            lead: "PLDTBXH",
            items: [
              item(
                "Chi trả trợ cấp bảo trợ xã hội qua tài khoản ngân hàng cho ít nhất 80% đối tượng đủ điều kiện {when}.",
                c.before(-35),
                done(-2, "Đã chi trả qua tài khoản cho 4.716/5.642 đối tượng, đạt 83,6%."),
                { target: "≥80%" },
              ),
              item(
                "Cập nhật, đối soát dữ liệu hộ nghèo, hộ cận nghèo với cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(30),
                working(-9, 35, "Đã đối soát dữ liệu của 08/23 xã, thị trấn."),
              ),
              item(
                "Thực hiện liên thông thủ tục đăng ký khai tử, hưởng mai táng phí đối với người có công {when}.",
                c.before(-4),
                working(-11, 80, "Đã liên thông tại 19/23 xã, thị trấn; 04 xã lỗi tài khoản phần mềm."),
              ),
            ],
          },
          {
            title: "Trưởng Phòng Giáo dục và Đào tạo",
            lead: "PGDDT",
            items: [
              item(
                "Tổ chức tuyển sinh đầu cấp trực tuyến tại 100% trường mầm non, tiểu học, trung học cơ sở {when}.",
                c.before(-97),
                done(-8, "64/64 trường tuyển sinh trực tuyến; tỷ lệ hồ sơ nộp trực tuyến đạt 91,2%."),
                { target: "100%" },
              ),
              item(
                "Triển khai học bạ số đối với học sinh tiểu học trên toàn huyện {when}.",
                c.before(10),
                waiting(-1, "Đã khởi tạo học bạ số cho 13.487 học sinh của 29 trường tiểu học."),
              ),
              item(
                "Hướng dẫn các trường thu học phí và các khoản thu khác không dùng tiền mặt {when}.",
                c.quarter(25),
                working(-15, 65, "42/64 trường đã thu không dùng tiền mặt."),
              ),
            ],
          },
          {
            title: "Trưởng Phòng Y tế",
            lead: "PYT",
            items: [
              item(
                "Cập nhật dữ liệu hồ sơ sức khỏe điện tử cho ít nhất 85% dân số trên địa bàn {when}.",
                c.before(25),
                waiting(-3, "Đã cập nhật hồ sơ sức khỏe điện tử cho 86,3% dân số."),
                { target: "≥85%" },
              ),
              item(
                "Tổ chức cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm hoàn toàn trên môi trường mạng {when}.",
                c.before(-20),
                waiting(-5, "Đã chuyển sang cấp hoàn toàn trực tuyến; gửi báo cáo chậm do phải cấp lại tài khoản."),
              ),
            ],
          },
          {
            title: "Thanh tra huyện",
            lead: "TTR",
            items: [
              item(
                "Thanh tra trách nhiệm của người đứng đầu trong giải quyết thủ tục hành chính tại 03 đơn vị, ban hành kết luận thanh tra {when}.",
                c.before(-62),
                done(7, "Đã ban hành 03 kết luận thanh tra; chậm do gia hạn xác minh tại 01 đơn vị."),
              ),
              item(
                "Theo dõi, đôn đốc việc thực hiện các kết luận thanh tra về công tác quản lý cán bộ, tài chính, đất đai.",
                open,
                working(-26, null, "Đã đôn đốc 11 kết luận; 08 kết luận thực hiện xong toàn bộ kiến nghị."),
              ),
            ],
          },
          {
            title: "Trưởng Công an huyện",
            lead: "CA",
            items: [
              item(
                "Hoàn thành cấp căn cước cho công dân đủ điều kiện, hướng dẫn kích hoạt tài khoản định danh điện tử mức độ 2 {when}.",
                c.before(16),
                working(-5, 88, "Đã kích hoạt 88,4% tài khoản định danh điện tử mức độ 2."),
              ),
              item(
                "Rà soát, làm sạch dữ liệu dân cư phục vụ giải quyết thủ tục hành chính {when}.",
                c.before(6),
                working(-6, 90, "Còn 1.140 trường hợp sai lệch thông tin đang xác minh."),
              ),
            ],
          },
          {
            title: "Giám đốc Chi nhánh Văn phòng Đăng ký đất đai huyện",
            lead: "CNDD",
            items: [
              item(
                "Hoàn thiện cơ sở dữ liệu đất đai của ít nhất 15 xã, thị trấn, đưa vào khai thác {when}.",
                c.inYear(),
                working(-21, 45, "Đã nghiệm thu dữ liệu của 07 xã; đang chuẩn hóa 05 xã."),
                { target: "≥15 xã, thị trấn" },
              ),
              item(
                "Niêm yết quy trình, thời gian giải quyết từng bước của thủ tục đăng ký biến động đất đai tại nơi tiếp nhận hồ sơ {when}.",
                c.before(22),
                seen,
              ),
            ],
          },
          {
            title: "Chủ tịch UBND các xã, thị trấn",
            lead: "NHOM-XA",
            items: [
              item(
                "Bố trí, sắp xếp lại Bộ phận Một cửa bảo đảm đủ diện tích, trang thiết bị, có khu vực hướng dẫn nộp hồ sơ trực tuyến {when}.",
                c.before(-44),
                {
                  kind: "group",
                  done: 15,
                  waiting: 2,
                  working: 3,
                  seen: 1,
                  on: -10,
                  last: ["X04", "X20"],
                  result: "Đã bố trí lại Bộ phận Một cửa, có bàn hướng dẫn nộp hồ sơ trực tuyến; gửi kèm ảnh chụp.",
                },
              ),
              item(
                "Phối hợp với Mặt trận Tổ quốc và các đoàn thể tổ chức lấy ý kiến Nhân dân về chất lượng phục vụ của cán bộ, công chức cấp xã {when}.",
                c.quarter(25),
                {
                  kind: "group",
                  working: 6,
                  seen: 11,
                  on: -13,
                  result: "Đã tổ chức lấy ý kiến tại các thôn; đang tổng hợp phiếu.",
                },
                { with: ["NHOM-DOANTHE"] },
              ),
              item(
                "{when} báo cáo kết quả giải quyết thủ tục hành chính về Văn phòng HĐND&UBND huyện.",
                c.every("month", "Định kỳ hằng tháng"),
                {
                  kind: "group",
                  working: 18,
                  seen: 3,
                  on: -18,
                  result: "Đã gửi báo cáo tháng; không có hồ sơ quá hạn.",
                },
                { reportTo: ["Văn phòng HĐND&UBND huyện"] },
              ),
            ],
          },
        ],
      },
      {
        title: "TỔ CHỨC THỰC HIỆN",
        items: [
          item(
            "Các cơ quan, đơn vị, địa phương báo cáo kết quả thực hiện Kế hoạch này về Phòng Nội vụ {when}.",
            c.every("year", "trước ngày 10/12 hằng năm", "12-10"),
            { kind: "group", seen: 21, result: "" },
            { lead: "NHOM-DIAPHUONG", reportTo: ["Phòng Nội vụ"] },
          ),
          item(
            "Phòng Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch và tham mưu UBND huyện tổ chức sơ kết {when}.",
            c.before(45),
            working(-20, 30, "Đã dự thảo đề cương báo cáo sơ kết, gửi các cơ quan, địa phương góp ý."),
            { lead: "PNV" },
          ),
          item(
            "Văn phòng HĐND&UBND huyện cập nhật các nhiệm vụ của Kế hoạch vào phần mềm theo dõi, đôn đốc {when}.",
            c.within(3),
            done(0, "Đã cập nhật đủ 78 nhiệm vụ, giao đến từng cơ quan, địa phương."),
            { lead: "VP" },
          ),
          item(
            "Trung tâm Văn hóa, Thể thao và Truyền thông huyện {when} tuyên truyền kết quả cải cách hành chính, gương người tốt, việc tốt trong phục vụ Nhân dân.",
            always,
            working(-10, null, "Đã phát 41 tin, 08 phóng sự về cải cách hành chính."),
            { lead: "TTVH" },
          ),
          item(
            "Phòng Tài chính - Kế hoạch hướng dẫn việc lập dự toán, sử dụng và quyết toán kinh phí thực hiện Kế hoạch {when}.",
            c.before(-88),
            done(-4, "Đã ban hành văn bản hướng dẫn gửi các cơ quan, đơn vị, địa phương."),
            { lead: "PTCKH" },
          ),
          item(
            "Phòng Nội vụ tham mưu UBND huyện tổ chức hội nghị tổng kết, công bố xếp hạng và khen thưởng {when}.",
            c.quarter(100),
            untouched,
            { lead: "PNV" },
          ),
        ],
      },
    ],
    closing:
      "Trên đây là Kế hoạch đẩy mạnh cải cách hành chính trên địa bàn huyện; quá trình thực hiện nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Phòng Nội vụ để tổng hợp, báo cáo UBND huyện xem xét, giải quyết./.",
    recipients: [
      "UBND tỉnh",
      "Sở Nội vụ",
      "Thường trực Huyện ủy, HĐND huyện",
      "Chủ tịch, các Phó Chủ tịch UBND huyện",
      "Các phòng, ban, ngành, đơn vị thuộc huyện",
      "UBND các xã, thị trấn",
    ],
    signer: chair,
  };
}

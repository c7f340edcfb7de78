import { partsOf } from "../../rules/day.ts";
import { chair } from "../district/people.ts";
import type { Item, Plan } from "../plan.ts";
import { done, type Story, seen, untouched, waiting, working } from "../story.ts";
import { always, type Clock, open, printedDay, type When } from "../when.ts";

const item = (lead: string, text: string, when: When, story: Story, more: Partial<Item> = {}): Item => ({
  lead,
  text,
  when,
  story,
  ...more,
});

/** The plan of 40 tasks on digital transformation, issued about 178 days before the day of loading. */
export function digitalPlan(c: Clock): Plan {
  const issuedOn = c.day(-178);
  const issueYear = partsOf(issuedOn).year;
  const years = issueYear === c.year ? `năm ${c.year}` : `giai đoạn ${issueYear} - ${c.year}`;
  return {
    number: "87/KH-UBND",
    issuedOn,
    title: `Chuyển đổi số và triển khai Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử ${years} trên địa bàn huyện Minh Giang`,
    bases: [
      "Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030;",
      "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030;",
      `Căn cứ Kế hoạch số 62/KH-UBND ngày ${printedDay(c.day(-205))} của UBND tỉnh về chuyển đổi số ${years}.`,
    ],
    opening: `UBND huyện ban hành Kế hoạch chuyển đổi số và triển khai Đề án 06 ${years} trên địa bàn huyện như sau:`,
    parts: [
      {
        title: "MỤC TIÊU",
        lines: [
          "Hình thành thói quen sử dụng dịch vụ số của người dân, doanh nghiệp; dữ liệu được cập nhật một lần, dùng chung ở các cơ quan, địa phương.",
          "Hạ tầng số, dữ liệu số và kỹ năng số của cán bộ, công chức, viên chức đáp ứng yêu cầu giải quyết công việc trên môi trường mạng.",
        ],
      },
      {
        title: "NHIỆM VỤ TRỌNG TÂM",
        chapters: [
          {
            title: "Phát triển hạ tầng số",
            items: [
              item(
                "PVHTT",
                "Phòng Văn hóa và Thông tin chủ trì, phối hợp với Phòng Tài chính - Kế hoạch rà soát, đề xuất thay thế máy tính không đáp ứng yêu cầu tại các phòng chuyên môn, trình UBND huyện {when}.",
                c.before(-150),
                done(-4, "Đã rà soát 287 máy tính; đề xuất thay thế 64 máy."),
                { with: ["PTCKH"] },
              ),
              item(
                "NHOM-XA",
                "UBND các xã, thị trấn khảo sát, lập danh sách thôn, khu phố có chất lượng sóng di động, Internet kém, gửi Phòng Văn hóa và Thông tin {when}.",
                c.before(-36),
                {
                  kind: "group",
                  done: 14,
                  waiting: 2,
                  working: 3,
                  seen: 2,
                  on: -12,
                  result: "Đã khảo sát toàn bộ thôn, khu phố; gửi kèm danh sách điểm sóng yếu.",
                },
                { reportTo: ["Phòng Văn hóa và Thông tin"] },
              ),
              item(
                "VP",
                "Văn phòng HĐND&UBND huyện nâng cấp hệ thống hội nghị truyền hình trực tuyến từ huyện đến 23 xã, thị trấn {when}.",
                c.before(15),
                working(-8, 55, "Đã lắp đặt tại 13/23 điểm cầu."),
              ),
              item(
                "PTCKH",
                "Phòng Tài chính - Kế hoạch bố trí kinh phí thuê dịch vụ công nghệ thông tin dùng chung của huyện {when}.",
                c.before(-120),
                done(-2, "Đã bố trí kinh phí trong dự toán bổ sung quý II."),
              ),
              item(
                "BQLDA",
                "Ban Quản lý dự án đầu tư xây dựng huyện chủ trì, phối hợp với Công an huyện đầu tư hệ thống camera giám sát an ninh tại các nút giao thông chính {when}.",
                c.inYear(),
                working(-23, 35, "Đã phê duyệt báo cáo kinh tế - kỹ thuật; đang lựa chọn nhà thầu."),
                { with: ["CA"] },
              ),
            ],
          },
          {
            title: "Phát triển dữ liệu số",
            items: [
              item(
                "CA",
                "Công an huyện chủ trì, phối hợp với UBND các xã, thị trấn rà soát, bổ sung thông tin công dân còn thiếu trong cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(-100),
                done(-6, "Đã bổ sung thông tin cho 5.218 công dân, đạt 100% số trường hợp rà soát."),
                { with: ["NHOM-XA"] },
              ),
              item(
                "PTP",
                "Phòng Tư pháp hoàn thành cập nhật dữ liệu hộ tịch đã số hóa vào cơ sở dữ liệu hộ tịch điện tử {when}.",
                c.before(-13),
                working(-9, 75, "Đã cập nhật 48.900/65.000 dữ liệu."),
              ),
              item(
                "PLDTBXH",
                "Phòng Lao động - Thương binh và Xã hội rà soát, đối soát dữ liệu đối tượng bảo trợ xã hội, người có công với cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(-135),
                done(-3, "Đã đối soát 100% dữ liệu; chỉnh sửa 412 trường hợp sai lệch."),
              ),
              item(
                "PGDDT",
                "Phòng Giáo dục và Đào tạo tổ chức xác thực mã định danh của 100% học sinh, giáo viên với cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(-80),
                done(-5, "Đã xác thực 100% học sinh, giáo viên của 64 trường."),
                { target: "100%" },
              ),
              item(
                "PYT",
                "Phòng Y tế cập nhật dữ liệu tiêm chủng vào nền tảng quản lý tiêm chủng quốc gia {when}.",
                c.before(12),
                working(-7, 65, "Đã cập nhật dữ liệu của 15/23 trạm y tế."),
              ),
              item(
                "CNDD",
                "Chi nhánh Văn phòng Đăng ký đất đai huyện kết nối dữ liệu chủ sử dụng đất với cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(-8),
                working(-15, 40, "Đã đối chiếu 21.300 chủ sử dụng đất; nhiều hồ sơ cũ thiếu số căn cước."),
              ),
            ],
          },
          {
            title: "Cung cấp dịch vụ công trực tuyến",
            items: [
              item(
                "VP",
                "Văn phòng HĐND&UBND huyện hướng dẫn các cơ quan, địa phương thực hiện nhóm dịch vụ công thiết yếu của Đề án 06 {when}.",
                c.within(15),
                done(-2, "Đã ban hành văn bản hướng dẫn kèm tài liệu thao tác cho 25 dịch vụ công."),
              ),
              item(
                "PNV",
                "Phòng Nội vụ tham mưu UBND huyện giao chỉ tiêu tỷ lệ hồ sơ trực tuyến cho từng cơ quan, địa phương {when}.",
                c.before(-160),
                done(-1, "UBND huyện đã giao chỉ tiêu cho 36 cơ quan, địa phương."),
              ),
              item(
                "NHOM-DIAPHUONG",
                "Các cơ quan, đơn vị, địa phương bảo đảm ít nhất 80% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến {when}.",
                c.month(20),
                {
                  kind: "group",
                  working: 14,
                  seen: 13,
                  on: -11,
                  result: "Tỷ lệ hồ sơ trực tuyến tháng trước đạt trên 70%.",
                },
                { target: "≥80%" },
              ),
              item(
                "PKTHT",
                "Phòng Kinh tế và Hạ tầng chủ trì tái cấu trúc quy trình cấp giấy phép xây dựng theo hướng sử dụng lại dữ liệu đã số hóa {when}.",
                c.before(-60),
                done(9, "Đã tái cấu trúc quy trình, cắt giảm 03 thành phần hồ sơ; chậm do chờ thống nhất mẫu đơn."),
              ),
              item(
                "PTNMT",
                "Phòng Tài nguyên và Môi trường đưa ít nhất 10 thủ tục đất đai lên dịch vụ công trực tuyến toàn trình {when}.",
                c.quarter(25),
                seen,
                { target: "≥10 thủ tục" },
              ),
              item(
                "VP",
                "Văn phòng HĐND&UBND huyện {when} công bố tỷ lệ hồ sơ trực tuyến, thanh toán trực tuyến của từng cơ quan, địa phương.",
                c.every("month", "định kỳ hằng tháng"),
                working(-17, 80, "Đã công bố số liệu tháng trước: toàn huyện đạt 74,6% hồ sơ trực tuyến."),
              ),
            ],
          },
          {
            title: "Xây dựng chính quyền số",
            items: [
              item(
                "PVHTT",
                "Phòng Văn hóa và Thông tin xây dựng quy chế quản lý, sử dụng chữ ký số chuyên dùng trong cơ quan nhà nước của huyện, trình UBND huyện ban hành {when}.",
                c.before(-90),
                {
                  kind: "done",
                  after: -3,
                  result: "Đã bổ sung ý kiến của Phòng Tư pháp; UBND huyện đã ban hành quy chế.",
                  first: {
                    on: -106,
                    reason: "Chưa có ý kiến của Phòng Tư pháp về dự thảo. Đề nghị lấy ý kiến và trình lại.",
                  },
                },
              ),
              item(
                "VP",
                "Văn phòng HĐND&UBND huyện {when} đôn đốc việc gửi, nhận, ký số văn bản điện tử liên thông giữa các cơ quan, địa phương.",
                always,
                working(-28, null, "Tỷ lệ văn bản đi ký số đạt 99,2%; 02 xã còn gửi bản giấy song song."),
              ),
              item(
                "PNV",
                "Phòng Nội vụ đưa phần mềm đánh giá cán bộ, công chức, viên chức vào sử dụng tại các cơ quan, địa phương {when}.",
                c.before(22),
                working(-14, 45, "Đã tập huấn cho đầu mối của 36 cơ quan, địa phương; đang nhập dữ liệu."),
              ),
              item(
                "TTR",
                "Thanh tra huyện triển khai ứng dụng phần mềm trong tiếp công dân, xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh {when}.",
                c.before(35),
                seen,
              ),
              item(
                "PVHTT",
                "Phòng Văn hóa và Thông tin trình phê duyệt cấp độ an toàn của các hệ thống thông tin thuộc huyện quản lý {when}.",
                c.before(-5),
                waiting(-6, "Đã trình hồ sơ đề xuất cấp độ của 06 hệ thống thông tin."),
              ),
            ],
          },
          {
            title: "Phát triển kinh tế số",
            items: [
              item(
                "PKTHT",
                "Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Phòng Nông nghiệp và Phát triển nông thôn đưa ít nhất 20 sản phẩm của huyện lên sàn thương mại điện tử {when}.",
                c.before(-45),
                done(-2, "Đã đưa 23 sản phẩm của 15 chủ thể lên sàn thương mại điện tử."),
                { with: ["PNN"], target: "≥20 sản phẩm" },
              ),
              item(
                "PTCKH",
                "Phòng Tài chính - Kế hoạch tuyên truyền, vận động hộ kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền {when}.",
                c.before(8),
                working(-9, 70, "Đã có 318/450 hộ kinh doanh thuộc diện áp dụng đăng ký sử dụng."),
              ),
              item(
                "PNN",
                "Phòng Nông nghiệp và Phát triển nông thôn hướng dẫn các hợp tác xã ghi nhật ký sản xuất điện tử, truy xuất nguồn gốc {when}.",
                c.inYear(),
                working(-26, 50, "Đã có 09/19 hợp tác xã ghi nhật ký điện tử."),
              ),
              item(
                "PDT",
                "Phòng Dân tộc hỗ trợ hợp tác xã, tổ hợp tác vùng đồng bào dân tộc thiểu số giới thiệu sản phẩm trên môi trường mạng.",
                open,
                seen,
              ),
              item(
                "PKTHT",
                "Phòng Kinh tế và Hạ tầng xây dựng 02 chợ, 03 tuyến phố thanh toán không dùng tiền mặt {when}.",
                c.before(-4),
                working(-18, 60, "Đã hoàn thành 01 chợ, 02 tuyến phố."),
              ),
            ],
          },
          {
            title: "Phát triển xã hội số",
            items: [
              item(
                "HD",
                "Đoàn Thanh niên huyện tổ chức các đội hình thanh niên tình nguyện hỗ trợ người dân sử dụng tài khoản định danh điện tử {when}.",
                c.before(-110),
                done(-5, "Đã ra quân 46 đội hình, hỗ trợ 7.950 lượt người dân."),
              ),
              item(
                "HPN",
                "Hội Liên hiệp Phụ nữ huyện hướng dẫn hội viên bán hàng, thanh toán trên môi trường mạng tại ít nhất 10 xã {when}.",
                c.before(18),
                working(-13, 60, "Đã tổ chức tại 06 xã với 240 hội viên."),
                { target: "≥10 xã" },
              ),
              item(
                "TTVH",
                "Trung tâm Văn hóa, Thể thao và Truyền thông huyện {when} phát chuyên mục hướng dẫn kỹ năng số cho người dân.",
                c.every("week", "định kỳ hằng tuần"),
                working(-6, 70, "Đã phát 22 chuyên mục trên hệ thống truyền thanh huyện và 23 xã, thị trấn."),
              ),
              item(
                "BHXH",
                "Bảo hiểm xã hội huyện hoàn thành đồng bộ thông tin người tham gia bảo hiểm xã hội, bảo hiểm y tế với cơ sở dữ liệu quốc gia về dân cư {when}.",
                c.before(-30),
                done(-4, "Đã đồng bộ 99,4% người tham gia; số còn lại sai thông tin giấy tờ đang xác minh."),
              ),
              item(
                "PYT",
                "Phòng Y tế hướng dẫn 100% trạm y tế tiếp nhận người bệnh bằng căn cước, tài khoản định danh điện tử {when}.",
                c.before(5),
                working(-5, 90, "21/23 trạm y tế đã thực hiện."),
                { target: "100%" },
              ),
            ],
          },
          {
            title: "Phát triển nguồn nhân lực số",
            items: [
              item(
                "PNV",
                "Phòng Nội vụ mở lớp bồi dưỡng kỹ năng số cho cán bộ, công chức, viên chức lãnh đạo, quản lý {when}.",
                c.before(-70),
                done(-3, "Đã bồi dưỡng 142 cán bộ, công chức lãnh đạo, quản lý."),
              ),
              item(
                "PGDDT",
                "Phòng Giáo dục và Đào tạo triển khai phong trào “Bình dân học vụ số” trong các nhà trường {when}.",
                c.before(28),
                working(-12, 50, "Đã phát động tại 64 trường; 31 trường có câu lạc bộ tin học."),
              ),
              item(
                "PVHTT",
                "Phòng Văn hóa và Thông tin tổ chức sát hạch kỹ năng số cơ bản đối với công chức cấp xã {when}.",
                c.before(-14),
                seen,
              ),
              item(
                "PVHTT",
                "Phòng Văn hóa và Thông tin nghiên cứu, đề xuất chính sách hỗ trợ tổ công nghệ số cộng đồng.",
                open,
                working(-48, null, "Đã tham khảo chính sách của 03 huyện trong tỉnh; đang dự thảo đề xuất."),
              ),
            ],
          },
        ],
      },
      {
        title: "TỔ CHỨC THỰC HIỆN",
        items: [
          item(
            "PVHTT",
            "Phòng Văn hóa và Thông tin theo dõi, đôn đốc, {when} tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND huyện.",
            c.every("quarter", "định kỳ hằng quý"),
            working(-44, 50, "Đã báo cáo kết quả quý gần nhất."),
            { reportTo: ["UBND huyện"] },
          ),
          item(
            "PTCKH",
            "Phòng Tài chính - Kế hoạch thẩm định dự toán kinh phí chuyển đổi số của các cơ quan, địa phương {when}.",
            c.before(38),
            untouched,
          ),
          item(
            "TTVH",
            "Trung tâm Văn hóa, Thể thao và Truyền thông huyện {when} đưa tin về hoạt động chuyển đổi số của huyện.",
            always,
            working(-9, null, "Đã đăng 57 tin, bài trên Trang thông tin điện tử huyện."),
          ),
          item(
            "CA",
            "Công an huyện tổng hợp kết quả triển khai Đề án 06, tham mưu Tổ công tác Đề án 06 huyện tổ chức sơ kết {when}.",
            c.before(-7),
            waiting(-8, "Đã tổ chức hội nghị sơ kết; gửi kèm báo cáo của Tổ công tác."),
          ),
        ],
      },
    ],
    closing:
      "Trên đây là Kế hoạch chuyển đổi số và triển khai Đề án 06 trên địa bàn huyện; yêu cầu thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.",
    recipients: [
      "UBND tỉnh",
      "Sở Thông tin và Truyền thông",
      "Thường trực Huyện ủy, HĐND huyện",
      "Chủ tịch, các Phó Chủ tịch UBND huyện",
      "Các phòng, ban, ngành, đơn vị thuộc huyện",
      "UBND các xã, thị trấn",
    ],
    signer: chair,
  };
}

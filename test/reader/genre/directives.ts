import type { GenrePassage } from "./genrePassage.ts";

/** Directives, urgent telegrams and conclusions. */
export const directives: GenrePassage[] = [
  {
    name: "chỉ thị: agency headings with bullets",
    text: `1. Sở Y tế
- Chủ trì, phối hợp với Công an tỉnh, Sở Công Thương và các địa phương kiểm tra an toàn thực phẩm tại các bếp ăn tập thể; xử lý nghiêm các cơ sở vi phạm.
- Chỉ đạo Trung tâm Kiểm soát bệnh tật tỉnh giám sát chặt chẽ các ổ dịch, báo cáo UBND tỉnh trước ngày 20 hằng tháng.
- Hướng dẫn các cơ sở khám bệnh, chữa bệnh cập nhật bảng giá dịch vụ xong trước ngày 30/6/2026.
2. Sở Tài chính: Cân đối, tham mưu UBND tỉnh bố trí kinh phí phòng, chống dịch theo quy định.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội đẩy mạnh tuyên truyền, vận động người dân tiêm chủng đầy đủ.
4. Chủ tịch UBND các xã, phường
a) Kiện toàn Ban Chỉ đạo an toàn thực phẩm cấp xã trong tháng 5/2026.
b) Thường xuyên kiểm tra, nhắc nhở các hộ kinh doanh thức ăn đường phố.
c) Chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra ngộ độc thực phẩm tập thể trên địa bàn.
5. Giao Sở Y tế theo dõi, đôn đốc việc thực hiện Chỉ thị này; định kỳ 6 tháng báo cáo UBND tỉnh kết quả thực hiện.`,
    tasks: [
      ["Chủ trì, phối hợp với Công an tỉnh", "Sở Y tế", "Công an tỉnh + Sở Công Thương + Các địa phương", "", "none"],
      ["Chỉ đạo Trung tâm Kiểm soát", "Sở Y tế", "", "UBND tỉnh", "month 20"],
      ["Hướng dẫn các cơ sở", "Sở Y tế", "", "", "2026-06-30"],
      ["Cân đối, tham mưu", "Sở Tài chính", "", "", "none"],
      [
        "đẩy mạnh tuyên truyền",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + Các tổ chức chính trị - xã hội",
        "",
        "",
        "none",
      ],
      ["Kiện toàn Ban Chỉ đạo", "UBND các xã, phường", "", "", "2026-05"],
      ["Thường xuyên kiểm tra", "UBND các xã, phường", "", "", "continuous"],
      ["theo dõi, đôn đốc việc", "Sở Y tế", "", "", "none"],
      ["định kỳ 6 tháng báo cáo", "Sở Y tế", "", "UBND tỉnh", "halfyear"],
    ],
  },
  {
    name: "công điện: orders in run-on paragraphs",
    text: `Để chủ động ứng phó với mưa lũ, Chủ tịch UBND tỉnh yêu cầu:
1. Chủ tịch UBND các xã, phường, đặc khu khẩn trương rà soát, sơ tán người dân ra khỏi khu vực nguy hiểm, hoàn thành trước 17h00 ngày 12/9/2025.
2. Sở Nông nghiệp và Môi trường theo dõi chặt chẽ mực nước các hồ chứa; chủ trì, phối hợp với Sở Công Thương và Công ty Điện lực tỉnh vận hành liên hồ chứa an toàn.
3. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh bố trí lực lượng, phương tiện sẵn sàng cứu hộ, cứu nạn khi có yêu cầu.
4. Đài Phát thanh và Truyền hình tỉnh tăng thời lượng phát tin, hàng ngày cập nhật diễn biến thiên tai.
5. Văn phòng UBND tỉnh tổng hợp tình hình, báo cáo Chủ tịch UBND tỉnh trước 16 giờ hằng ngày.
Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện Công điện này./.
Nơi nhận:
- Như trên;
- Lưu: VT.`,
    tasks: [
      ["Chủ tịch UBND các xã", "UBND các xã, phường, đặc khu", "", "", "2025-09-12"],
      [
        "Sở Nông nghiệp và Môi trường theo dõi",
        "Sở Nông nghiệp và Môi trường",
        "Sở Công Thương + Công ty Điện lực tỉnh",
        "",
        "none",
      ],
      ["Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Quân sự tỉnh + Công an tỉnh", "", "", "none"],
      ["Đài Phát thanh", "Đài Phát thanh và Truyền hình tỉnh", "", "", "day"],
      ["Văn phòng UBND tỉnh tổng hợp", "Văn phòng UBND tỉnh", "", "Chủ tịch UBND tỉnh", "day"],
    ],
  },
  {
    name: "thông báo kết luận: orders by name",
    text: `Sau khi nghe các ngành báo cáo, Chủ tịch UBND huyện kết luận và giao nhiệm vụ như sau:
1. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Chi nhánh Văn phòng Đăng ký đất đai huyện, UBND thị trấn rà soát hồ sơ cấp giấy chứng nhận tồn đọng; báo cáo UBND huyện kết quả trước ngày 25/3/2025.
2. Yêu cầu Ban Quản lý dự án đầu tư xây dựng huyện:
- Đẩy nhanh tiến độ thi công Trường Tiểu học số 2, bàn giao đưa vào sử dụng trong quý II/2025.
- Làm việc với Sở Xây dựng để tháo gỡ vướng mắc về chỉ giới.
3. Đồng ý chủ trương sửa chữa nhà văn hóa thôn 5. Giao Phòng Tài chính - Kế hoạch tham mưu bố trí vốn, trình UBND huyện trong tháng 4/2025.
4. Trưởng Công an huyện chỉ đạo lực lượng tuần tra ban đêm, bảo đảm trật tự tại khu vực chợ trung tâm.
5. Văn phòng HĐND và UBND huyện theo dõi, đôn đốc các đơn vị thực hiện kết luận này.
Văn phòng HĐND và UBND huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.`,
    tasks: [
      [
        "chủ trì, phối hợp với Chi nhánh",
        "Phòng Tài nguyên và Môi trường",
        "Chi nhánh Văn phòng Đăng ký đất đai huyện + UBND thị trấn",
        "",
        "none",
      ],
      ["báo cáo UBND huyện kết quả", "Phòng Tài nguyên và Môi trường", "", "UBND huyện", "2025-03-25"],
      ["Đẩy nhanh tiến độ", "Ban Quản lý dự án đầu tư xây dựng huyện", "", "", "2025-Q2"],
      ["Làm việc với Sở Xây dựng", "Ban Quản lý dự án đầu tư xây dựng huyện", "", "", "none"],
      ["tham mưu bố trí vốn", "Phòng Tài chính - Kế hoạch", "", "UBND huyện", "2025-04"],
      ["Trưởng Công an huyện chỉ đạo", "Công an huyện", "", "", "none"],
      ["Văn phòng HĐND và UBND huyện theo dõi", "Văn phòng HĐND và UBND huyện", "", "", "none"],
    ],
  },
  {
    name: "công văn: one item, several limits",
    text: `1. Phòng Văn hóa - Xã hội:
- Lập danh sách hộ nghèo, hộ cận nghèo xong trước ngày 05/11/2025; thẩm định, trình UBND xã phê duyệt trước ngày 15/11/2025.
- Báo cáo kết quả rà soát về Sở Nông nghiệp và Môi trường (qua Chi cục Phát triển nông thôn) chậm nhất ngày 20/11/2025.
- Báo cáo định kỳ hằng tháng, quý, năm về UBND xã để tổng hợp, báo cáo UBND tỉnh.
2. Trưởng các thôn, khu phố
Tổ chức họp dân, niêm yết công khai danh sách tại nhà văn hóa trong thời hạn 07 ngày làm việc kể từ ngày nhận được danh sách.
3. Công chức Tư pháp - Hộ tịch hướng dẫn người dân hoàn thiện giấy tờ.`,
    tasks: [
      ["Lập danh sách", "Phòng Văn hóa - Xã hội", "", "", "2025-11-05"],
      ["thẩm định, trình UBND xã", "Phòng Văn hóa - Xã hội", "", "UBND xã", "2025-11-15"],
      [
        "Báo cáo kết quả rà soát",
        "Phòng Văn hóa - Xã hội",
        "",
        "Sở Nông nghiệp và Môi trường + Chi cục Phát triển nông thôn",
        "2025-11-20",
      ],
      ["Báo cáo định kỳ", "Phòng Văn hóa - Xã hội", "", "UBND xã", "month"],
      ["Báo cáo định kỳ", "Phòng Văn hóa - Xã hội", "", "UBND xã", "quarter"],
      ["Báo cáo định kỳ", "Phòng Văn hóa - Xã hội", "", "UBND xã", "year"],
      ["Tổ chức họp dân", "Các thôn, khu phố", "", "", "7w receipt"],
      ["Công chức Tư pháp", "Công chức Tư pháp - Hộ tịch", "", "", "none"],
    ],
  },
  {
    name: "công văn: Giao with a colon, and Yêu cầu",
    text: `UBND thành phố giao:
1. Giao Phòng Kinh tế, Hạ tầng và Đô thị: Chủ trì khảo sát hiện trạng vỉa hè, đề xuất phương án sắp xếp điểm đỗ xe, trình UBND phường trong tháng 10 năm 2025.
2. Giao Công an phường: Tăng cường tuần tra, xử lý dừng, đỗ xe trái phép; phối hợp với Tổ bảo vệ an ninh trật tự ở cơ sở duy trì trật tự lòng đường.
3. Yêu cầu các trường học trên địa bàn phường: Bố trí khung giờ đón, trả học sinh lệch nhau; ký cam kết với phụ huynh trước ngày 15 tháng 9 năm 2025.
4. Yêu cầu Trưởng các khu phố: Vận động nhân dân không lấn chiếm vỉa hè.`,
    tasks: [
      ["Chủ trì khảo sát", "Phòng Kinh tế, Hạ tầng và Đô thị", "", "UBND phường", "2025-10"],
      ["Tăng cường tuần tra", "Công an phường", "Tổ bảo vệ an ninh trật tự ở cơ sở", "", "none"],
      ["Bố trí khung giờ", "Các trường học trên địa bàn phường", "", "", "none"],
      ["ký cam kết với", "Các trường học trên địa bàn phường", "", "", "2025-09-15"],
      ["Vận động nhân dân", "Các khu phố", "", "", "none"],
    ],
  },
  {
    name: "what begins with báo cáo is a work, not an agency",
    text: `2. UBND các xã, thị trấn:
- Báo cáo kết quả thực hiện công tác tiếp công dân về Thanh tra huyện trước ngày 10/12/2024.
- Kế hoạch thực hiện phải xác định rõ người, rõ việc, rõ thời gian.
- Hội nghị tổng kết tổ chức trong tháng 12/2024.
3. Thanh tra huyện tổng hợp, tham mưu UBND huyện báo cáo Thanh tra tỉnh theo quy định.`,
    tasks: [
      ["Báo cáo kết quả", "UBND các xã, thị trấn", "", "Thanh tra huyện", "2024-12-10"],
      ["Kế hoạch thực hiện", "UBND các xã, thị trấn", "", "", "none"],
      ["Hội nghị tổng kết", "UBND các xã, thị trấn", "", "", "2024-12"],
      ["Thanh tra huyện tổng hợp", "Thanh tra huyện", "", "", "none"],
    ],
  },
  {
    name: "party directive: committees and fronts",
    text: `1. Các cấp ủy, tổ chức đảng trực thuộc Đảng ủy xã quán triệt Nghị quyết đến toàn thể đảng viên, hoàn thành trong tháng 12/2025.
2. Ban Xây dựng Đảng chủ trì, phối hợp với Văn phòng Đảng ủy tham mưu kế hoạch kiểm tra, giám sát năm 2026, trình Ban Thường vụ Đảng ủy trước ngày 31/12/2025.
3. Ủy ban Kiểm tra Đảng ủy thường xuyên theo dõi việc chấp hành Điều lệ Đảng ở các chi bộ.
4. Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội tăng cường giám sát, phản biện xã hội.
5. Đảng ủy UBND xã lãnh đạo xây dựng chương trình hành động; định kỳ hằng quý báo cáo Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy).`,
    tasks: [
      ["Các cấp ủy, tổ chức đảng", "Các cấp ủy, tổ chức đảng trực thuộc Đảng ủy xã", "", "", "2025-12"],
      ["Ban Xây dựng Đảng", "Ban Xây dựng Đảng", "Văn phòng Đảng ủy", "Ban Thường vụ Đảng ủy", "2025-12-31"],
      ["Ủy ban Kiểm tra Đảng ủy", "Ủy ban Kiểm tra Đảng ủy", "", "", "continuous"],
      ["Mặt trận Tổ quốc xã", "Mặt trận Tổ quốc xã + Các tổ chức chính trị - xã hội", "", "", "none"],
      ["Đảng ủy UBND xã", "Đảng ủy UBND xã", "", "", "none"],
      ["định kỳ hằng quý báo cáo", "Đảng ủy UBND xã", "", "Ban Thường vụ Đảng ủy + Văn phòng Đảng ủy", "quarter"],
    ],
  },
  {
    name: "closing orders after the items",
    text: `I. Nhiệm vụ
1. Sở Xây dựng
a) Công bố quy hoạch chung đô thị trong quý III năm 2025.
b) Rà soát các dự án nhà ở xã hội chậm tiến độ.
2. Sở Tư pháp thẩm định dự thảo Quyết định, gửi Sở Xây dựng trước ngày 01/8/2025.
II. Tổ chức thực hiện
Giao Sở Xây dựng là cơ quan đầu mối theo dõi, đôn đốc, tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/12 hằng năm.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo UBND tỉnh (qua Sở Xây dựng) để xem xét, giải quyết./.`,
    tasks: [
      ["Công bố quy hoạch", "Sở Xây dựng", "", "", "2025-Q3"],
      ["Rà soát các dự án", "Sở Xây dựng", "", "", "none"],
      ["Sở Tư pháp thẩm định", "Sở Tư pháp", "", "Sở Xây dựng", "2025-08-01"],
      ["là cơ quan đầu mối", "Sở Xây dựng", "", "UBND tỉnh", "year 12-10"],
    ],
  },
];

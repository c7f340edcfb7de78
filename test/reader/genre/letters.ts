import type { GenrePassage } from "./genrePassage.ts";

/** Official letters and conclusions, with what an outline alone does not tell. */
export const letters: GenrePassage[] = [
  {
    name: "a lead-in that addresses everybody",
    text: `Để nâng cao chỉ số hài lòng của người dân, UBND huyện yêu cầu Thủ trưởng các phòng, ban chuyên môn; Chủ tịch UBND các xã, thị trấn tập trung thực hiện tốt một số nội dung sau:
1. Công khai số điện thoại đường dây nóng tại trụ sở, hoàn thành trước ngày 15/5/2024.
2. Đẩy mạnh tiếp nhận hồ sơ trực tuyến, phấn đấu đạt trên 90% hồ sơ phát sinh.
3. Giao Phòng Nội vụ tổng hợp kết quả thực hiện của các đơn vị, báo cáo UBND huyện trước ngày 20/6/2024.`,
    tasks: [
      ["Công khai số điện thoại", "Các phòng, ban chuyên môn + UBND các xã, thị trấn", "", "", "2024-05-15"],
      ["Đẩy mạnh tiếp nhận", "Các phòng, ban chuyên môn + UBND các xã, thị trấn", "", "", "none"],
      ["tổng hợp kết quả", "Phòng Nội vụ", "", "UBND huyện", "2024-06-20"],
    ],
  },
  {
    name: "several sentences, one leaf",
    text: `4. Sở Nội vụ theo dõi, đôn đốc việc thực hiện. Tham mưu UBND tỉnh biểu dương những đơn vị làm tốt. Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 15/12/2024.
5. Báo và phát thanh, truyền hình tỉnh mở chuyên mục về cải cách hành chính, phát sóng hằng tuần.
6. Các cơ quan, đơn vị chủ động phối hợp với Sở Nội vụ triển khai thực hiện Kế hoạch này.`,
    tasks: [
      ["Sở Nội vụ theo dõi", "Sở Nội vụ", "", "", "none"],
      ["Tổng hợp kết quả, báo cáo", "Sở Nội vụ", "", "UBND tỉnh", "2024-12-15"],
      ["Báo và phát thanh", "Báo và phát thanh, truyền hình tỉnh", "", "", "week"],
      ["Các cơ quan, đơn vị chủ động", "Các cơ quan, đơn vị", "Sở Nội vụ", "", "none"],
    ],
  },
  {
    name: "lists of agencies of many kinds",
    text: `1. Liên đoàn Lao động huyện, Hội Nông dân huyện, Hội Liên hiệp Phụ nữ huyện, Huyện đoàn phối hợp với Phòng Lao động - Thương binh và Xã hội tổ chức ngày hội việc làm trong tháng 3/2025.
2. Ngân hàng Chính sách xã hội huyện, Kho bạc Nhà nước huyện, Chi cục Thống kê huyện cung cấp số liệu khi có yêu cầu.
3. Trung tâm Văn hóa, Thể thao và Truyền thông huyện xây dựng chuyên trang tuyên truyền, phối hợp với Đài Truyền thanh các xã phát tin hằng ngày.
4. Tòa án nhân dân huyện, Viện kiểm sát nhân dân huyện phối hợp với Công an huyện đẩy nhanh xét xử lưu động.`,
    tasks: [
      [
        "Liên đoàn Lao động",
        "Liên đoàn Lao động huyện + Hội Nông dân huyện + Hội Liên hiệp Phụ nữ huyện + Huyện đoàn",
        "Phòng Lao động - Thương binh và Xã hội",
        "",
        "2025-03",
      ],
      [
        "Ngân hàng Chính sách",
        "Ngân hàng Chính sách xã hội huyện + Kho bạc Nhà nước huyện + Chi cục Thống kê huyện",
        "",
        "",
        "none",
      ],
      ["Trung tâm Văn hóa", "Trung tâm Văn hóa, Thể thao và Truyền thông huyện", "Đài Truyền thanh các xã", "", "day"],
      ["Tòa án nhân dân", "Tòa án nhân dân huyện + Viện kiểm sát nhân dân huyện", "Công an huyện", "", "none"],
    ],
  },
  {
    name: "relative limits",
    text: `1. Phòng Tư pháp thẩm định văn bản trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ.
2. UBND các xã, thị trấn ban hành kế hoạch triển khai chậm nhất 15 ngày kể từ ngày Kế hoạch này được ban hành, gửi Phòng Tư pháp theo dõi.
3. Chủ đầu tư nộp hồ sơ quyết toán trong vòng 90 ngày kể từ ngày nghiệm thu bàn giao.
4. Văn phòng HĐND và UBND huyện trả lời kiến nghị của công dân trong 03 ngày làm việc kể từ khi nhận được yêu cầu.`,
    tasks: [
      ["Phòng Tư pháp thẩm định", "Phòng Tư pháp", "", "", "10d receipt"],
      ["UBND các xã", "UBND các xã, thị trấn", "", "Phòng Tư pháp", "15d issue"],
      ["Chủ đầu tư nộp", "Chủ đầu tư", "", "", "90d event"],
      ["Văn phòng HĐND", "Văn phòng HĐND và UBND huyện", "", "", "3w receipt"],
    ],
  },
  {
    name: "facts, exhortations and money are no tasks",
    text: `I. Kết quả đạt được
1. Phòng Nội vụ đã tham mưu ban hành 12 văn bản trước ngày 30/6/2024.
II. Nhiệm vụ trọng tâm
1. Phòng Nội vụ rà soát vị trí việc làm, hoàn thành trong quý IV/2024.
III. Kinh phí thực hiện
Kinh phí thực hiện Kế hoạch được bố trí trong dự toán chi thường xuyên hằng năm của các đơn vị.
IV. Tổ chức thực hiện
1. Phòng Tài chính - Kế hoạch bố trí kinh phí cho các nhiệm vụ trong dự toán năm 2025.
2. Thực hiện các nhiệm vụ khác do Chủ tịch UBND huyện giao.
Trên đây là Kế hoạch của UBND huyện, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.`,
    tasks: [
      ["Phòng Nội vụ rà soát", "Phòng Nội vụ", "", "", "2024-Q4"],
      ["Phòng Tài chính - Kế hoạch bố trí", "Phòng Tài chính - Kế hoạch", "", "", "none"],
    ],
  },
  {
    name: "names with và, commas and places",
    text: `1. Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh hướng dẫn doanh nghiệp lắp đặt hệ thống quan trắc tự động trước ngày 01/01/2026.
2. Sở Dân tộc và Tôn giáo phối hợp chặt chẽ với Ủy ban nhân dân các xã vùng cao tuyên truyền pháp luật.
3. UBND các xã, phường: Đông Hà, Nam Đông Hà, Hiếu Giang rà soát các điểm ngập úng đô thị.
4. Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh chuẩn bị nội dung kỳ họp.
5. Chi nhánh Ngân hàng Nhà nước khu vực 9 chỉ đạo các ngân hàng thương mại hỗ trợ vốn vay.`,
    tasks: [
      ["Ban Quản lý Khu kinh tế", "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh", "", "", "2026-01-01"],
      ["Sở Dân tộc và Tôn giáo", "Sở Dân tộc và Tôn giáo", "Ủy ban nhân dân các xã vùng cao", "", "none"],
      ["rà soát các điểm ngập", "UBND các xã, phường: Đông Hà, Nam Đông Hà, Hiếu Giang", "", "", "none"],
      ["Văn phòng Đoàn đại biểu", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "", "", "none"],
      ["Chi nhánh Ngân hàng", "Chi nhánh Ngân hàng Nhà nước khu vực 9", "", "", "none"],
    ],
  },
];

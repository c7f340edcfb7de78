import type { GenrePassage } from "./genrePassage.ts";

/** Who leads and when, said in brackets, in labels on one line, under parts in capitals; names with a stop word inside. */
export const places: GenrePassage[] = [
  {
    name: "leads in brackets and labels on the item's own line",
    text: "III. NHIỆM VỤ\n1. Nâng cấp cổng dữ liệu mở (Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tư pháp; hoàn thành trong tháng 10/2025).\n2. Ban hành quy chế khai thác kho dữ liệu. Chủ trì: Sở Tư pháp. Phối hợp: Sở Nội vụ. Thời hạn: 30/11/2025.\n3. Phát động thi đua số\n- Cơ quan chủ trì: Sở Nội vụ.\n- Thời gian hoàn thành: Quý III/2025.",
    tasks: [
      ["Nâng cấp cổng dữ liệu", "Sở Khoa học và Công nghệ", "Sở Tư pháp", "", "2025-10"],
      ["Ban hành quy chế khai", "Sở Tư pháp", "Sở Nội vụ", "", "2025-11-30"],
      ["Phát động thi đua số", "Sở Nội vụ", "", "", "2025-Q3"],
    ],
  },
  {
    name: "names with a verb inside, persons with their office, aims after a semicolon",
    text: "A. NHIỆM VỤ TRỌNG TÂM\n1. Biểu dương, ghi nhận các xã đã thu quỹ sớm.\n2. UBND xã Tân Lập khẩn trương kiểm đếm đất đai trước ngày 31/3/2024.\n3. Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh (chủ đầu tư) đôn đốc nhà thầu.\n4. Giao đồng chí Trần Văn Bảy, Phó Chủ tịch UBND huyện chỉ đạo việc bàn giao, hoàn thành trước 30/10/2024.\n5. Văn phòng thường trực Ban Chỉ huy PCTT và TKCN huyện tổng hợp thiệt hại, báo cáo UBND huyện trước 16h hằng ngày.\n6. Phòng Y tế khám sức khỏe cho người cao tuổi trong quý II/2024; bảo đảm tỷ lệ khám đạt ít nhất 90%.\n7. Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh: tổ chức diễn tập.\n8. Sở Công Thương là cơ quan đầu mối, theo dõi thị trường.\n9. Phòng Kinh tế kiểm tra chợ hằng tuần, báo cáo Chủ tịch UBND huyện vào chiều thứ Sáu hằng tuần.\n10. Sau thời hạn trên, cơ quan nào không gửi báo cáo thì xem như không hoàn thành.",
    tasks: [
      ["UBND xã Tân Lập khẩn", "UBND xã Tân Lập", "", "", "2024-03-31"],
      ["Ban QLDA đầu tư xây", "Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh", "", "", "none"],
      ["chỉ đạo việc bàn giao", "Đồng chí Trần Văn Bảy, Phó Chủ tịch UBND huyện", "", "", "2024-10-30"],
      ["Văn phòng thường trực Ban", "Văn phòng thường trực Ban Chỉ huy PCTT và TKCN huyện", "", "UBND huyện", "day"],
      ["Phòng Y tế khám sức", "Phòng Y tế", "", "", "2024-Q2"],
      ["tổ chức diễn tập", "Bộ Chỉ huy Quân sự tỉnh", "", "", "none"],
      ["Sở Công Thương là cơ", "Sở Công Thương", "", "", "none"],
      ["Phòng Kinh tế kiểm tra", "Phòng Kinh tế", "", "UBND huyện", "week fri"],
    ],
  },
];

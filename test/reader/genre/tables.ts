import type { GenrePassage } from "./genrePassage.ts";

/** Lists of works in columns. */
export const tables: GenrePassage[] = [
  {
    name: "columns in the usual order",
    text: `TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
1 | Xây dựng kế hoạch cải cách hành chính của xã, xác định rõ chỉ tiêu từng lĩnh vực | Văn phòng HĐND và UBND xã | Phòng Kinh tế; Phòng Văn hóa - Xã hội | Tháng 01/2026
2 | Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các thôn | Phòng Văn hóa - Xã hội | Ban Thanh tra nhân dân, các thôn | Quý II, Quý IV/2026
3 | Công khai kết quả giải quyết thủ tục hành chính trên Trang thông tin điện tử xã | Trung tâm Phục vụ hành chính công | Các cơ quan, đơn vị liên quan | Thường xuyên
4 | Tổng kết công tác cải cách hành chính năm và phương hướng năm sau | Văn phòng HĐND và UBND xã | Các phòng, ban chuyên môn | Trước ngày 10/12/2026`,
    tasks: [
      ["Xây dựng kế hoạch", "Văn phòng HĐND và UBND xã", "Phòng Kinh tế + Phòng Văn hóa - Xã hội", "", "2026-01"],
      ["Kiểm tra việc", "Phòng Văn hóa - Xã hội", "Ban Thanh tra nhân dân + Các thôn", "", "2026-Q2/2026-Q4"],
      ["Công khai kết quả", "Trung tâm Phục vụ hành chính công", "Các cơ quan, đơn vị liên quan", "", "continuous"],
      ["Tổng kết công tác", "Văn phòng HĐND và UBND xã", "Các phòng, ban chuyên môn", "", "2026-12-10"],
    ],
  },
  {
    name: "time before the agencies, product last",
    text: `STT | Nhiệm vụ | Thời hạn | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm
I | Hạ tầng số | | | |
1 | Phủ sóng 5G tại trung tâm các xã, phường trên địa bàn tỉnh | Quý IV/2026 | Sở Khoa học và Công nghệ | Các doanh nghiệp viễn thông; UBND các xã, phường | Báo cáo
2 | Xây dựng Trung tâm dữ liệu của tỉnh theo hướng thuê dịch vụ | 31/12/2026 | Sở Khoa học và Công nghệ | Sở Tài chính, Công an tỉnh | Trung tâm dữ liệu
II | Nhân lực số | | | |
3 | Bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã | Hằng năm | Sở Nội vụ | Trường Chính trị tỉnh | Lớp bồi dưỡng`,
    tasks: [
      ["Phủ sóng 5G", "Sở Khoa học và Công nghệ", "Các doanh nghiệp viễn thông + UBND các xã, phường", "", "2026-Q4"],
      ["Xây dựng Trung tâm", "Sở Khoa học và Công nghệ", "Sở Tài chính + Công an tỉnh", "", "2026-12-31"],
      ["Bồi dưỡng kỹ năng", "Sở Nội vụ", "Trường Chính trị tỉnh", "", "year"],
    ],
  },
  {
    name: "merged cells, tabs",
    text: `TT\tNội dung\tChủ trì\tPhối hợp\tThời gian
1\tRà soát quy hoạch nông thôn mới\tPhòng Nông nghiệp và Phát triển nông thôn\tUBND các xã\tTrước ngày 30/4/2024
2\tThẩm định hồ sơ xã đạt chuẩn\t\tVăn phòng Điều phối nông thôn mới huyện\tTrong tháng 9/2024
3\tTổ chức lễ công bố\tUBND các xã\tPhòng Văn hóa và Thông tin\tQuý IV/2024`,
    tasks: [
      ["Rà soát quy hoạch", "Phòng Nông nghiệp và Phát triển nông thôn", "UBND các xã", "", "2024-04-30"],
      [
        "Thẩm định hồ sơ",
        "Phòng Nông nghiệp và Phát triển nông thôn",
        "Văn phòng Điều phối nông thôn mới huyện",
        "",
        "2024-09",
      ],
      ["Tổ chức lễ công bố", "UBND các xã", "Phòng Văn hóa và Thông tin", "", "2024-Q4"],
    ],
  },
  {
    name: "no helpers' column",
    text: `TT | Tên nhiệm vụ | Cơ quan thực hiện | Thời hạn hoàn thành
1 | Ban hành quy chế chi tiêu nội bộ sửa đổi, bổ sung | Phòng Tài chính - Kế hoạch | 15/01/2025
2 | Kiểm kê tài sản công tại các đơn vị sự nghiệp | Các đơn vị sự nghiệp công lập | Từ ngày 01/01/2025 đến ngày 31/3/2025
3 | Tổng hợp báo cáo kiểm kê gửi Sở Tài chính | Phòng Tài chính - Kế hoạch | 15/4/2025`,
    tasks: [
      ["Ban hành quy chế", "Phòng Tài chính - Kế hoạch", "", "", "2025-01-15"],
      ["Kiểm kê tài sản", "Các đơn vị sự nghiệp công lập", "", "", "2025-01-01/2025-03-31"],
      ["Tổng hợp báo cáo", "Phòng Tài chính - Kế hoạch", "", "Sở Tài chính", "2025-04-15"],
    ],
  },
  {
    name: "who first, then what",
    text: `STT | Cơ quan chủ trì | Nội dung nhiệm vụ | Cơ quan phối hợp | Thời gian thực hiện
1 | Sở Giáo dục và Đào tạo | Triển khai học bạ số ở cấp tiểu học trên toàn tỉnh | Sở Khoa học và Công nghệ; UBND các xã, phường | Năm học 2025 - 2026
2 | Sở Y tế | Liên thông dữ liệu khám sức khỏe lái xe với Cổng dịch vụ công | Công an tỉnh, Bảo hiểm xã hội tỉnh | Trong tháng 10/2025
3 | Bảo hiểm xã hội tỉnh | Đối chiếu dữ liệu người tham gia bảo hiểm với cơ sở dữ liệu dân cư | Công an tỉnh | Thường xuyên`,
    tasks: [
      [
        "Triển khai học bạ",
        "Sở Giáo dục và Đào tạo",
        "Sở Khoa học và Công nghệ + UBND các xã, phường",
        "",
        "period 2025-2026",
      ],
      ["Liên thông dữ liệu", "Sở Y tế", "Công an tỉnh + Bảo hiểm xã hội tỉnh", "", "2025-10"],
      ["Đối chiếu dữ liệu", "Bảo hiểm xã hội tỉnh", "Công an tỉnh", "", "continuous"],
    ],
  },
];

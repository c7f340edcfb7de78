import type { GenrePassage } from "./genrePassage.ts";

/** Plans, decisions and their lists. */
export const plans: GenrePassage[] = [
  {
    name: "quyết định: articles and clauses",
    text: `Điều 1. Phê duyệt Kế hoạch chuyển đổi số năm 2026 với các nội dung chủ yếu sau:
1. Mục tiêu
Đến hết năm 2026, 100% hồ sơ được số hóa.
2. Nhiệm vụ
a) Sở Khoa học và Công nghệ nâng cấp nền tảng tích hợp, chia sẻ dữ liệu, hoàn thành trước ngày 30/9/2026.
b) Các sở, ban, ngành; UBND các xã, phường cử đầu mối kỹ thuật, gửi danh sách về Sở Khoa học và Công nghệ trong thời hạn 05 ngày làm việc kể từ ngày ban hành Quyết định này.
Điều 2. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính, các cơ quan, đơn vị liên quan tổ chức thực hiện Kế hoạch.
Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Khoa học và Công nghệ và Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    tasks: [
      ["Sở Khoa học và Công nghệ nâng cấp", "Sở Khoa học và Công nghệ", "", "", "2026-09-30"],
      [
        "Các sở, ban, ngành; UBND",
        "Các sở, ban, ngành + UBND các xã, phường",
        "",
        "Sở Khoa học và Công nghệ",
        "5w issue",
      ],
      [
        "chủ trì, phối hợp với Sở Tài chính",
        "Sở Khoa học và Công nghệ",
        "Sở Tài chính + Các cơ quan, đơn vị liên quan",
        "",
        "none",
      ],
    ],
  },
  {
    name: "kế hoạch xã 2025: two-level government",
    text: `II. NỘI DUNG
1. Văn phòng HĐND và UBND xã
- Tham mưu UBND xã ban hành Quy chế làm việc, hoàn thành trước ngày 31/7/2025.
- Trực theo dõi Hệ thống thông tin giải quyết thủ tục hành chính, hằng tuần báo cáo Chủ tịch UBND xã.
2. Phòng Kinh tế
- Chủ trì, phối hợp với Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công xã rà soát danh mục thủ tục hành chính thuộc thẩm quyền cấp xã.
- Lập dự toán thu, chi ngân sách xã năm 2026, gửi Sở Tài chính trước ngày 20/8/2025.
3. Trung tâm Phục vụ hành chính công xã
- Bố trí đủ trang thiết bị tại quầy giao dịch; niêm yết công khai thủ tục hành chính.
4. Ban Chỉ huy Quân sự xã, Công an xã
Phối hợp bảo đảm an ninh trật tự trong thời gian sắp xếp tổ chức bộ máy.
5. Các thôn, tổ dân phố
Tuyên truyền để nhân dân hiểu, đồng thuận với chủ trương sắp xếp đơn vị hành chính.`,
    tasks: [
      ["Tham mưu UBND xã", "Văn phòng HĐND và UBND xã", "", "", "2025-07-31"],
      ["Trực theo dõi", "Văn phòng HĐND và UBND xã", "", "Chủ tịch UBND xã", "week"],
      [
        "Chủ trì, phối hợp với Phòng Văn hóa",
        "Phòng Kinh tế",
        "Phòng Văn hóa - Xã hội + Trung tâm Phục vụ hành chính công xã",
        "",
        "none",
      ],
      ["Lập dự toán", "Phòng Kinh tế", "", "Sở Tài chính", "2025-08-20"],
      ["Bố trí đủ", "Trung tâm Phục vụ hành chính công xã", "", "", "none"],
      ["Phối hợp bảo đảm", "Ban Chỉ huy Quân sự xã + Công an xã", "", "", "none"],
      ["Tuyên truyền để", "Các thôn, tổ dân phố", "", "", "none"],
    ],
  },
  {
    name: "block lines after each work",
    text: `1. Rà soát, cập nhật cơ sở dữ liệu đất đai trên địa bàn xã.
- Cơ quan chủ trì: Phòng Kinh tế.
- Cơ quan phối hợp: Công an xã; các thôn.
- Thời gian thực hiện: Quý III, IV/2025.
2. Số hóa sổ hộ tịch từ năm 1990 đến nay.
- Cơ quan chủ trì: Văn phòng HĐND và UBND xã.
- Cơ quan phối hợp: Phòng Văn hóa - Xã hội.
- Thời gian hoàn thành: Trước ngày 30/11/2025.
- Sản phẩm: Cơ sở dữ liệu hộ tịch.
3. Tập huấn kỹ năng số cho cán bộ thôn.
- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
- Thời gian thực hiện: Thường xuyên.`,
    tasks: [
      ["Rà soát, cập nhật", "Phòng Kinh tế", "Công an xã + Các thôn", "", "2025-Q3/2025-Q4"],
      ["Số hóa sổ hộ tịch", "Văn phòng HĐND và UBND xã", "Phòng Văn hóa - Xã hội", "", "2025-11-30"],
      ["Tập huấn kỹ năng", "Phòng Văn hóa - Xã hội", "", "", "continuous"],
    ],
  },
  {
    name: "dashes and pluses",
    text: `1. Nhiệm vụ của Phòng Giáo dục và Đào tạo:
- Chỉ đạo các trường học:
+ Tổ chức khai giảng năm học mới trang trọng, gọn nhẹ vào ngày 05/9/2024.
+ Hoàn thành thu nhận hồ sơ tuyển sinh trước ngày 20/8/2024.
- Báo cáo UBND huyện kết quả chuẩn bị năm học mới chậm nhất là ngày 30 tháng 8 năm 2024.
2. Đối với các trường mầm non ngoài công lập:
- Rà soát điều kiện an toàn; tự đánh giá và gửi kết quả về Phòng Giáo dục và Đào tạo trong 10 ngày kể từ ngày nhận được văn bản này.`,
    tasks: [
      ["Tổ chức khai giảng", "Phòng Giáo dục và Đào tạo", "", "", "2024-09-05"],
      ["Hoàn thành thu nhận", "Phòng Giáo dục và Đào tạo", "", "", "2024-08-20"],
      ["Báo cáo UBND huyện", "Phòng Giáo dục và Đào tạo", "", "UBND huyện", "2024-08-30"],
      ["Rà soát điều kiện", "Các trường mầm non ngoài công lập", "", "", "none"],
      ["tự đánh giá và gửi", "Các trường mầm non ngoài công lập", "", "Phòng Giáo dục và Đào tạo", "10d receipt"],
    ],
  },
  {
    name: "(1), a) under roman numbers",
    text: `III. TỔ CHỨC THỰC HIỆN
(1) Phòng Nội vụ
a) Tham mưu UBND huyện thành lập Đoàn kiểm tra công vụ trước ngày 15/02/2025.
b) Hàng quý, tổng hợp kết quả kiểm tra, báo cáo Chủ tịch UBND huyện.
(2) Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện phối hợp giám sát việc thực hiện Kế hoạch này.
(3) Hạt Kiểm lâm huyện, Hạt Giao thông công chính bố trí cán bộ trực 24/24 giờ trong mùa khô.
(4) Thủ trưởng các cơ quan, ban, ngành huyện căn cứ nội dung Kế hoạch này xây dựng kế hoạch của đơn vị mình trước ngày 28/02/2025, gửi về Phòng Nội vụ để theo dõi.`,
    tasks: [
      ["Tham mưu UBND huyện", "Phòng Nội vụ", "", "", "2025-02-15"],
      ["Hàng quý, tổng hợp", "Phòng Nội vụ", "", "Chủ tịch UBND huyện", "quarter"],
      ["phối hợp giám sát", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "", "", "none"],
      ["Hạt Kiểm lâm huyện", "Hạt Kiểm lâm huyện + Hạt Giao thông công chính", "", "", "none"],
      ["Thủ trưởng các cơ quan", "Các cơ quan, ban, ngành huyện", "", "Phòng Nội vụ", "2025-02-28"],
    ],
  },
  {
    name: "a head that leads a list with helpers",
    text: `3. Sở Du lịch chủ trì, phối hợp với Sở Văn hóa và Thể thao, Hiệp hội Du lịch tỉnh và UBND các xã, phường ven biển:
- Xây dựng sản phẩm du lịch đêm, dự kiến tháng 6/2026.
- Phối hợp với Công an tỉnh bảo đảm an toàn cho du khách.
- Tổ chức Tuần lễ Du lịch biển từ ngày 25/4/2026 đến ngày 01/5/2026.
4. Sở Văn hóa và Thể thao cùng Sở Du lịch rà soát di tích xuống cấp, đề xuất danh mục tu bổ giai đoạn 2026 - 2030.`,
    tasks: [
      [
        "Xây dựng sản phẩm",
        "Sở Du lịch",
        "Sở Văn hóa và Thể thao + Hiệp hội Du lịch tỉnh + UBND các xã, phường ven biển",
        "",
        "2026-06",
      ],
      [
        "Phối hợp với Công an tỉnh",
        "Sở Du lịch",
        "Công an tỉnh + Sở Văn hóa và Thể thao + Hiệp hội Du lịch tỉnh + UBND các xã, phường ven biển",
        "",
        "none",
      ],
      [
        "Tổ chức Tuần lễ",
        "Sở Du lịch",
        "Sở Văn hóa và Thể thao + Hiệp hội Du lịch tỉnh + UBND các xã, phường ven biển",
        "",
        "2026-04-25/2026-05-01",
      ],
      ["Sở Văn hóa và Thể thao cùng", "Sở Văn hóa và Thể thao", "Sở Du lịch", "", "none"],
    ],
  },
  {
    name: "recurring limits of every kind",
    text: `1. Chi cục Thuế khu vực
a) Báo cáo tiến độ thu ngân sách trước 10 giờ thứ Sáu hằng tuần.
b) Đối chiếu số liệu nợ thuế với Kho bạc Nhà nước trước ngày 10 hằng tháng.
c) Báo cáo kết quả chống thất thu trước ngày 25 tháng cuối quý.
d) Tổng hợp báo cáo năm gửi UBND thành phố trước ngày 15 tháng 12 hằng năm.
đ) Họp giao ban 02 tuần một lần vào chiều thứ Năm.
e) Sơ kết công tác 6 tháng (trước ngày 20/6) và tổng kết năm.
2. Kho bạc Nhà nước khu vực
Hằng ngày đối soát số thu với các ngân hàng thương mại.`,
    tasks: [
      ["Báo cáo tiến độ thu", "Chi cục Thuế khu vực", "", "", "week fri"],
      ["Đối chiếu số liệu", "Chi cục Thuế khu vực", "", "", "month 10"],
      ["Báo cáo kết quả chống", "Chi cục Thuế khu vực", "", "", "quarter 25"],
      ["Tổng hợp báo cáo năm", "Chi cục Thuế khu vực", "", "UBND thành phố", "year 12-15"],
      ["Họp giao ban", "Chi cục Thuế khu vực", "", "", "week thu /2"],
      ["Sơ kết công tác", "Chi cục Thuế khu vực", "", "", "halfyear 06-20"],
      ["Hằng ngày đối soát", "Kho bạc Nhà nước khu vực", "", "", "day"],
    ],
  },
  {
    name: "dates that are no limits",
    text: `1. Sở Tài nguyên và Môi trường
- Triển khai Quyết định số 12/2024/QĐ-UBND ngày 15/3/2024 của UBND tỉnh, áp dụng từ ngày 01/4/2024.
- Báo cáo số liệu đất công ích tính đến ngày 31/12/2023 theo Công văn số 99/BTNMT-ĐĐ ngày 02 tháng 01 năm 2024.
- Rà soát kế hoạch sử dụng đất năm 2024 của cấp huyện; chấn chỉnh các đơn vị thường xuyên trả hồ sơ quá hạn.
- Đánh giá kết quả thực hiện chương trình giai đoạn 2021 - 2025.
2. Sở Lao động - Thương binh và Xã hội
Kịp thời hỗ trợ người lao động; đề xuất bổ sung vào kế hoạch đào tạo nghề hằng năm của tỉnh.`,
    tasks: [
      ["Triển khai Quyết định", "Sở Tài nguyên và Môi trường", "", "", "none"],
      ["Báo cáo số liệu", "Sở Tài nguyên và Môi trường", "", "", "none"],
      ["Rà soát kế hoạch", "Sở Tài nguyên và Môi trường", "", "", "none"],
      ["Đánh giá kết quả", "Sở Tài nguyên và Môi trường", "", "", "none"],
      ["Kịp thời hỗ trợ", "Sở Lao động - Thương binh và Xã hội", "", "", "none"],
    ],
  },
  {
    name: "periods and open ends",
    text: `1. Phòng Kinh tế và Hạ tầng
- Hoàn thành nâng cấp đường liên xã trong năm 2025.
- Trồng mới 20 ha rừng phòng hộ trong năm 2025 và các năm tiếp theo.
- Lắp đặt đèn chiếu sáng trong 6 tháng đầu năm 2025.
- Hoàn thành giải phóng mặt bằng đến hết quý I năm 2026.
- Trình thẩm định đề án chậm nhất là cuối quý II năm 2025.
- Hoàn thành sau khi có hướng dẫn của Sở Xây dựng.`,
    tasks: [
      ["Hoàn thành nâng cấp", "Phòng Kinh tế và Hạ tầng", "", "", "period 2025"],
      ["Trồng mới", "Phòng Kinh tế và Hạ tầng", "", "", "period 2025/"],
      ["Lắp đặt đèn", "Phòng Kinh tế và Hạ tầng", "", "", "period 2025-H1"],
      ["Hoàn thành giải phóng", "Phòng Kinh tế và Hạ tầng", "", "", "2026-Q1"],
      ["Trình thẩm định", "Phòng Kinh tế và Hạ tầng", "", "", "2025-Q2"],
      ["Hoàn thành sau khi", "Phòng Kinh tế và Hạ tầng", "", "", "none"],
    ],
  },
];

/** A short plan of the tests' own, line by line. */
export const planLines = (number: string): string[] => [
  "ỦY BAN NHÂN DÂN HUYỆN BÌNH AN",
  `Số: ${number}`,
  "Bình An, ngày 16 tháng 11 năm 2026",
  "KẾ HOẠCH",
  "Rà soát hồ sơ, tài liệu lưu trữ năm 2026",
  "I. NHIỆM VỤ",
  "1. Phòng Nội vụ",
  "1.1. Lập danh mục hồ sơ nộp lưu, hoàn thành trước ngày 30/11/2026.",
  "1.2. Tổng hợp kết quả chỉnh lý, báo cáo trước ngày 15/12/2026.",
  "2. Ban Thi đua cũ",
  "2.1. Bàn giao tài liệu khen thưởng, xong trước ngày 10/12/2026.",
];

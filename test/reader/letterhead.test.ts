import { readDirective } from "../../reader/read.ts";

const head = (text: string) => readDirective(text).document;
const MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

test.each([
  [
    "columns of a table that a page left as bars and broken lines",
    `ỦY\nBAN NHÂN DÂN\nTỈNH LÂM AN\n-------\n|\n${MOTTO}\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\nSố:\n08/2024/QĐ-UBND\n|\nLâm\nAn, ngày 21\ntháng 02 năm 2024\n|\nQUYẾT ĐỊNH\nBAN HÀNH QUY ĐỊNH QUẢN LÝ CHỢ\nĐiều 1. Sở Công Thương hướng dẫn việc thực hiện.`,
    { kind: "QD", number: "08/2024/QĐ-UBND", issuedOn: "2024-02-21", issuer: "UBND tỉnh Lâm An", place: "Lâm An" },
  ],
  [
    "cells of rows",
    `ỦY BAN NHÂN DÂN TỈNH LÂM AN | ${MOTTO} |\nSố: 14/CT-UBND | Lâm An, ngày 16 tháng 3 năm 2024 |\nCHỈ THỊ\nVề phòng cháy rừng\n1. Các xã tuần tra.`,
    { kind: "CT", number: "14/CT-UBND", issuedOn: "2024-03-16", issuer: "UBND tỉnh Lâm An" },
  ],
  [
    "wide blanks between the columns",
    `UBND HUYỆN HÒA MỸ          ${MOTTO}\nPHÒNG Y TẾ                 Độc lập - Tự do - Hạnh phúc\nSố: 45/PYT-NV              Hòa Mỹ, ngày 05 tháng 9 năm 2024\nV/v báo cáo tiêm chủng\n1. Các trạm y tế báo cáo.`,
    {
      kind: "CV",
      number: "45/PYT-NV",
      issuedOn: "2024-09-05",
      issuer: "Phòng Y tế huyện Hòa Mỹ",
      title: "báo cáo tiêm chủng",
    },
  ],
  [
    "the left column before the right one",
    `UBND TỈNH LÂM AN\nSỞ TÀI CHÍNH\nSố: 456/STC-QLNS\nV/v lập dự toán năm 2026\n${MOTTO}\nĐộc lập - Tự do - Hạnh phúc\nLâm An, ngày 2 tháng 8 năm 2025\nKính gửi: Các sở, ngành.\n1. Lập dự toán.`,
    {
      number: "456/STC-QLNS",
      issuedOn: "2025-08-02",
      issuer: "Sở Tài chính tỉnh Lâm An",
      title: "lập dự toán năm 2026",
    },
  ],
  [
    "a committee of the party",
    `TỈNH ỦY LÂM AN                 ĐẢNG CỘNG SẢN VIỆT NAM\n*                              Lâm An, ngày 05 tháng 11 năm 2025\nSố 215-KL/TU\n\nKẾT LUẬN\ncủa Ban Thường vụ Tỉnh ủy về giải phóng mặt bằng\n1. Giao Văn phòng Tỉnh ủy theo dõi.`,
    { kind: "KL", number: "215-KL/TU", issuedOn: "2025-11-05", issuer: "Tỉnh ủy Lâm An" },
  ],
  [
    "a committee of the party under another",
    "ĐẢNG BỘ TỈNH LÂM AN\nHUYỆN ỦY HÒA MỸ\n*\nSố 45-TB/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa Mỹ, ngày 07 tháng 3 năm 2024\nTHÔNG BÁO\nKết luận phiên họp tháng 3\n1. Giao Ban Tổ chức Huyện ủy tham mưu.",
    { kind: "TB", number: "45-TB/HU", issuedOn: "2024-03-07", issuer: "Huyện ủy Hòa Mỹ" },
  ],
  [
    "a ministry",
    `BỘ NỘI VỤ\nSố: 1234 /BNV - CCHC\n${MOTTO}\nHà Nội, ngày 15 tháng 5 năm 2024\nKính gửi: UBND các tỉnh\n1. Gửi báo cáo.`,
    { number: "1234/BNV-CCHC", issuer: "Bộ Nội vụ" },
  ],
  [
    "a damaged office, its number and date broken over lines",
    "UBND TINH HA TINH\nS& NOI VU\nS6:\n45/SNV-CCHC\nHa Tinh, ngay\n10 th4ng 10 nam 2024\nV/v bao cao ket qua\n1. Cac don vi bao cao.",
    { number: "45/SNV-CCHC", issuedOn: "2024-10-10", issuer: "Sở Nội vụ tỉnh Hà Tĩnh" },
  ],
  [
    "a province whose seat is named before the date",
    `ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH\n${MOTTO}\nSố: 14/KH-UBND\nQuy Nhơn, ngày 02 tháng 5 năm 2014\nKẾ HOẠCH\nTrồng rừng\n1. Sở Tài chính rà soát.`,
    { issuer: "UBND tỉnh Bình Định", place: "Quy Nhơn" },
  ],
  [
    "the prime minister",
    `THỦ TƯỚNG CHÍNH PHỦ\n${MOTTO}\nSố: 14/CT-TTg\nHà Nội, ngày 02 tháng 5 năm 2024\nCHỈ THỊ\nVề nhiệm vụ trọng tâm\n1. Bộ Tài chính rà soát.`,
    { kind: "CT", number: "14/CT-TTg", issuer: "Thủ tướng Chính phủ" },
  ],
  [
    "a level only the text names",
    `ỦY BAN NHÂN DÂN\n${MOTTO}\nSố: 18/KH-UBND\nHòa Mỹ, ngày 29 tháng 12 năm 2025\nKẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026\nChủ tịch UBND thành phố yêu cầu:\n1. Phòng Nội vụ kiểm tra.`,
    { kind: "KH", issuer: "UBND thành phố Hòa Mỹ", title: "CẢI CÁCH HÀNH CHÍNH NĂM 2026" },
  ],
])("%s", (_, text, expected) => {
  expect(head(text)).toMatchObject(expected);
});

test("without a list of recipients the authority line ends the document", () => {
  const { document, tasks } = readDirective(
    `Số: 12/KH-UBND Hòa Mỹ, ngày 05 tháng 9 năm 2025\nKẾ HOẠCH\nCải cách hành chính\n1. Phòng Nội vụ: theo dõi.\n2. Trưởng các thôn: tuyên truyền.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình`,
  );
  expect(tasks.map(({ ref }) => ref)).toEqual(["1", "2"]);
  expect(document).toMatchObject({
    signer: "Trần Văn Bình",
    signerTitle: "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
  });
});

import { readDirective } from "../../reader/read.ts";

const head = (text: string) => readDirective(text).document;

test("an official letter: subject, addressees, no kind in its symbol", () => {
  const text = `UBND TỈNH BÌNH SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
Số: 512/SNV-CCHC Bình Sơn, ngày 04 tháng 12 năm 2024
V/v báo cáo kết quả khảo sát

Kính gửi:
- Các sở, ban, ngành;
- UBND các huyện.

Thực hiện Kế hoạch số 20/KH-UBND ngày 02/01/2024 của UBND tỉnh;

1. Các sở, ngành rà soát.`;
  expect(head(text)).toMatchObject({
    kind: "CV",
    number: "512/SNV-CCHC",
    issuedOn: "2024-12-04",
    title: "báo cáo kết quả khảo sát",
    bases: [{ number: "20/KH-UBND", issuedOn: "2024-01-02" }],
    recipients: ["Các sở, ban, ngành", "UBND các huyện"],
  });
});

test.each([
  [
    "HUYEN PHONG THO Péc lap — Tw do — Hanh phic\nSb: 17 /TB-UBND Phong Thé, ngay 09 thdng 9 nam 2024\nTHONG BAO\nKét luan hop",
    "TB",
    "17/TB-UBND",
    "2024-09-09",
    "UBND huyện Phong Thổ",
  ],
  [
    "TINH HA TINH Déc lap - Tu do\nS6: 69 /QD-UBND Ha Tinh, ngay 04 thangi2 ndam 2024\nQUYET DINH",
    "QD",
    "69/QĐ-UBND",
    "2024-12-04",
    "UBND tỉnh Hà Tĩnh",
  ],
])("a damaged letterhead", (text, kind, number, issuedOn, issuer) => {
  expect(head(text)).toMatchObject({ kind, number, issuedOn, issuer });
});

test("a cited number and date in the body are not the document's own", () => {
  expect(
    head("1. Phòng Y tế thực hiện Quyết định số 33/QĐ-TTg ngày 03 tháng 4 năm 2023.\n2. Phòng Tư pháp rà soát."),
  ).toMatchObject({
    number: null,
    issuedOn: null,
    issuer: null,
  });
});

test("who signed, by whose authority", () => {
  const text = `Số: 3/TB-UBND Bình Sơn, ngày 02 tháng 3 năm 2025
THÔNG BÁO
Kết luận cuộc họp
1. Phòng Y tế rà soát.
Nơi nhận: TL. CHỦ TỊCH
- Sở Y tế; KT. CHÁNH VĂN PHÒNG
- Lưu: VT. PHÓ CHÁNH VĂN PHÒNG
Trần Văn Minh`;
  expect(head(text)).toMatchObject({
    signer: "Trần Văn Minh",
    signerTitle: "TL. CHỦ TỊCH, KT. CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
    recipients: ["Sở Y tế", "Lưu: VT"],
  });
});

const letterhead = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN LẬP Độc lập - Tự do - Hạnh phúc
Số: 78/KH-UBND Tân Lập, ngày 12 tháng 9 năm 2025

KẾ HOẠCH
`;

test("a plan that changes another says which; what its bases say of other documents does not count", () => {
  const text = `${letterhead}Điều chỉnh, bổ sung Kế hoạch số 45/KH-UBND ngày 10/3/2025 của UBND xã

Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 sửa đổi, bổ sung Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;
Ủy ban nhân dân xã điều chỉnh, bổ sung Kế hoạch số 45/KH-UBND ngày 10/3/2025 như sau:
1. Phòng Kinh tế rà soát hồ sơ.`;
  expect(head(text)).toMatchObject({
    amends: [{ number: "45/KH-UBND", issuedOn: "2025-03-10" }],
    bases: [
      { number: "45/2020/NĐ-CP", issuedOn: "2020-04-08" },
      { number: "61/2018/NĐ-CP", issuedOn: "2018-04-23" },
    ],
  });
});

test("the stamp of a digital signature and notes after the list are neither signer nor recipients", () => {
  const text = `${letterhead}Sắp xếp hồ sơ

1. Phòng Kinh tế rà soát hồ sơ.
Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ; KT. CHỦ TỊCH
- Lưu: VT. PHÓ CHỦ TỊCH
Ký bởi: Ủy ban nhân dân xã Tân Lập
Email: tanlap@example.vn
Thời gian ký: 12.09.2025 10:00:00 +07:00
Nguyễn Văn Bình
- Theo Quyết định số 12/QĐ-UBND.`;
  expect(head(text)).toMatchObject({
    signer: "Nguyễn Văn Bình",
    signerTitle: "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
    recipients: ["Sở Nội vụ", "Lưu: VT"],
  });
});

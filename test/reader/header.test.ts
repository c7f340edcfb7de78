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

import { secrecyName, secrecyOf } from "../../rules/secrecy.ts";
import { Urgency, urgencyName } from "../../rules/urgency.ts";

test.each([
  ["UBND HUYỆN\nMẬT\nSố: 12/KH-UBND", "CONFIDENTIAL"],
  ["UBND HUYỆN\r\n  TỐI MẬT  \r\n", "SECRET"],
  ["TUYỆT MẬT", "TOP_SECRET"],
  ["Độ mật: Tối mật", "SECRET"],
  ["| MAT |", "CONFIDENTIAL"],
  ["TUYET MAT".normalize("NFD"), "TOP_SECRET"],
  ["Bảo vệ bí mật nhà nước", null],
  ["Mặt\nMất", null],
  ["rà soát danh mục tài liệu mật", null],
  ["", null],
])("%j carries the mark %s", (text, expected) => {
  expect(secrecyOf(text)).toBe(expected);
  expect(secrecyOf(text.normalize("NFD"))).toBe(expected);
});

test("marks and stamps have their official wording", () => {
  expect(secrecyName("SECRET")).toBe("Tối mật");
  expect(Object.values(Urgency).map(urgencyName)).toEqual(["Thường", "Khẩn", "Thượng khẩn", "Hỏa tốc"]);
});

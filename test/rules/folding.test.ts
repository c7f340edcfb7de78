import fc from "fast-check";
import { comparePeople, compareVietnamese, fold, nfc } from "../../rules/folding.ts";

test.each([
  ["Đôn đốc", "don doc"],
  ["UBND huyện Tuy Phong", "ubnd huyen tuy phong"],
  ["  Phòng\u00A0 Nội\nvụ ", "phong noi vu"],
  ["Phòng Nội vụ".normalize("NFD"), "phong noi vu"],
  ["ĐẶNG THỊ ƯỚC", "dang thi uoc"],
  ["146/KH-UBND", "146/kh-ubnd"],
  ["trực\u200B tuyến", "truc tuyen"],
  ["", ""],
])("%j folds to %j", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("texts are kept composed", () => {
  expect(nfc("Ủy ban".normalize("NFD"))).toBe("Ủy ban".normalize("NFC"));
});

test("law: folding twice changes nothing, and the Unicode form does not matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});

test("agencies come in Vietnamese order, numbers by value", () => {
  const sorted = ["An Thanh", "Chí Minh", "Cộng Lạc", "Dân Chủ", "Đại Hợp", "Đại Sơn", "Tổ 2", "Tổ 10"];
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  expect(["mạ", "mã", "má", "mả", "mà", "ma"].sort(compareVietnamese)).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
});

test("people come by their given names", () => {
  const sorted = ["Trần Văn An", "Lê Thị Bình", "Nguyễn Văn Bình", "Nguyễn Thị Đào"];
  expect([...sorted].reverse().sort(comparePeople)).toEqual(sorted);
});

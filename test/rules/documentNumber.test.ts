import fc from "fast-check";
import { directiveKindCode, kindOfSymbol } from "../../rules/directiveKind.ts";
import {
  DirectiveKind,
  directiveKindName,
  formatDocumentNumber,
  parseDocumentNumber,
} from "../../rules/documentNumber.ts";

test.each([
  ["146/KH-UBND", 146, "", "KH-UBND", "KH"],
  ["Số: 146/KH-UBND", 146, "", "KH-UBND", "KH"],
  ["Số 304 / BC - UBND", 304, "", "BC-UBND", "BC"],
  ["01/2023/QĐ-UBND", 1, "2023", "QĐ-UBND", "QD"],
  ["12a/KH-UBND", 12, "a", "KH-UBND", "KH"],
  ["12a/2023/QĐ-UBND", 12, "a/2023", "QĐ-UBND", "QD"],
  ["6926/UBND-NC", 6926, "", "UBND-NC", "CV"],
  ["42/2014/QĐ-TTg", 42, "2014", "QĐ-TTg", "QD"],
  ["30/2020/NĐ-CP", 30, "2020", "NĐ-CP", "ND"],
  ["12/CTr-UBND", 12, "", "CTr-UBND", "CTR"],
  ["45/TTr-SNV", 45, "", "TTr-SNV", "TTR"],
  ["7/HĐ-UBND", 7, "", "HĐ-UBND", "HOPDONG"],
  ["7/HD-UBND", 7, "", "HD-UBND", "HD"],
  ["9/ĐA-UBND", 9, "", "ĐA-UBND", "DA"],
  // As a scan without diacritics leaves it.
  ["876/QD-BNV", 876, "", "QD-BNV", "QD"],
  ["876/QĐ–BNV", 876, "", "QĐ-BNV", "QD"],
  ["5/HD-MTTQ&UBND", 5, "", "HD-MTTQ&UBND", "HD"],
  ["11-CT/TU", 11, "", "CT/TU", "CT"],
  ["80-NQ/TW", 80, "", "NQ/TW", "NQ"],
])("%s is read", (text, number, infix, symbol, kind) => {
  expect(parseDocumentNumber(text)).toEqual({ number, infix, symbol, kind });
  expect(parseDocumentNumber(text.normalize("NFD"))).toEqual({ number, infix, symbol, kind });
});

test.each(["", "146", "KH-UBND", "12/2023", "16/06/2023", "ngày 16 tháng 6", "146/"])(
  "%j is no document number",
  (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  },
);

test.each([
  ["5/KH-UBND", "05/KH-UBND"],
  ["01/2023/QĐ-UBND", "01/2023/QĐ-UBND"],
  ["12a/2023/QĐ-UBND", "12a/2023/QĐ-UBND"],
  ["12a/KH-UBND", "12a/KH-UBND"],
  ["11-CT/TU", "11-CT/TU"],
  ["6926/UBND-NC", "6926/UBND-NC"],
])("%s is written %s", (text, expected) => {
  expect(formatDocumentNumber(parseDocumentNumber(text)!)).toBe(expected);
});

test("law: what is written is read back the same", () => {
  const infix = fc.constantFrom("", "2023", "a", "b/2024");
  const symbol = fc.constantFrom("KH-UBND", "QĐ-UBND", "UBND-NC", "CTr-HĐND", "TB-VP");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), infix, symbol, (number, between, sign) => {
      expect(parseDocumentNumber(formatDocumentNumber({ number, infix: between, symbol: sign }))).toMatchObject({
        number,
        infix: between,
        symbol: sign,
      });
    }),
  );
});

test("law: every kind has a name, and its code leads back to it", () => {
  for (const kind of Object.values(DirectiveKind)) {
    expect(directiveKindName(kind)).not.toBe("");
    if (kind !== "CV") expect(kindOfSymbol(directiveKindCode(kind))).toBe(kind);
  }
  expect(directiveKindName("KH")).toBe("Kế hoạch");
});

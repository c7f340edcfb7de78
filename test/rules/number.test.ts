import fc from "fast-check";
import { formatNumber, formatPercent, multiplyDivide, percent, ratioBelow } from "../../rules/number.ts";

test.each([
  [1234.5, "1.234,5"],
  [0, "0"],
  [100, "100"],
  [1000000, "1.000.000"],
  [0.005, "0,01"],
  [1.005, "1,01"],
  [-1234.567, "-1.234,57"],
  ["72.50", "72,5"],
  [1e-7, "0"],
  [1e21, "1.000.000.000.000.000.000.000"],
  [10n, "10"],
])("%s is written %s", (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test("the number of decimals can be asked for", () => {
  expect([formatNumber(2.5, 0), formatNumber(100, 0), formatNumber("1.23456", 4)]).toEqual(["3", "100", "1,2346"]);
});

test.each([
  [62.12, 72.5, "85,68%"],
  ["62.12", "72.50", "85,68%"],
  [22, 78, "28,21%"],
  [1, 2, "50,00%"],
  [78, 78, "100,00%"],
  [0, 78, "0,00%"],
  [106, 105, "100,95%"],
  [1, 16, "6,25%"],
  // Exactly half a hundredth: a binary fraction would fall short of it.
  [1.00005, 1, "100,01%"],
  [28.205, 100, "28,21%"],
  [1, 0, "—"],
  [0, 0, "—"],
])("%s of %s is %s", (n, d, expected) => {
  expect(formatPercent(n, d)).toBe(expected);
});

test("what is no number is refused", () => {
  expect(() => formatNumber(Number.NaN)).toThrow('found "NaN"');
  expect(() => formatPercent("22/78", 1)).toThrow('found "22/78"');
});

test("law: a percentage is rounded half up, exactly", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
      const hundredths = BigInt(formatPercent(n, d).replace(/[.,%]/g, ""));
      const doubled = 2n * BigInt(n) * 10_000n;
      // h is right when h − ½ ≤ exact < h + ½, in hundredths of a per cent.
      expect((2n * hundredths - 1n) * BigInt(d) <= doubled).toBe(true);
      expect(doubled < (2n * hundredths + 1n) * BigInt(d)).toBe(true);
    }),
  );
});

test("law: the decimals of both sides do not change a percentage", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
      const hundredth = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
      expect(formatPercent(hundredth(n), hundredth(d))).toBe(formatPercent(n, d));
    }),
  );
});

test("products and comparisons are exact too", () => {
  expect(multiplyDivide(22, 1.5, 78)).toBe(0.42);
  expect(multiplyDivide(1, "2.01", 2)).toBe(1.01);
  expect(ratioBelow(59_999, 100_000, 0.6)).toBe(true);
  expect(ratioBelow(3, 5, 0.6)).toBe(false);
  expect([percent(62.12, 72.5), percent(1, 0)]).toEqual([85.68, null]);
});

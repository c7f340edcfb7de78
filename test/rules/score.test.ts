import fc from "fast-check";
import { classOf, rank, score } from "../../rules/score.ts";

test.each([
  [22, 78, 10, 0, 2.82, "22/78 = 28,21% × 10 = 2,82 điểm"],
  [78, 78, 1.5, 0.8, 1.5, "78/78 = 100,00% × 1,5 = 1,5 điểm"],
  [22, 78, 10, 0.6, 0, "22/78 = 28,21%, dưới mức tối thiểu 60,00%: 0 điểm"],
  [3, 5, 10, 0.6, 6, "3/5 = 60,00% × 10 = 6 điểm"],
  // Rounds to 60,00% and is still below the floor.
  [59_999, 100_000, 10, 0.6, 0, "59999/100000 = 60,00%, dưới mức tối thiểu 60,00%: 0 điểm"],
])("%i of %i tasks, at most %d, floor %d: %d", (completed, total, maxScore, floor, points, note) => {
  const result = score({ formula: { kind: "ratio", floor }, maxScore, completed, total });
  expect(result).toMatchObject({ points, note, applicableMax: maxScore });
});

test("without a task the criterion does not apply and its maximum shrinks", () => {
  expect(score({ formula: { kind: "ratio", floor: 0.6 }, maxScore: 10, completed: 0, total: 0 })).toMatchObject({
    points: 0,
    ratio: null,
    applicableMax: 0,
  });
});

test("law: points lie between 0 and the maximum and never fall when more is completed", () => {
  const input = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(100), fc.nat(200));
  fc.assert(
    fc.property(input, ([total, some, floor, tenths]) => {
      const maxScore = tenths / 10;
      const points = (completed: number) =>
        score({ formula: { kind: "ratio", floor: floor / 100 }, maxScore, completed, total }).points;
      const completed = some % total;
      expect(points(completed)).toBeGreaterThanOrEqual(0);
      expect(points(completed + 1)).toBeGreaterThanOrEqual(points(completed));
      expect(points(total)).toBe(maxScore);
    }),
  );
});

test.each([
  [100, "Hoàn thành xuất sắc nhiệm vụ"],
  [90, "Hoàn thành xuất sắc nhiệm vụ"],
  [89.99, "Hoàn thành tốt nhiệm vụ"],
  [85.68, "Hoàn thành tốt nhiệm vụ"],
  [80, "Hoàn thành tốt nhiệm vụ"],
  [79.99, "Hoàn thành nhiệm vụ"],
  [69.99, "Không hoàn thành nhiệm vụ"],
  [0, "Không hoàn thành nhiệm vụ"],
])("%d per cent is the class %s", (percent, expected) => {
  expect(classOf(percent)?.name).toBe(expected);
});

test("a set may bring its own classes, in any order", () => {
  const table = [
    { from: 50, name: "Khá" },
    { from: 75, name: "Tốt" },
  ];
  expect([80, 75, 60, 10].map((percent) => classOf(percent, table)?.name)).toEqual(["Tốt", "Tốt", "Khá", undefined]);
});

test("equal percentages share a rank and the next is skipped", () => {
  const rows = [
    { name: "a", percent: 70 },
    { name: "b", percent: 85.684 },
    { name: "c", percent: 92.1 },
    { name: "d", percent: 85.68 },
  ];
  expect(rank(rows).map((row) => [row.rank, row.name])).toEqual([
    [1, "c"],
    [2, "b"],
    [2, "d"],
    [4, "a"],
  ]);
});

test("law: a rank is one more than the number of better rows", () => {
  const rows = fc.array(fc.record({ percent: fc.nat(10_000).map((hundredths) => hundredths / 100) }));
  fc.assert(
    fc.property(rows, (any) => {
      const ranked = rank(any);
      expect(ranked).toHaveLength(any.length);
      for (const row of ranked) expect(row.rank).toBe(1 + any.filter((other) => other.percent > row.percent).length);
    }),
  );
});

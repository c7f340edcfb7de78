import { type Decimal, formatNumber, formatPercent, multiplyDivide, percent, ratioBelow } from "./number.ts";

export { type ClassBand, classOf, defaultClasses, rank } from "./ranking.ts";

/** How a criterion turns figures into points; stored as data with its version beside each result. */
export type Formula = RatioFormula;

/** points = ratio × maximum, and 0 when the ratio is below `floor` (a fraction: 0.6 is 60 %). */
export type RatioFormula = { readonly kind: "ratio"; readonly floor: number };

/** What a criterion is computed from. */
export type ScoreInput = {
  readonly formula: Formula;
  readonly maxScore: Decimal;
  readonly completed: number;
  readonly total: number;
};

/** Points with two decimals, the ratio in per cent (null without tasks), the maximum that applies, and how it came about. */
export type ScoreResult = {
  readonly points: number;
  readonly ratio: number | null;
  readonly applicableMax: number;
  readonly note: string;
};

/** Evaluates a formula; without a single task the criterion does not apply and its maximum shrinks to 0. */
export function score(input: ScoreInput): ScoreResult {
  if (input.total === 0) {
    return { points: 0, ratio: null, applicableMax: 0, note: "Không áp dụng: không có nhiệm vụ nào trong kỳ" };
  }
  switch (input.formula.kind) {
    case "ratio":
      return ratioScore(input, input.formula);
  }
}

function ratioScore({ maxScore, completed, total }: ScoreInput, { floor }: RatioFormula): ScoreResult {
  const reached = `${completed}/${total} = ${formatPercent(completed, total)}`;
  const common = { ratio: percent(completed, total), applicableMax: Number(maxScore) };
  // Compared unrounded, so that 59,996 % does not pass a floor of 60 %.
  if (ratioBelow(completed, total, floor)) {
    return { ...common, points: 0, note: `${reached}, dưới mức tối thiểu ${formatPercent(floor, 1)}: 0 điểm` };
  }
  const points = multiplyDivide(completed, maxScore, total);
  return { ...common, points, note: `${reached} × ${formatNumber(maxScore)} = ${formatNumber(points)} điểm` };
}

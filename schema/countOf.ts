import { type CountScope, factScope, unitOf } from "../entities/queries/countScope.ts";
import { type FactRow, type FactScope, progressFacts } from "../entities/queries/progressFacts.ts";
import { type Count, countProgress, type ProgressUnit } from "../entities/reads/countProgress.ts";
import type { Day } from "../rules/day.ts";
import { formatPercent } from "../rules/number.ts";
import { completed, describeProgress, type Rate, rateOfAll, rateOfDue } from "../rules/progress.ts";
import { Ageing, ageingName } from "../rules/timeliness.ts";
import type { ApiContext } from "./context.ts";
import type { AgeingClass, Figures, Progress, Ratio } from "./types/progress.ts";

/** A count as the API shows it, with the rows that open it. */
export interface ShownCount extends Progress {
  count: Count;
  facts: readonly FactRow[];
  /** What was counted; null where nothing was. */
  narrowed: FactScope | null;
}

/** Counts facts as of the day they were asked for. */
export async function countOf(
  context: ApiContext,
  facts: readonly FactRow[],
  unit: ProgressUnit,
  asOf: Day,
  narrowed: FactScope | null,
): Promise<ShownCount> {
  const count = countProgress(facts, unit, asOf, await context.reads.calendar());
  return { ...figuresOf(count), count, facts, narrowed };
}

/** Counts what the viewer sees of a scope as of a day. */
export async function countOfScope(context: ApiContext, scope: CountScope, asOf: Day): Promise<ShownCount> {
  const narrowed = factScope(scope);
  const facts = narrowed ? await progressFacts(context.reads, asOf, narrowed) : [];
  return countOf(context, facts, unitOf(scope), asOf, narrowed);
}

/** The figures of a count as the API shows them. */
export function figuresOf({ unit, asOf, progress, ageing }: Omit<Count, "rows">): Figures {
  const { due: _, ...counts } = progress;
  return {
    ...counts,
    unit,
    asOf,
    completed: completed(progress),
    open: counts.openInTerm + counts.openOverdue + counts.openNoDeadline,
    rateOfAll: ratio(rateOfAll(progress)),
    rateOfDue: ratio(rateOfDue(progress)),
    sentence: describeProgress(progress),
    ageing: ageingOf(ageing),
  };
}

/** A rate with its label. */
export function ratio({ n, d }: Rate): Ratio {
  return { numerator: n, denominator: d, label: formatPercent(n, d) };
}

const bounds: Record<Ageing, [from: number, to: number | null]> = {
  "1-30": [1, 30],
  "31-60": [31, 60],
  "61-120": [61, 120],
  ">120": [121, null],
};

function ageingOf(counts: Record<Ageing, number>): AgeingClass[] {
  return Object.values(Ageing).map((name) => {
    const [from, to] = bounds[name];
    return { label: ageingName(name), from, to, count: counts[name] };
  });
}

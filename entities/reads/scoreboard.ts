import type { DataSource } from "typeorm";
import { type Day, minDay } from "../../rules/day.ts";
import { may } from "../../rules/may.ts";
import { rank, score } from "../../rules/score.ts";
import { CriteriaSet } from "../criteriaSet.ts";
import { Criterion } from "../criterion.ts";
import { agencyProgress } from "./agencyProgress.ts";
import type { ReadContext } from "./readContext.ts";

/** What one agency reaches on one criterion computed from the counts. */
export interface ScoreRow {
  agencyId: string;
  criterion: Criterion;
  completed: number;
  total: number;
  points: number;
  rank: number;
  note: string;
}

/**
 * The criteria of kind TASKS of a set for every agency the viewer may see scores of, best first. Counted are lead
 * assignments of directives of the set's year as of the day asked for, at the latest the end of its period.
 */
export async function scoreboard(context: ReadContext, code: string, asOf?: Day | null): Promise<ScoreRow[]> {
  const found = await criteriaOf(context.dataSource, code);
  if (!found) return [];
  const day = minDay(asOf ?? context.today, found.set.periodTo) ?? context.today;
  const counts = (await agencyProgress(context, day, { year: found.set.year })).filter(({ agencyId }) =>
    may(context.viewer, "score.see", { type: "agency", id: agencyId }),
  );
  return found.criteria.flatMap((criterion) => {
    const lines = counts.map((count) => {
      const completed = count.completedOnTime + count.completedLate;
      const { maxScore, formula } = criterion;
      const result = score({ formula, maxScore, completed, total: count.total });
      return { ...result, agencyId: count.agencyId, criterion, completed, total: count.total };
    });
    return rank(lines.map((line) => ({ ...line, percent: (line.points / criterion.maxScore) * 100 })));
  });
}

async function criteriaOf(dataSource: DataSource, code: string) {
  const set = await dataSource.manager.findOneBy(CriteriaSet, { code });
  if (!set) return null;
  const criteria = await dataSource.manager.find(Criterion, {
    where: { setId: set.id, method: "TASKS" },
    order: { ref: "ASC" },
  });
  return { set, criteria };
}

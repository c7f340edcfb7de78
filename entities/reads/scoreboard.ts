import type { DataSource } from "typeorm";
import { type Day, minDay } from "../../rules/day.ts";
import { may } from "../../rules/may.ts";
import { rank, score } from "../../rules/score.ts";
import { CriteriaSet } from "../criteriaSet.ts";
import { Criterion } from "../criterion.ts";
import { loadTopOfAgencies } from "../queries/topOfAgencies.ts";
import { type AgencyCounts, agencyProgress } from "./agencyProgress.ts";
import { everyone } from "./everyone.ts";
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
 * assignments of directives of the set's year as of the day asked for, at the latest the end of its period. Points and
 * ranks are those among all agencies of the same tree, whoever asks.
 */
export async function scoreboard(context: ReadContext, code: string, asOf?: Day | null): Promise<ScoreRow[]> {
  const found = await criteriaOf(context.dataSource, code);
  if (!found) return [];
  const day = minDay(asOf ?? context.today, found.set.periodTo) ?? context.today;
  const all = await everyone(context.dataSource, context.today);
  const counts = await agencyProgress(all, day, { year: found.set.year });
  const topOf = await loadTopOfAgencies(context.dataSource.manager);
  const trees = new Map<string, AgencyCounts[]>();
  for (const count of counts) {
    const top = topOf.get(count.agencyId) ?? count.agencyId;
    trees.set(top, [...(trees.get(top) ?? []), count]);
  }
  return found.criteria.flatMap((criterion) =>
    [...trees.values()]
      .flatMap((tree) => ranked(tree, criterion))
      .filter(({ agencyId }) => may(context.viewer, "score.see", { type: "agency", id: agencyId })),
  );
}

function ranked(counts: AgencyCounts[], criterion: Criterion): ScoreRow[] {
  const lines = counts.map((count) => {
    const completed = count.completedOnTime + count.completedLate;
    const { maxScore, formula } = criterion;
    const result = score({ formula, maxScore, completed, total: count.total });
    return { ...result, agencyId: count.agencyId, criterion, completed, total: count.total };
  });
  return rank(lines.map((line) => ({ ...line, percent: (line.points / criterion.maxScore) * 100 })));
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

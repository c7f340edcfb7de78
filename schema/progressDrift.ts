import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { DayScalar } from "../entities/dayScalar.ts";
import { frozenCount } from "../entities/queries/frozenCount.ts";
import { countDrift, type DriftingRow } from "../entities/reads/countDrift.ts";
import type { CountRow } from "../entities/reads/countProgress.ts";
import { isId } from "../entities/reads/isId.ts";
import type { Day } from "../rules/day.ts";
import { type DriftChange as Change, describeDrift, driftName } from "../rules/drift.ts";
import { Failure } from "../rules/failure.ts";
import type { ApiContext } from "./context.ts";
import { countOfScope, figuresOf } from "./countOf.ts";
import { CountScopeInput } from "./inputs/countInputs.ts";
import { pageOf } from "./pageOfRows.ts";
import type { Page } from "./types/connection.ts";
import { ProgressRowConnection } from "./types/connections.ts";
import { DriftChange, ProgressDrift } from "./types/drift.ts";

/** A change as the API shows it, with the rows that open it. */
interface ShownChange extends DriftChange {
  change: Change<DriftingRow>;
}

/** What made a count of one day that of another. */
@Resolver(() => DriftChange)
export class ProgressDriftResolver {
  @Query(() => ProgressDrift, {
    nullable: true,
    description:
      "Explains the count of a day by an earlier one, or by a fixed report in whose scope it is made then. Null without anything to compare with, or where the viewer may not see the report.",
  })
  async progressDrift(
    @Ctx() context: ApiContext,
    @Args(() => CountScopeInput) asked: CountScopeInput,
    @Arg("since", () => DayScalar, { nullable: true, description: "The earlier day." }) since?: Day | null,
    @Arg("frozenPeriodId", () => ID, { nullable: true, description: "The fixed report, instead of a day." })
    frozenPeriodId?: string | null,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "The later day; today by default." })
    asOf?: Day | null,
  ): Promise<ProgressDrift | null> {
    const day = asOf ?? context.reads.today;
    const known = frozenPeriodId && isId(frozenPeriodId) ? await frozenCount(context.reads, frozenPeriodId) : null;
    if (frozenPeriodId && !known) return null;
    if (!known && !since) return null;
    const scope = known?.scope ?? asked;
    const before = known?.count ?? (await countOfScope(context, scope, since ?? day)).count;
    const after = await countOfScope(context, scope, day);
    if (before.asOf > day) throw new Failure("INVALID_INPUT", { path: ["asOf"] });
    const changes = await countDrift(context.reads.dataSource, before, after.count);
    const told: ShownChange[] = changes.map((change) => {
      const { kind, rows, total, completed, overdue } = change;
      return { change, kind, label: driftName(kind), count: rows.length, total, completed, overdue };
    });
    return { before: figuresOf(before), after, sentence: describeDrift(changes), changes: told };
  }

  @FieldResolver(() => ProgressRowConnection, {
    description: "Exactly the rows that changed so, by due day; those that went as they were last counted.",
  })
  rows(
    @Root() { change }: ShownChange,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
  ): Page<CountRow> {
    const rows = change.rows.map(({ row }) => row).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return pageOf(rows, { first, after });
  }
}

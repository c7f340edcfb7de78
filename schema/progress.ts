import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Assignment } from "../entities/assignment.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { type CountMeasures, countMeasures } from "../entities/queries/countMeasures.ts";
import { factScope } from "../entities/queries/countScope.ts";
import { readAgencyProgress } from "../entities/reads/agencyProgress.ts";
import type { CountRow } from "../entities/reads/countProgress.ts";
import { Task } from "../entities/task.ts";
import type { Day } from "../rules/day.ts";
import { updateRate } from "../rules/measures.ts";
import { countsForAgency } from "../rules/progress.ts";
import type { ApiContext } from "./context.ts";
import { countOfScope, ratio, type ShownCount } from "./countOf.ts";
import { CountScopeInput } from "./inputs/countInputs.ts";
import { pageOfRows } from "./pageOfRows.ts";
import type { Page } from "./types/connection.ts";
import { ProgressRowConnection } from "./types/connections.ts";
import { ProgressPart } from "./types/enums.ts";
import { ProgressMeasures } from "./types/measures.ts";
import { AgencyProgress, Progress, ProgressRow } from "./types/progress.ts";

/** Counts: the operations that ask for them and the rows that open them. */
@Resolver(() => Progress)
export class ProgressResolver {
  @Query(() => Progress, {
    description:
      "The count of what the viewer may see: in lead assignments when an agency is named, otherwise in tasks.",
  })
  async progress(
    @Ctx() context: ApiContext,
    @Args(() => CountScopeInput) scope: CountScopeInput,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "The day of the count; today by default." })
    asOf?: Day | null,
  ): Promise<Progress> {
    return countOfScope(context, scope, asOf ?? context.reads.today);
  }

  @Query(() => [AgencyProgress], {
    description: "The counts of every agency with lead assignments that the viewer may see, by name.",
  })
  async agencyProgress(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CountScopeInput) scope: CountScopeInput,
    @Arg("year", () => Int, { nullable: true, description: "Of directives issued in this year." }) year?: number | null,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "The day of the count; today by default." })
    asOf?: Day | null,
  ): Promise<AgencyProgress[]> {
    const narrowed = factScope(scope);
    if (!narrowed) return [];
    return readAgencyProgress<AgencyProgress>(context.reads, info, asOf ?? context.reads.today, {
      ...narrowed,
      ...(year ? { year } : {}),
    });
  }

  @FieldResolver(() => ProgressRowConnection, {
    description: "Exactly the rows that make a part of the count, by due day; ALL are those of the total.",
  })
  rows(
    @Root() { count }: ShownCount,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("part", () => ProgressPart, { nullable: true, defaultValue: "ALL", description: "Which part." })
    part?: ProgressPart | null,
    @Arg("overdueFrom", () => Int, { nullable: true, description: "Late by so many days at least." })
    overdueFrom?: number | null,
    @Arg("overdueTo", () => Int, { nullable: true, description: "Late by so many days at most." })
    overdueTo?: number | null,
  ): Page<CountRow> {
    return pageOfRows(count.rows, { part, overdueFrom, overdueTo }, { first, after });
  }

  @FieldResolver(() => ProgressMeasures, {
    description: "What stands beside the count: updates, returns, extensions, lags.",
  })
  async measures(
    @Root() { narrowed, facts, asOf }: ShownCount,
    @Ctx() { reads }: ApiContext,
  ): Promise<ProgressMeasures> {
    const measured = narrowed ? await countMeasures(reads, asOf, narrowed) : nothing;
    const duties = facts.filter((fact) => countsForAgency(fact, fact.period, asOf));
    return { ...measured, updateRate: ratio(updateRate(duties, asOf)) };
  }
}

const nothing: CountMeasures = {
  returned: 0,
  extensions: 0,
  extendedDays: 0,
  issuedToRegistered: { count: 0, days: null, longest: null },
  registeredToAssigned: { count: 0, days: null, longest: null },
  submittedToConfirmed: { count: 0, days: null, longest: null },
};

/** Rows of a count: the task and the assignment they stand for. */
@Resolver(() => ProgressRow)
export class ProgressRowResolver {
  @FieldResolver(() => Task, { description: "The task." })
  task(@Root() { taskId }: CountRow, @Ctx() { loaders }: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Task> {
    return loaders.present<Task>(info, "Task", taskId);
  }

  @FieldResolver(() => Assignment, { nullable: true, description: "The assignment; null when tasks are counted." })
  async assignment(
    @Root() { assignmentId }: CountRow,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment | null> {
    return assignmentId ? loaders.node<Assignment>(info, "Assignment", assignmentId) : null;
  }
}

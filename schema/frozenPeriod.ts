import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { freezePeriod } from "../actions/periods/freezePeriod.ts";
import { Agency } from "../entities/agency.ts";
import { FrozenPeriod } from "../entities/frozenPeriod.ts";
import { Person } from "../entities/person.ts";
import { frozenRows, type KeptRow } from "../entities/queries/frozenRows.ts";
import type { Count } from "../entities/reads/countProgress.ts";
import { isId } from "../entities/reads/isId.ts";
import type { OrderKey } from "../entities/reads/paging.ts";
import { readPage } from "../entities/reads/read.ts";
import type { Reading } from "../entities/reads/reading.ts";
import { frozenAllowed } from "../entities/reads/visible.ts";
import { Task } from "../entities/task.ts";
import type { Day } from "../rules/day.ts";
import type { ApiContext } from "./context.ts";
import { figuresOf } from "./countOf.ts";
import { PeriodFreezeInput } from "./inputs/countInputs.ts";
import { mutate } from "./mutate.ts";
import { pageOfRows } from "./pageOfRows.ts";
import { FrozenPeriodPayload } from "./payloads/frozenPeriodPayload.ts";
import type { Outcome } from "./payloads/payload.ts";
import { readFields } from "./readField.ts";
import type { Page } from "./types/connection.ts";
import { FrozenPeriodConnection, FrozenRowConnection } from "./types/connections.ts";
import { ProgressPart } from "./types/enums.ts";
import { FrozenRow } from "./types/frozenRow.ts";
import { type Figures, FrozenFigures } from "./types/progress.ts";

readFields(FrozenPeriod, {
  agency: { type: () => Agency, description: "The office whose report it is." },
  frozenBy: { type: () => Person, nullable: true, description: "Who fixed it; null for the program itself." },
});

/** What the read hands over of a fixed report. */
type Kept = { asOf: Day; frozenFigures: Count["progress"] & Pick<Count, "unit" | "ageing"> };

const latestFirst: readonly OrderKey[] = [
  { expression: (p) => `${p}.as_of`, type: "date", descending: true },
  { expression: (p) => `${p}.frozen_at`, type: "timestamptz", descending: true },
  { expression: (p) => `${p}.id`, type: "uuid", descending: true },
];

function ofOffice(reading: Reading, alias: string, agencyId: string | null | undefined): string {
  if (!agencyId) return "true";
  return isId(agencyId) ? `${alias}.agency_id = ${reading.params.add(agencyId, "uuid")}` : "false";
}

/** Fixed reports: the operations that list and make them, and what opens them. */
@Resolver(() => FrozenPeriod)
export class FrozenPeriodResolver {
  @Query(() => FrozenPeriodConnection, { description: "The fixed reports that the viewer may see, latest first." })
  frozenPeriods(
    @Ctx() { reads }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("agencyId", () => ID, { nullable: true, description: "Of one office." }) agencyId?: string | null,
  ): Promise<Page<FrozenPeriod>> {
    return readPage(
      reads,
      info,
      (reading) => ({
        type: "FrozenPeriod",
        where: (row) => `${frozenAllowed(row, reading)} and ${ofOffice(reading, row.alias, agencyId)}`,
        order: latestFirst,
      }),
      { first, after },
    );
  }

  @Query(() => FrozenPeriod, { nullable: true, description: "A fixed report, or null where the viewer sees none." })
  async frozenPeriod(
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "Which one." }) id: string,
  ): Promise<FrozenPeriod | null> {
    return isId(id) ? loaders.node<FrozenPeriod>(info, "FrozenPeriod", id) : null;
  }

  @Mutation(() => FrozenPeriodPayload, {
    description:
      "Fixes the figures of a day with the rows that make them; nothing changes them afterwards. Errors: INVALID_INPUT, DAY_IN_FUTURE, NOT_FOUND.",
  })
  periodFreeze(
    @Ctx() context: ApiContext,
    @Arg("input", () => PeriodFreezeInput, { description: "What to do." })
    { idempotencyKey, scope, ...asked }: PeriodFreezeInput,
  ): Promise<Outcome> {
    const input = { ...asked, scope: { ...scope } };
    return mutate(context, freezePeriod, input, { ids: ({ periodId }) => [periodId], idempotencyKey });
  }

  @FieldResolver(() => String, { description: "What was counted, in Vietnamese: Kế hoạch 146/KH-UBND." })
  scope(@Root() { frozenScope }: { frozenScope: { label: string } }): string {
    return frozenScope.label;
  }

  @FieldResolver(() => FrozenFigures, { description: "The figures as they were fixed." })
  progress(@Root() { asOf, frozenFigures }: Kept): Figures {
    const { unit, ageing, ...progress } = frozenFigures;
    return figuresOf({ unit, asOf, progress, ageing });
  }

  @FieldResolver(() => FrozenRowConnection, { description: "Exactly the rows that were counted, by due day." })
  async rows(
    @Root() { id }: { id: string },
    @Ctx() { reads }: ApiContext,
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
  ): Promise<Page<KeptRow>> {
    return pageOfRows(await frozenRows(reads.dataSource, id), { part, overdueFrom, overdueTo }, { first, after });
  }
}

/** Rows of a fixed report: the task they stand for, as it is now. */
@Resolver(() => FrozenRow)
export class FrozenRowResolver {
  @FieldResolver(() => Task, { nullable: true, description: "The task as it is now." })
  async task(
    @Root() { taskId }: KeptRow,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | null> {
    return loaders.node<Task>(info, "Task", taskId);
  }
}

/** What fixing a report answers with. */
@Resolver(() => FrozenPeriodPayload)
export class FrozenPeriodPayloadResolver {
  @FieldResolver(() => FrozenPeriod, { nullable: true, description: "The fixed report." })
  async frozenPeriod(
    @Root() { ids: [id] }: Outcome,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrozenPeriod | null> {
    return id ? loaders.node<FrozenPeriod>(info, "FrozenPeriod", id) : null;
  }
}

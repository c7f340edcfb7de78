import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import type { CalendarDueMove as DueMove } from "../actions/calendar/calendarMoves.ts";
import { editCalendar } from "../actions/calendar/editCalendar.ts";
import type { LetterMove } from "../actions/calendar/letterMoves.ts";
import { previewCalendar } from "../actions/calendar/previewCalendar.ts";
import { readCalendarFile } from "../actions/calendar/readCalendarFile.ts";
import { Agency } from "../entities/agency.ts";
import { loadTopAgency } from "../entities/queries/topAgency.ts";
import { loadCalendarRows } from "../entities/queries/workingCalendar.ts";
import { forgetCalendar } from "../entities/reads/readContext.ts";
import { Task } from "../entities/task.ts";
import { firstEditableDay } from "../rules/calendarChange.ts";
import { Failure } from "../rules/failure.ts";
import { may } from "../rules/may.ts";
import type { ApiContext } from "./context.ts";
import { userError } from "./failures.ts";
import { CalendarChangeInput, CalendarEditInput } from "./inputs/calendarInputs.ts";
import { mutate } from "./mutate.ts";
import { CalendarPayload } from "./payloads/calendarPayload.ts";
import type { Outcome } from "./payloads/payload.ts";
import { Calendar, CalendarDueMove, CalendarFile, CalendarLetterMove, CalendarPreview } from "./types/calendar.ts";

async function calendarOf({ reads, viewer }: ApiContext): Promise<Calendar> {
  const db = reads.dataSource.manager;
  const [rows, top] = await Promise.all([loadCalendarRows(db), loadTopAgency(db)]);
  return {
    ...rows,
    editableFrom: firstEditableDay(reads.today),
    weeks: rows.weeks.map((week) => ({ ...week, weekdays: [...week.weekdays] })),
    viewerCanEdit: top !== null && may(viewer, "calendar.edit", { type: "agency", id: top }),
  };
}

/** The working calendar: the operations that read and change it. */
@Resolver(() => CalendarPayload)
export class CalendarResolver {
  @Query(() => Calendar, { description: "The working calendar of the installation." })
  workingCalendar(@Ctx() context: ApiContext): Promise<Calendar> {
    return calendarOf(context);
  }

  @Query(() => CalendarPreview, {
    nullable: true,
    description: "Every time limit and planned letter that an edit would move; null for those who may not edit.",
  })
  async calendarPreview(
    @Ctx() context: ApiContext,
    @Arg("change", () => CalendarChangeInput, { description: "What would change." }) change: CalendarChangeInput,
  ): Promise<(Pick<CalendarPreview, "userErrors"> & { due: DueMove[]; letters: LetterMove[] }) | null> {
    const found = await previewCalendar(context.door, { ...change });
    if (!found) return null;
    const { faults, due, letters } = found;
    return { userErrors: faults.map((fault) => userError(fault, context.locale)), due, letters };
  }

  @Query(() => CalendarFile, {
    nullable: true,
    description:
      "The days that an uploaded .ics or .xlsx file names, to be looked at before an edit; null for those who may not edit, and without such a file.",
  })
  async calendarFile(
    @Ctx() context: ApiContext,
    @Arg("fileId", () => ID, { description: "UUID of a file that the viewer uploaded, at most 2 MB." }) fileId: string,
  ): Promise<CalendarFile | null> {
    try {
      const rows = await readCalendarFile(context.door, () => context.bytesOfFile(fileId));
      return rows && { rows, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { rows: [], userErrors: [userError(error, context.locale)] };
    }
  }

  @Mutation(() => CalendarPayload, {
    description:
      "Changes the working calendar at a week's notice and moves the time limits counted in its days. Errors: VERSION_CONFLICT, NOTICE_TOO_SHORT, INVALID_INPUT.",
  })
  async calendarEdit(
    @Ctx() context: ApiContext,
    @Arg("input", () => CalendarEditInput, { description: "What to do." }) input: CalendarEditInput,
  ): Promise<Outcome> {
    const outcome = await mutate(context, editCalendar, { ...input }, { ids: () => [] });
    forgetCalendar(context.reads.dataSource);
    return outcome;
  }

  @FieldResolver(() => Calendar, { description: "The calendar as it stands now." })
  calendar(@Ctx() context: ApiContext): Promise<Calendar> {
    return calendarOf(context);
  }
}

/** Time limits that move: their tasks. */
@Resolver(() => CalendarDueMove)
export class CalendarDueMoveResolver {
  @FieldResolver(() => Task, { nullable: true, description: "The task; null when the viewer may not see it." })
  task(
    @Root() { taskId }: DueMove,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | null> {
    return loaders.node<Task>(info, "Task", taskId);
  }
}

/** Letters that move: the agencies addressed. */
@Resolver(() => CalendarLetterMove)
export class CalendarLetterMoveResolver {
  @FieldResolver(() => Agency, { nullable: true, description: "Whose letter; null for the letters of everybody." })
  async agency(
    @Root() { agencyId }: LetterMove,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency | null> {
    return agencyId ? loaders.node<Agency>(info, "Agency", agencyId) : null;
  }
}

import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../entities/agency.ts";
import { Assignment } from "../entities/assignment.ts";
import { Comment } from "../entities/comment.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { Directive } from "../entities/directive.ts";
import { ExtensionRequest } from "../entities/extensionRequest.ts";
import { History } from "../entities/history.ts";
import { Letter } from "../entities/letter.ts";
import { Person } from "../entities/person.ts";
import { ProgressReport } from "../entities/progressReport.ts";
import { assignmentWhere } from "../entities/reads/filters/assignmentFilter.ts";
import { isId } from "../entities/reads/isId.ts";
import { assignmentOrder } from "../entities/reads/orders.ts";
import { readPage } from "../entities/reads/read.ts";
import { assignmentAllowed } from "../entities/reads/visible.ts";
import { Submission } from "../entities/submission.ts";
import { Task } from "../entities/task.ts";
import { type Day, dayOf } from "../rules/day.ts";
import { isFlagged, whyNoExtension } from "../rules/extension.ts";
import { periodName, reportOwed } from "../rules/lifeOccurrences.ts";
import { may, type Verb } from "../rules/may.ts";
import { type AssignmentVerb, isOpen, next } from "../rules/status.ts";
import { describeTimeliness, type Facts, Timeliness } from "../rules/timeliness.ts";
import { type ReasonFacts, timelinessReason } from "../rules/timelinessReason.ts";
import type { ApiContext } from "./context.ts";
import { AssignmentFilter } from "./inputs/assignmentFilter.ts";
import { AssignmentOrder } from "./inputs/orders.ts";
import { readFields } from "./readField.ts";
import { AssignmentCan } from "./types/can.ts";
import type { Page } from "./types/connection.ts";
import { AssignmentConnection } from "./types/connections.ts";

readFields(Assignment, {
  task: { type: () => Task, description: "The task." },
  directive: { type: () => Directive, description: "The directive that assigns it." },
  officer: { type: () => Person, nullable: true, description: "The officer to whom the head has given the work." },
  agency: { type: () => Agency, description: "The agency it is given to." },
  timeliness: { type: () => Timeliness, nullable: true, description: "As of today; null when suspended or cancelled." },
  overdueDays: { type: () => Int, description: "Days past the due day; 0 when not late." },
  submissions: { type: () => [Submission], description: "Every version of the result, the newest first." },
  extensions: { type: () => [ExtensionRequest], description: "Requests for more time, the newest first." },
  progressReports: { type: () => [ProgressReport], description: "Progress reports, the newest first." },
  comments: { type: () => [Comment], description: "Words about it, the oldest first." },
  mentionable: {
    type: () => [Person],
    description: "Who can be called by name: people of the agencies concerned who see it.",
  },
  history: { type: () => [History], description: "What was done to it, the newest first." },
  letters: { type: () => [Letter], description: "Letters to the agency that list it, the newest first." },
});

/** What decides who may do what to an assignment. */
type Deciding = Pick<Assignment, "state" | "role" | "dueOn" | "agencyId" | "officerId"> &
  Pick<Directive, "issuerId" | "monitorId"> & { extensionWaits: boolean };

/** What the reason of its timeliness is told from, as the read hands it over. */
type Reasoned = Omit<ReasonFacts, "confirmedOn" | "returned"> & {
  confirmedAt: string | null;
  lastReturn: [submittedOn: Day, returnedAt: string] | null;
};

/** Assignments: the operations that read them and the fields that are computed. */
@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description: "One assignment; null when there is none that the viewer may see.",
  })
  async assignment(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "UUID." }) id: string,
  ): Promise<Assignment | null> {
    return isId(id) ? context.loaders.node<Assignment>(info, "Assignment", id) : null;
  }

  @Query(() => AssignmentConnection, {
    description: "Assignments that the viewer may see, the earliest due day first by default.",
  })
  async assignments(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many rows, at most 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after?: string | null,
    @Arg("filter", () => AssignmentFilter, { nullable: true, description: "Narrows the list." })
    filter?: AssignmentFilter | null,
    @Arg("orderBy", () => [AssignmentOrder], { nullable: true, description: "By due day, earliest first, by default." })
    orderBy?: AssignmentOrder[] | null,
  ): Promise<Page<Assignment>> {
    return readPage(
      context.reads,
      info,
      (reading) => ({
        type: "Assignment",
        where: (row) =>
          `${assignmentAllowed("assignment.see", row, reading)} and ${assignmentWhere(reading, row.alias, filter)}`,
        order: assignmentOrder(orderBy),
      }),
      { first, after },
    );
  }

  @FieldResolver(() => String, {
    description: "How it stands in a few Vietnamese words: Quá hạn 12 ngày, Chờ xác nhận …",
  })
  async timelinessLabel(@Root() facts: Facts, @Ctx() { reads }: ApiContext): Promise<string> {
    return describeTimeliness(facts, reads.today, await reads.calendar());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it counts as on time or late, with the days that decide; null when stopped, or open without a due day.",
  })
  timelinessReason(@Root() row: Reasoned, @Ctx() { reads }: ApiContext): string | null {
    const { confirmedAt, lastReturn } = row;
    const on = (instant: string) => dayOf(new Date(instant));
    return timelinessReason(
      {
        ...row,
        confirmedOn: confirmedAt && on(confirmedAt),
        returned: lastReturn && { submittedOn: lastReturn[0], on: on(lastReturn[1]) },
      },
      reads.today,
    );
  }

  @FieldResolver(() => String, {
    description: "The period of a recurring task as people say it: Tháng 11/2026, Tuần 47/2026; empty otherwise.",
  })
  periodLabel(@Root() { period }: Pick<Assignment, "period">): string {
    return periodName(period);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "Day since which a report on a standing duty is owed; null when none is.",
  })
  reportOwedOn(
    @Root() facts: Pick<Assignment, "assignedOn" | "lastReportOn" | "state"> & Pick<Task, "reportDuty">,
    @Ctx() { reads }: ApiContext,
  ): Day | null {
    return isOpen(facts.state) ? (reportOwed(facts.reportDuty, facts, reads.today)?.dueOn ?? null) : null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the next request for more time would be the third or a later one.",
  })
  nextExtensionFlagged(@Root() { extensionsAsked }: { extensionsAsked: number }): boolean {
    return isFlagged(extensionsAsked + 1);
  }

  @FieldResolver(() => AssignmentCan, { description: "What the viewer may do to it as it stands." })
  viewerCan(@Root() assignment: Deciding, @Ctx() { viewer }: ApiContext): AssignmentCan {
    const { state, agencyId, officerId, issuerId, monitorId, extensionWaits: waiting } = assignment;
    const thing = { type: "assignment", agencyId, officerId, issuerId, monitorId } as const;
    const granted = (verb: Verb) => may(viewer, verb, thing);
    const can = (verb: Verb, step: AssignmentVerb) => next(state, step) !== null && granted(verb);
    return {
      acknowledge: can("assignment.acknowledge", "ACKNOWLEDGE"),
      reportProgress: can("assignment.reportProgress", "REPORT_PROGRESS"),
      submit: can("assignment.submit", "SUBMIT"),
      confirm: can("assignment.confirm", "CONFIRM"),
      return: can("assignment.return", "RETURN"),
      suspend: can("assignment.suspend", "SUSPEND"),
      resume: can("assignment.resume", "RESUME"),
      cancel: can("assignment.cancel", "CANCEL"),
      delegate: isOpen(state) && granted("assignment.delegate"),
      recordEvent: granted("task.recordEvent"),
      extend: whyNoExtension({ ...assignment, waiting }) === null && granted("assignment.extend"),
      withdrawExtension: waiting && granted("assignment.extend"),
      decideExtension: waiting && granted("assignment.decideExtension"),
    };
  }
}

import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Addressee } from "../entities/addressee.ts";
import { Agency } from "../entities/agency.ts";
import { Amendment } from "../entities/amendment.ts";
import { Assignment } from "../entities/assignment.ts";
import { Directive } from "../entities/directive.ts";
import { Field } from "../entities/field.ts";
import { isId } from "../entities/reads/isId.ts";
import { Task } from "../entities/task.ts";
import type { Day } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { describeDeadline } from "../rules/describeDeadline.ts";
import { taskFacts } from "../rules/progress.ts";
import type { AssignmentState } from "../rules/status.ts";
import { taskReference } from "../rules/taskReference.ts";
import { type Facts, overdueDays, Timeliness, timeliness } from "../rules/timeliness.ts";
import { boxesOf } from "./boxesOf.ts";
import type { ApiContext } from "./context.ts";
import { readFields } from "./readField.ts";
import { PageBox } from "./types/sourcePage.ts";

readFields(Task, {
  directive: { type: () => Directive, description: "The directive that assigns it." },
  field: { type: () => Field, nullable: true, description: "Field of work, where it has one of its own." },
  addedBy: { type: () => Amendment, nullable: true, description: "The amendment that brought it." },
  removedBy: { type: () => Amendment, nullable: true, description: "The amendment that dropped it." },
  starred: { type: () => Boolean, description: "Whether it is on the viewer's own watch-list." },
  addressees: { type: () => [Addressee], description: "Whom it names, as printed: leads first." },
  assignments: {
    type: () => [Assignment],
    description:
      "The assignments that the viewer may see: leads first; of a recurring task the next open occurrence of each agency.",
  },
  occurrences: {
    type: () => [Assignment],
    description: "Every assignment that the viewer may see, of a recurring task all occurrences, by due day.",
  },
});

readFields(Addressee, {
  agency: { type: () => Agency, nullable: true, description: "The agency or group it was understood as." },
});

/** A lead assignment's facts as the read hands them over. */
type LeadFacts = [AssignmentState, Day | null, Day | null, Day | null, Day | null, Day];

/** What the read hands over for how a task stands. */
type Held = { leads: LeadFacts[]; moreUntil: Day | null };

/** Tasks: the operation that reads one and the fields that are computed. */
@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: "One task; null when there is none that the viewer may see." })
  async task(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "UUID." }) id: string,
  ): Promise<Task | null> {
    return isId(id) ? context.loaders.node<Task>(info, "Task", id) : null;
  }

  @FieldResolver(() => String, {
    description: "Its place in the document as people say it: “II.1, nhiệm vụ 1, ý 2” for the reference II.1#1/2.",
  })
  refLabel(@Root() { ref }: Pick<Task, "ref">): string {
    return taskReference(ref);
  }

  @FieldResolver(() => String, { description: "The deadline in one Vietnamese phrase." })
  deadlineLabel(@Root() { deadline }: { deadline: Deadline }): string {
    return describeDeadline(deadline);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "How often a standing duty is reported on, in one Vietnamese phrase.",
  })
  reportDutyLabel(@Root() { reportDuty }: Pick<Task, "reportDuty">): string | null {
    return reportDuty && describeDeadline(reportDuty);
  }

  @FieldResolver(() => String, {
    description: "The deadline as JSON text in the reader's shape; what DraftTaskInput.deadline takes.",
  })
  deadlineRule(@Root() { deadline }: { deadline: Deadline }): string {
    return JSON.stringify(deadline);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "How often a standing duty is reported on, as JSON text; what DraftTaskInput.reportDuty takes.",
  })
  reportDutyRule(@Root() { reportDuty }: Pick<Task, "reportDuty">): string | null {
    return reportDuty && JSON.stringify(reportDuty);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its time limit counts from a day that is recorded: of an event, or of receipt.",
  })
  countsFromEvent(@Root() { deadline }: { deadline: Deadline }): boolean {
    return deadline.kind === "relative" && (deadline.from === "event" || deadline.from === "receipt");
  }

  @FieldResolver(() => Timeliness, {
    nullable: true,
    description:
      "As of today, by the lead that holds it back most; null without leads to see, when stopped, and in drafts.",
  })
  async timeliness(@Root() task: Held, @Ctx() { reads }: ApiContext): Promise<Timeliness | null> {
    const facts = factsOf(task);
    return facts ? timeliness(facts, reads.today, await reads.calendar()) : null;
  }

  @FieldResolver(() => [PageBox], {
    description: "Where its passage is printed in the source, line by line; empty where the source has no pages.",
  })
  async boxes(
    @Root() { directiveId, spanStart, spanEnd }: Pick<Task, "directiveId" | "spanStart" | "spanEnd">,
    @Ctx() { loaders }: ApiContext,
  ): Promise<PageBox[]> {
    if (spanStart === null || spanEnd === null) return [];
    return boxesOf(await loaders.layoutLines.load(directiveId), spanStart, spanEnd);
  }

  @FieldResolver(() => Int, { description: "Days past the due day; 0 when not late." })
  overdueDays(@Root() task: Held, @Ctx() { reads }: ApiContext): number {
    const facts = factsOf(task);
    return facts ? overdueDays(facts, reads.today) : 0;
  }
}

function factsOf({ leads, moreUntil }: Held): Facts | null {
  if (leads.length === 0) return null;
  return taskFacts(
    leads.map(([state, dueOn, completedOn, submittedOn, lastReportOn, assignedOn]) => ({
      state,
      dueOn,
      completedOn,
      submittedOn,
      lastReportOn,
      assignedOn,
    })),
    moreUntil,
  );
}

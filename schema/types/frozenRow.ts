import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import { Task } from "../../entities/task.ts";
import type { Day } from "../../rules/day.ts";
import { AssignmentState } from "../../rules/status.ts";
import { Timeliness } from "../../rules/timeliness.ts";

/** One counted row of a fixed report. */
@ObjectType({ description: "One counted row of a fixed report, in the words and days of when it was fixed." })
export class FrozenRow {
  @Field(() => Task, { nullable: true, description: "The task as it is now; null where the viewer may not see it." })
  task!: Task | null;

  @Field(() => String, { description: "Number and symbol of the directive." })
  documentNumber!: string;

  @Field(() => String, { description: "Reference of the task as printed." })
  ref!: string;

  @Field(() => String, { description: "What was to be done." })
  text!: string;

  @Field(() => [String], { description: "Lead agencies, by the names of the day of the count." })
  agencies!: string[];

  @Field(() => AssignmentState, { description: "Where it stood." })
  state!: AssignmentState;

  @Field(() => DayScalar, { nullable: true, description: "Due day as first given." })
  originalDueOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day in force on the day of the count." })
  dueOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Submission day of the confirmed result." })
  completedOn!: Day | null;

  @Field(() => Timeliness, { nullable: true, description: "How it stood; null when suspended or cancelled." })
  timeliness!: Timeliness | null;

  @Field(() => Int, { description: "Days past the due day; 0 when not late." })
  overdueDays!: number;
}

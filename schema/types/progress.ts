import { Field, Float, Int, ObjectType } from "type-graphql";
import { Agency } from "../../entities/agency.ts";
import { Assignment } from "../../entities/assignment.ts";
import { DayScalar } from "../../entities/dayScalar.ts";
import { Task } from "../../entities/task.ts";
import type { Day } from "../../rules/day.ts";
import { Timeliness } from "../../rules/timeliness.ts";

/** A rate as the two numbers it is made of. */
@ObjectType({ description: "A rate as the two numbers it is made of." })
export class Ratio {
  @Field(() => Float, { description: "What was reached." })
  numerator!: number;

  @Field(() => Float, { description: "Out of what." })
  denominator!: number;

  @Field(() => String, { description: "In per cent, half-up with two decimals: 28,21%; a dash when nothing counts." })
  label!: string;
}

/** How much is overdue within a range of days. */
@ObjectType({ description: "How many rows are overdue by a number of days within a range." })
export class AgeingClass {
  @Field(() => String, { description: "Name in Vietnamese." })
  label!: string;

  @Field(() => Int, { description: "Fewest days overdue." })
  from!: number;

  @Field(() => Int, { nullable: true, description: "Most days overdue; null without an upper bound." })
  to!: number | null;

  @Field(() => Int, { description: "Rows." })
  count!: number;
}

/** One row behind a count. */
@ObjectType({ description: "One row behind a count: a task, or an assignment when the unit is the assignment." })
export class ProgressRow {
  @Field(() => Task, { description: "The task." })
  task!: Task;

  @Field(() => Assignment, { nullable: true, description: "The assignment; null when tasks are counted." })
  assignment!: Assignment | null;

  @Field(() => Timeliness, {
    nullable: true,
    description: "How it stood on the day; null when suspended or cancelled.",
  })
  timeliness!: Timeliness | null;

  @Field(() => Int, { description: "Days past the due day on the day of the count; 0 when not late." })
  overdueDays!: number;
}

/** What every count says, whether it is made now or was fixed. */
@ObjectType({ description: "A count as of a day: total = completed + open; the rest stands beside it." })
export class Figures {
  @Field(() => String, { description: "What is counted: TASK or ASSIGNMENT." })
  unit!: "TASK" | "ASSIGNMENT";

  @Field(() => DayScalar, { description: "The day of the count; facts recorded later are left out." })
  asOf!: Day;

  @Field(() => Int, { description: "Completed and open." })
  total!: number;

  @Field(() => Int, { description: "Completed, on time or late." })
  completed!: number;

  @Field(() => Int, { description: "Completed on time." })
  completedOnTime!: number;

  @Field(() => Int, { description: "Completed after the due day." })
  completedLate!: number;

  @Field(() => Int, { description: "Not completed." })
  open!: number;

  @Field(() => Int, { description: "Open and within the term." })
  openInTerm!: number;

  @Field(() => Int, { description: "Open and past the due day." })
  openOverdue!: number;

  @Field(() => Int, { description: "Open without a due day." })
  openNoDeadline!: number;

  @Field(() => Int, { description: "Suspended; outside the total." })
  suspended!: number;

  @Field(() => Int, { description: "Cancelled; outside the total." })
  cancelled!: number;

  @Field(() => Int, { description: "Standing duties left out of the total by the directive's setting." })
  excludedContinuous!: number;

  @Field(() => Ratio, { description: "Completed of all." })
  rateOfAll!: Ratio;

  @Field(() => Ratio, { description: "Completed of those due by the day." })
  rateOfDue!: Ratio;

  @Field(() => String, { description: "The count as a Vietnamese sentence." })
  sentence!: string;

  @Field(() => [AgeingClass], { description: "Overdue rows by age: 1–30, 31–60, 61–120, more than 120 days." })
  ageing!: AgeingClass[];
}

/** A count with its parts and both rates. */
@ObjectType({ description: "A count as of a day: total = completed + open; the rest stands beside it." })
export class Progress extends Figures {}

/** The figures of a fixed report. */
@ObjectType({ description: "The figures of a fixed report: what they were when it was fixed they stay." })
export class FrozenFigures extends Figures {}

/** The counts of one agency, in lead assignments. */
@ObjectType({ description: "The counts of one agency, in lead assignments that the viewer may see." })
export class AgencyProgress {
  @Field(() => Agency, { description: "The agency." })
  agency!: Agency;

  @Field(() => Int, { description: "Completed and open." })
  total!: number;

  @Field(() => Int, { description: "Completed on time." })
  completedOnTime!: number;

  @Field(() => Int, { description: "Completed late." })
  completedLate!: number;

  @Field(() => Int, { description: "Open and within the term." })
  openInTerm!: number;

  @Field(() => Int, { description: "Open and past the due day." })
  openOverdue!: number;

  @Field(() => Int, { description: "Open without a due day." })
  openNoDeadline!: number;

  @Field(() => Int, { description: "Days the oldest overdue row is past its due day; 0 without one." })
  oldestOverdueDays!: number;
}

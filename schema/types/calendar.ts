import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Agency } from "../../entities/agency.ts";
import { DayScalar } from "../../entities/dayScalar.ts";
import { Task } from "../../entities/task.ts";
import { CalendarKind } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";
import { LetterKind } from "../../rules/letters.ts";
import { UserError } from "../payloads/userError.ts";

registerEnumType(CalendarKind, {
  name: "CalendarKind",
  description: "What sets a day apart from the weekly pattern.",
  valuesConfig: {
    HOLIDAY: { description: "A day off by law." },
    COMPENSATORY: { description: "A day off in lieu of one that fell on a weekend." },
    DAY_OFF: { description: "A working day swapped off." },
    WORKING_DAY: { description: "A make-up working day." },
  },
});

/** A day that differs from the weekly pattern. */
@ObjectType({ description: "A day that differs from the weekly pattern." })
export class CalendarDay {
  @Field(() => DayScalar, { description: "The day." })
  date!: Day;

  @Field(() => CalendarKind, { description: "What it is." })
  kind!: CalendarKind;

  @Field(() => String, { description: "The act or decision it rests on." })
  note!: string;
}

/** The weekdays worked from a day on. */
@ObjectType({ description: "The weekdays worked from a day on, until the next pattern." })
export class WorkingWeek {
  @Field(() => DayScalar, { description: "From which day." })
  validFrom!: Day;

  @Field(() => [Int], { description: "1 Monday to 7 Sunday." })
  weekdays!: number[];

  @Field(() => String, { description: "The act or decision it rests on." })
  note!: string;
}

/** The working calendar. */
@ObjectType({ description: "The working calendar of the installation." })
export class Calendar {
  @Field(() => Int, { description: "Version for expectedVersion." })
  version!: number;

  @Field(() => DayScalar, { description: "The first day that an edit made today may touch." })
  editableFrom!: Day;

  @Field(() => [WorkingWeek], { description: "The weekly patterns, the earliest first." })
  weeks!: WorkingWeek[];

  @Field(() => [CalendarDay], { description: "The days that differ from the weekly pattern, the earliest first." })
  days!: CalendarDay[];

  @Field(() => Boolean, { description: "Whether the viewer may edit it." })
  viewerCanEdit!: boolean;
}

/** A time limit that an edit moves. */
@ObjectType({ description: "A time limit that an edit of the calendar moves." })
export class CalendarDueMove {
  @Field(() => ID, { description: "UUID of the task." })
  taskId!: string;

  @Field(() => Task, { nullable: true, description: "The task; null when the viewer may not see it." })
  task!: Task | null;

  @Field(() => Boolean, { description: "Of a directive that is not issued yet." })
  draft!: boolean;

  @Field(() => DayScalar, { description: "Due day now." })
  from!: Day;

  @Field(() => DayScalar, { description: "Due day after the edit." })
  to!: Day;

  @Field(() => Int, { description: "Assignments whose due day moves; 0 for a draft." })
  assignments!: number;
}

/** A planned letter that an edit moves. */
@ObjectType({ description: "A planned letter that an edit of the calendar moves." })
export class CalendarLetterMove {
  @Field(() => LetterKind, { description: "Its kind." })
  kind!: LetterKind;

  @Field(() => DayScalar, { nullable: true, description: "The day it goes out now; null when on none." })
  from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "The day after the edit; null when on none." })
  to!: Day | null;

  @Field(() => Agency, { nullable: true, description: "Whose letter; null for the letters of everybody." })
  agency!: Agency | null;

  @Field(() => Int, { nullable: true, description: "Rows that move with it; null when found on the day itself." })
  rows!: number | null;
}

/** A day as an uploaded file names it. */
@ObjectType({ description: "A day as an uploaded file names it." })
export class CalendarFileRow {
  @Field(() => Int, { description: "Row of the sheet, or number of the event." })
  line!: number;

  @Field(() => DayScalar, { nullable: true, description: "The day; null when it cannot be read." })
  date!: Day | null;

  @Field(() => CalendarKind, { nullable: true, description: "What it is; null when the words do not tell." })
  kind!: CalendarKind | null;

  @Field(() => String, { description: "The act or decision it rests on." })
  note!: string;

  @Field(() => String, { nullable: true, description: "Why it cannot be taken over, a Vietnamese sentence." })
  problem!: string | null;
}

/** What a file of days holds. */
@ObjectType({ description: "What a file of days holds; nothing is changed." })
export class CalendarFile {
  @Field(() => [UserError], { description: "Why the file as a whole cannot be read." })
  userErrors!: UserError[];

  @Field(() => [CalendarFileRow], { description: "Its days, in the order of the file." })
  rows!: CalendarFileRow[];
}

/** What an edit of the calendar would move. */
@ObjectType({ description: "What an edit of the calendar would move; nothing is changed." })
export class CalendarPreview {
  @Field(() => [UserError], { description: "What keeps the edit from being made." })
  userErrors!: UserError[];

  @Field(() => [CalendarDueMove], { description: "Every time limit that moves." })
  due!: CalendarDueMove[];

  @Field(() => [CalendarLetterMove], {
    description: "Every planned letter that moves; those of weeks and months are looked for a year ahead.",
  })
  letters!: CalendarLetterMove[];
}

import { ArrayMaxSize, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import { CalendarKind } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";

/** A day as it is to be. */
@InputType({ description: "A day as it is to be." })
export class CalendarDayInput {
  @Field(() => DayScalar, { description: "The day." })
  date!: Day;

  @Field(() => CalendarKind, { description: "What it is." })
  kind!: CalendarKind;

  @Field(() => String, { description: "The act or decision it rests on." })
  @MaxLength(500)
  note!: string;
}

/** A weekly pattern as it is to be. */
@InputType({ description: "A weekly pattern as it is to be." })
export class WorkingWeekInput {
  @Field(() => DayScalar, { description: "From which day it holds." })
  validFrom!: Day;

  @Field(() => [Int], { description: "The weekdays worked, 1 Monday to 7 Sunday." })
  @ArrayMaxSize(7)
  weekdays!: number[];

  @Field(() => String, { description: "The act or decision it rests on." })
  @MaxLength(500)
  note!: string;
}

/** What changes of the calendar. */
@InputType({ description: "What changes of the working calendar; days that are not named stay." })
export class CalendarChangeInput {
  @Field(() => [CalendarDayInput], { defaultValue: [], description: "Days that are new or become something else." })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  set!: CalendarDayInput[];

  @Field(() => [DayScalar], { defaultValue: [], description: "Days that follow the weekly pattern again." })
  @ArrayMaxSize(500)
  remove!: Day[];

  @Field(() => [WorkingWeekInput], { defaultValue: [], description: "Weekly patterns that are new or change." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  setWeeks!: WorkingWeekInput[];

  @Field(() => [DayScalar], { defaultValue: [], description: "First days of weekly patterns that are taken out." })
  @ArrayMaxSize(20)
  removeWeeks!: Day[];
}

/** An edit of the calendar. */
@InputType({ description: "An edit of the working calendar, against the version last seen." })
export class CalendarEditInput extends CalendarChangeInput {
  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

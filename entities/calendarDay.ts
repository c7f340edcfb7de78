import { Check, Column, Entity, PrimaryColumn } from "typeorm";
import type { CalendarKind } from "../rules/calendar.ts";
import type { Day } from "../rules/day.ts";

/** A day that differs from the weekly pattern: a holiday, a day in lieu, a swapped day, a make-up Saturday. */
@Entity("calendar_day")
@Check(`kind in ('HOLIDAY','COMPENSATORY','DAY_OFF','WORKING_DAY')`)
export class CalendarDayRow {
  @PrimaryColumn("date")
  date!: Day;

  @Column("text")
  kind!: CalendarKind;

  @Column("text")
  note!: string;
}

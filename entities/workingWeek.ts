import { Check, Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";

/** The weekdays that offices work from a day on, until the next such row. */
@Entity("working_week")
@Check(`cardinality(weekdays) > 0 and weekdays <@ array[1,2,3,4,5,6,7]`)
export class WorkingWeekRow {
  @PrimaryColumn("date")
  validFrom!: Day;

  /** 1 Monday – 7 Sunday. */
  @Column("integer", { array: true })
  weekdays!: number[];

  @Column("text")
  note!: string;
}

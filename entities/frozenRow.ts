import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { FrozenPeriod } from "./frozenPeriod.ts";

/** One counted row of a fixed report, with everything the report shows of it. */
@Entity("frozen_row")
export class FrozenRow {
  @ForeignKey(() => FrozenPeriod)
  @PrimaryColumn("uuid")
  periodId!: string;

  @PrimaryColumn("integer")
  seq!: number;

  /** The task or assignment, its words, agency, due day and timeliness as they stood. */
  @Column("jsonb")
  row!: Record<string, unknown>;
}

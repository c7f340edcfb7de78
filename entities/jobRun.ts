import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One run of a timetable entry for one period; the unique row is what makes it happen once. */
@Entity("job_run")
@Check(`state in ('RUNNING','DONE','SKIPPED','MISSED','FAILED')`)
@Index("job_run_once", ["job", "period"], { unique: true })
export class JobRun {
  @PrimaryColumn("uuid")
  id!: string;

  @Column("text")
  job!: string;

  @Column("text")
  period!: string;

  @Column("text")
  state!: "RUNNING" | "DONE" | "SKIPPED" | "MISSED" | "FAILED";

  @Column("timestamptz")
  startedAt!: Date;

  @Column("timestamptz", { nullable: true })
  finishedAt!: Date | null;

  @Column("text", { nullable: true })
  detail!: string | null;
}

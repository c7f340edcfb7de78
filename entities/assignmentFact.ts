import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import type { AssignmentState } from "../rules/status.ts";
import { Agency } from "./agency.ts";
import { Assignment } from "./assignment.ts";

/**
 * What stood about an assignment at the end of a day on which it changed; written by the database with every change of
 * `assignment`, so that no writer can forget it. As of a day counts the last row recorded on or before it.
 */
@Entity("assignment_fact")
export class AssignmentFact {
  @ForeignKey(() => Assignment, { onDelete: "CASCADE" })
  @PrimaryColumn("uuid")
  assignmentId!: string;

  @PrimaryColumn("date")
  recordedOn!: Day;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid")
  agencyId!: string;

  @Column("text")
  state!: AssignmentState;

  @Column("date", { nullable: true })
  dueOn!: Day | null;

  @Column("date", { nullable: true })
  completedOn!: Day | null;

  /** Day of the result that waited; null in every other state. */
  @Column("date", { nullable: true })
  submittedOn!: Day | null;

  @Column("date", { nullable: true })
  lastReportOn!: Day | null;
}

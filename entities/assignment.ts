import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { type AssignmentRole, AssignmentRole as AssignmentRoles, AssignmentState } from "../rules/status.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";
import { Directive } from "./directive.ts";
import { Person } from "./person.ts";
import { Task } from "./task.ts";

registerEnumType(AssignmentState, { name: "AssignmentState", description: "Where an assignment stands." });

const open = "state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";

/** A task given to one agency, as lead or coordinating; the thing that moves through the states. */
@ObjectType({ description: "A task given to one agency, as lead or coordinating." })
@Entity("assignment")
@Check(`role in ('LEAD','COORDINATING')`)
@Check(`state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED','COMPLETED','SUSPENDED','CANCELLED')`)
@Check(`(state = 'COMPLETED') = (completed_on is not null)`)
@Index("assignment_once", ["taskId", "agencyId", "period", "role"], { unique: true, where: `state <> 'CANCELLED'` })
@Index("assignment_one_lead", ["taskId", "period"], {
  unique: true,
  where: `role = 'LEAD' and not of_group and state <> 'CANCELLED'`,
})
@Index("assignment_open_due", ["agencyId", "dueOn", "id"], { where: open })
@Index("assignment_lead_open", ["directiveId", "dueOn"], { where: `role = 'LEAD' and ${open}` })
@Index("assignment_lead_due", ["agencyId", "dueOn", "state", "submittedOn"], {
  where: `role = 'LEAD' and counted and ${open}`,
})
@Index("assignment_lead_to_come", ["agencyId", "dueOn"], {
  where: `role = 'LEAD' and counted and period <> '' and ${open}`,
})
@Index("assignment_lead_stopped", ["agencyId"], {
  where: `role = 'LEAD' and counted and state in ('SUSPENDED','CANCELLED')`,
})
@Index("assignment_of_officer", ["officerId", "dueOn", "id"], { where: "officer_id is not null" })
@Index("assignment_of_directive", ["directiveId", "agencyId"])
@Index("assignment_of_agency", ["agencyId", "dueOn", "id"])
export class Assignment {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => Task)
  @Column("uuid")
  taskId!: string;

  @ForeignKey(() => Directive)
  @Column("uuid")
  directiveId!: string;

  @ForeignKey(() => Agency)
  @Column("uuid")
  agencyId!: string;

  @Field(() => AssignmentRoles, { description: "LEAD or COORDINATING." })
  @Column("text")
  role!: AssignmentRole;

  @Column("boolean", { default: false })
  ofGroup!: boolean;

  /** False for a standing duty that its directive leaves out of the count; settled when the directive is issued. */
  @Column("boolean", { default: true })
  counted!: boolean;

  @Field(() => String, {
    description: "Period of a recurring task that it answers for, such as 2026-11 or 2026-W47; empty otherwise.",
  })
  @Column("text", { default: "" })
  period!: string;

  /** The officer to whom the head gave the work; the agency answers all the same. */
  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  officerId!: string | null;

  @Field(() => AssignmentState, { description: "Where it stands." })
  @Column("text", { default: "ASSIGNED" })
  state!: AssignmentState;

  @Field(() => DayScalar, { nullable: true, description: "Due day as first given." })
  @Column("date", { nullable: true })
  originalDueOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day after granted extensions (effectiveDueOn)." })
  @Column("date", { nullable: true })
  dueOn!: Day | null;

  @Field(() => DayScalar, { description: "Day it was given to the agency." })
  @Column("date")
  assignedOn!: Day;

  @Field(() => Date, { nullable: true, description: "When the agency acknowledged it." })
  @Column("timestamptz", { nullable: true })
  acknowledgedAt!: Date | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of the result that waits or was confirmed." })
  @Column("date", { nullable: true })
  submittedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Submission day of the confirmed result." })
  @Column("date", { nullable: true })
  completedOn!: Day | null;

  @Field(() => Date, { nullable: true, description: "When the office confirmed." })
  @Column("timestamptz", { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of the last progress report." })
  @Column("date", { nullable: true })
  lastReportOn!: Day | null;

  /** Day of the last change; every update sets it, because the facts of the day are kept under it. */
  @Column("date", { nullable: true })
  changedOn!: Day | null;

  @Field(() => Int, { description: "Times a result was returned." })
  @Column("integer", { default: 0 })
  returnedCount!: number;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}

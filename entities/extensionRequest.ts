import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Assignment } from "./assignment.ts";
import { DayScalar } from "./dayScalar.ts";
import { Person } from "./person.ts";

/** What became of a request for more time; GRANTED with another day than asked is still granted. */
export const ExtensionState = {
  WAITING: "WAITING",
  GRANTED: "GRANTED",
  REFUSED: "REFUSED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ExtensionState = keyof typeof ExtensionState;
registerEnumType(ExtensionState, { name: "ExtensionState", description: "What became of a request for more time." });

/** A request for more time (xin gia hạn) on one lead assignment; every request is kept. */
@ObjectType({ description: "A request for more time on one lead assignment; every request is kept." })
@Entity("extension_request")
@Check(`state in ('WAITING','GRANTED','REFUSED','WITHDRAWN')`)
@Check(`state <> 'REFUSED' or decision_reason is not null`)
@Check(`(state = 'GRANTED') = (granted_due_on is not null)`)
@Check(`asked_due_on > current_due_on`)
@Index("extension_number", ["assignmentId", "number"], { unique: true })
@Index("extension_one_waiting", ["assignmentId"], { unique: true, where: `state = 'WAITING'` })
export class ExtensionRequest {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => Assignment)
  @Column("uuid")
  assignmentId!: string;

  @Field(() => Int, { description: "The how many-th request for this assignment, from 1; from the third on flagged." })
  @Column("integer")
  number!: number;

  @Field(() => DayScalar, { description: "Due day when it was asked." })
  @Column("date")
  currentDueOn!: Day;

  @Field(() => DayScalar, { description: "Due day asked for." })
  @Column("date")
  askedDueOn!: Day;

  @Field(() => String, { description: "Why more time is needed." })
  @Column("text")
  reason!: string;

  @Field(() => ExtensionState, { description: "What became of it." })
  @Column("text", { default: "WAITING" })
  state!: ExtensionState;

  @ForeignKey(() => Person)
  @Column("uuid")
  askedById!: string;

  @Field(() => Date, { description: "When it was asked." })
  @Column("timestamptz")
  askedAt!: Date;

  @Field(() => DayScalar, { nullable: true, description: "Due day granted, which may differ from the one asked for." })
  @Column("date", { nullable: true })
  grantedDueOn!: Day | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  decidedById!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was decided or withdrawn." })
  @Column("timestamptz", { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What the decision says; always there when refused." })
  @Column("text", { nullable: true })
  decisionReason!: string | null;
}

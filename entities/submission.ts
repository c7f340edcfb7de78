import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Assignment } from "./assignment.ts";
import { DayScalar } from "./dayScalar.ts";
import { Person } from "./person.ts";

/** What became of a submitted result. */
export const SubmissionState = {
  WAITING: "WAITING",
  CONFIRMED: "CONFIRMED",
  RETURNED: "RETURNED",
  LAPSED: "LAPSED",
} as const;
export type SubmissionState = keyof typeof SubmissionState;
registerEnumType(SubmissionState, {
  name: "SubmissionState",
  description: "What became of a submitted result.",
  valuesConfig: { LAPSED: { description: "Never decided on: the work was suspended or cancelled while it waited." } },
});

/** One version of an agency's result; every version is kept. */
@ObjectType({ description: "One version of an agency's result; every version is kept." })
@Entity("submission")
@Check(`state in ('WAITING','CONFIRMED','RETURNED','LAPSED')`)
@Check(`state <> 'RETURNED' or reason is not null`)
@Index("submission_version", ["assignmentId", "number"], { unique: true })
@Index("submission_one_waiting", ["assignmentId"], { unique: true, where: `state = 'WAITING'` })
export class Submission {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => Assignment)
  @Column("uuid")
  assignmentId!: string;

  @Field(() => Int, { description: "Version, from 1." })
  @Column("integer")
  number!: number;

  @Field(() => String, { description: "The result in words." })
  @Column("text", { default: "" })
  result!: string;

  @Field(() => SubmissionState, { description: "What became of it." })
  @Column("text", { default: "WAITING" })
  state!: SubmissionState;

  @ForeignKey(() => Person)
  @Column("uuid")
  submittedById!: string;

  @Field(() => Date, { description: "When it was submitted." })
  @Column("timestamptz")
  submittedAt!: Date;

  @Field(() => DayScalar, { description: "Day that decides timeliness." })
  @Column("date")
  submittedOn!: Day;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  decidedById!: string | null;

  @Field(() => Date, { nullable: true, description: "When the office decided, or stopped the work." })
  @Column("timestamptz", { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was returned, or the work stopped while it waited." })
  @Column("text", { nullable: true })
  reason!: string | null;
}

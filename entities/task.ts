import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { type Deadline, DeadlineKind } from "../rules/deadline.ts";
import type { Recurring } from "../rules/recurrence.ts";
import { DayScalar } from "./dayScalar.ts";
import { Directive } from "./directive.ts";
import { Field as WorkField } from "./field.ts";
import { TaskConfidence } from "./taskConfidence.ts";

registerEnumType(DeadlineKind, { name: "DeadlineKind", description: "How the document states the deadline." });

/** A task: one unit of work that a directive assigns. */
@ObjectType({ description: "One unit of work that a directive assigns." })
@Entity("task")
@Check(`text = normalize(text, NFC)`)
@Check(`deadline_kind in ('DATE','MONTH','QUARTER','PERIOD','RELATIVE','RECURRING','CONTINUOUS','NONE')`)
@Check(`span_start is null or span_end >= span_start`)
@Index("task_text_folded", { synchronize: false })
@Index("task_order", ["directiveId", "seq"], { unique: true })
export class Task {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => Directive)
  @Column("uuid")
  directiveId!: string;

  @Field(() => Int, { description: "Order within the directive, from 1." })
  @Column("integer")
  seq!: number;

  @Field(() => String, { description: "Reference as printed, for example III.6.4." })
  @Column("text")
  ref!: string;

  @Field(() => String, { nullable: true, description: "Heading the task stands under." })
  @Column("text", { nullable: true })
  section!: string | null;

  @Field(() => String, { description: "What is to be done, NFC." })
  @Column("text")
  text!: string;

  @Field(() => Int, { nullable: true, description: "Start of the passage in the source text (UTF-16 offset)." })
  @Column("integer", { nullable: true })
  spanStart!: number | null;

  @Field(() => Int, { nullable: true, description: "End of the passage in the source text (UTF-16 offset)." })
  @Column("integer", { nullable: true })
  spanEnd!: number | null;

  @Field(() => DeadlineKind, { description: "How the document states the deadline." })
  @Column("text")
  deadlineKind!: DeadlineKind;

  @Column("jsonb")
  deadline!: Deadline;

  @Field(() => String, { nullable: true, description: "The words of the deadline as printed." })
  @Column("text", { nullable: true })
  deadlineText!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day as first given; never changes." })
  @Column("date", { nullable: true })
  originalDueOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day in force." })
  @Column("date", { nullable: true })
  dueOn!: Day | null;

  @ForeignKey(() => WorkField)
  @Column("uuid", { nullable: true })
  fieldId!: string | null;

  @Field(() => String, { nullable: true, description: "Figure to be reached (chỉ tiêu)." })
  @Column("text", { nullable: true })
  target!: string | null;

  @Field(() => String, { nullable: true, description: "What is to be handed in (sản phẩm)." })
  @Column("text", { nullable: true })
  deliverable!: string | null;

  @Field(() => TaskConfidence, {
    nullable: true,
    description: "How far what was read can be relied on; null where a person wrote it.",
  })
  @Column("jsonb", { nullable: true })
  confidence!: TaskConfidence | null;

  @Field(() => [String], { description: "Bodies to report to, as printed." })
  @Column("text", { array: true, default: () => "'{}'" })
  reportTo!: string[];

  @Field(() => Boolean, { description: "Addressed to a group: one lead assignment per member." })
  @Column("boolean", { name: "of_group", default: false })
  group!: boolean;

  @Field(() => Boolean, { description: "A result needs an evidence file or a written result." })
  @Column("boolean", { default: true })
  evidenceRequired!: boolean;

  @Field(() => DayScalar, { nullable: true, description: "Day from which the task counts." })
  @Column("date", { nullable: true })
  addedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Day from which it no longer counts." })
  @Column("date", { nullable: true })
  removedOn!: Day | null;

  /** The amendments that brought and dropped it; null for what the directive itself says. */
  @ForeignKey("amendment")
  @Column("uuid", { nullable: true })
  addedById!: string | null;

  @ForeignKey("amendment")
  @Column("uuid", { nullable: true })
  removedById!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Day of the event a relative deadline counts from, once known.",
  })
  @Column("date", { nullable: true })
  eventOn!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Last due day up to which the occurrences of a recurring task have been made.",
  })
  @Column("date", { nullable: true })
  occurrencesUntil!: Day | null;

  /** The day on which the last occurrence of the plan's life was made; before it, no recurring task is completed. */
  @Column("date", { nullable: true })
  allMadeOn!: Day | null;

  /** How often a standing duty is to be reported on. */
  @Column("jsonb", { nullable: true })
  reportDuty!: Recurring | null;

  @Field(() => Int, { description: "Lead assignments." })
  @Column("integer", { default: 0 })
  leadTotal!: number;

  @Field(() => Int, { description: "Lead assignments completed." })
  @Column("integer", { default: 0 })
  leadCompleted!: number;

  @Field(() => DayScalar, { nullable: true, description: "Day the last lead completed; null while open." })
  @Column("date", { nullable: true })
  completedOn!: Day | null;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}

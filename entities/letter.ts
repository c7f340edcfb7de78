import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { LetterKind } from "../rules/letters.ts";
import { Agency } from "./agency.ts";
import { Directive } from "./directive.ts";
import { Person } from "./person.ts";

registerEnumType(LetterKind, { name: "LetterKind", description: "Why a letter is sent." });

/** What became of a letter. */
export const LetterState = { PLANNED: "PLANNED", SENT: "SENT", SKIPPED: "SKIPPED", FAILED: "FAILED" } as const;
export type LetterState = keyof typeof LetterState;
registerEnumType(LetterState, { name: "LetterState", description: "What became of a letter." });

/** A letter to one address; its row exists before anything is sent and is unique per kind, period and address. */
@ObjectType({ description: "A letter to one address: planned once, sent once." })
@Entity("letter")
@Check(`state in ('PLANNED','SENT','SKIPPED','FAILED')`)
@Check(`state <> 'SKIPPED' or reason is not null`)
@Index("letter_once", ["kind", "period", "recipient"], { unique: true })
@Index("letter_agency", ["agencyId", "plannedAt", "id"])
export class Letter {
  @Field(() => ID, { description: "UUID; also the local part of the Message-ID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => LetterKind, { description: "Why it is sent." })
  @Column("text")
  kind!: LetterKind;

  @Field(() => String, { description: "Period it belongs to, for example 2026-W47, or the directive's id." })
  @Column("text")
  period!: string;

  @Field(() => String, { description: "E-mail address." })
  @Column("text")
  recipient!: string;

  @ForeignKey(() => Agency)
  @Column("uuid")
  agencyId!: string;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  personId!: string | null;

  @ForeignKey(() => Directive)
  @Column("uuid", { nullable: true })
  directiveId!: string | null;

  @Field(() => String, { description: "Subject line." })
  @Column("text")
  subject!: string;

  @Column("jsonb", { default: () => "'[]'" })
  assignmentIds!: string[];

  @Field(() => Int, { description: "Rows listed when it was planned." })
  @Column("integer", { default: 0 })
  rowCount!: number;

  @Field(() => LetterState, { description: "What became of it." })
  @Column("text", { default: "PLANNED" })
  state!: LetterState;

  @Field(() => String, { nullable: true, description: "Why it was skipped or failed." })
  @Column("text", { nullable: true })
  reason!: string | null;

  @Field(() => Date, { description: "When it was planned." })
  @Column("timestamptz")
  plannedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was handed to the mail server." })
  @Column("timestamptz", { nullable: true })
  sentAt!: Date | null;

  @Field(() => Int, { description: "Tries so far." })
  @Column("integer", { default: 0 })
  attempts!: number;

  @Field(() => String, { nullable: true, description: "The text as sent." })
  @Column("text", { nullable: true })
  bodyText!: string | null;

  @Column("text", { nullable: true })
  bodyHtml!: string | null;
}

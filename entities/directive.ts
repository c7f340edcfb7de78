import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Urgency } from "../rules/urgency.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";
import { Field as WorkField } from "./field.ts";
import { File } from "./file.ts";
import { Person } from "./person.ts";
import type { SourceLayout } from "./sourceLayout.ts";

/** A directive is a draft until it is issued to the agencies. */
export const DirectiveState = { DRAFT: "DRAFT", ISSUED: "ISSUED" } as const;
export type DirectiveState = keyof typeof DirectiveState;
registerEnumType(DirectiveState, { name: "DirectiveState", description: "DRAFT until issued to the agencies." });

registerEnumType(Urgency, { name: "Urgency", description: "Urgency mark: khẩn, thượng khẩn, hỏa tốc." });

/** A document that another document rests on ("Căn cứ …"). */
@ObjectType({ description: "A document that the directive rests on." })
export class LegalBasis {
  @Field(() => String, { description: "Number and symbol, for example 1142/BC-SNV." })
  number!: string;

  @Field(() => DayScalar, { nullable: true, description: "Its issue date where the text names one." })
  issuedOn!: Day | null;
}

/** A directive (văn bản chỉ đạo, điều hành): the document that assigns tasks. */
@ObjectType({ description: "A document that assigns tasks: a conclusion notice, a plan, an official letter …" })
@Entity("directive")
@Check(`abstract = normalize(abstract, NFC)`)
@Check(`state in ('DRAFT','ISSUED')`)
@Check(`urgency in ('NORMAL','URGENT','VERY_URGENT','EXPRESS')`)
@Check(`state = 'DRAFT' or (number is not null and issued_on is not null)`)
@Index("directive_once", ["issuerId", "number", "symbol", "year"], { unique: true })
@Index("directive_abstract_folded", { synchronize: false })
@Index("directive_newest", { synchronize: false })
@Index("directive_list", ["year", "fieldId", "issuedOn", "id"])
export class Directive {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "Code of the kind: TB, KH, CV, CT … (Decree 30/2020, annex III)." })
  @Column("text")
  kind!: string;

  @Column("integer", { nullable: true })
  number!: number | null;

  @Column("text", { nullable: true })
  symbol!: string | null;

  @Field(() => String, { nullable: true, description: "Number and symbol as printed, for example 146/KH-UBND." })
  @Column("text", { nullable: true })
  documentNumber!: string | null;

  @Field(() => Int, { nullable: true, description: "Year of issue; numbers start again each year." })
  @Column("integer", { nullable: true })
  year!: number | null;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid")
  issuerId!: string;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid")
  monitorId!: string;

  @Field(() => String, { nullable: true, description: "Who signed it." })
  @Column("text", { nullable: true })
  signer!: string | null;

  @Field(() => String, { nullable: true, description: "Post of the signer as printed." })
  @Column("text", { nullable: true })
  signerTitle!: string | null;

  @Field(() => String, { nullable: true, description: "Place of issue." })
  @Column("text", { nullable: true })
  place!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Date printed on the document." })
  @Column("date", { nullable: true })
  issuedOn!: Day | null;

  @Field(() => String, { description: "Abstract (trích yếu), NFC." })
  @Column("text", { default: "" })
  abstract!: string;

  @Field(() => [LegalBasis], { description: "Documents it rests on." })
  @Column("jsonb", { default: () => "'[]'" })
  bases!: LegalBasis[];

  @Column("jsonb", { default: () => "'[]'" })
  amends!: LegalBasis[];

  @Field(() => [String], { description: "Recipients (Nơi nhận) as printed." })
  @Column("text", { array: true, default: () => "'{}'" })
  recipients!: string[];

  @Field(() => Urgency, { description: "Urgency mark." })
  @Column("text", { default: "NORMAL" })
  urgency!: Urgency;

  @ForeignKey(() => WorkField)
  @Column("uuid", { nullable: true })
  fieldId!: string | null;

  @Field(() => DirectiveState, { description: "DRAFT until issued." })
  @Column("text", { default: "DRAFT" })
  state!: DirectiveState;

  @Field(() => Boolean, { description: "Whether continuous duties count in the total." })
  @Column("boolean", { default: true })
  countContinuous!: boolean;

  @Field(() => String, { nullable: true, description: "The text that was read; spans are offsets into it." })
  @Column("text", { nullable: true })
  sourceText!: string | null;

  @ForeignKey(() => File)
  @Column("uuid", { nullable: true })
  sourceFileId!: string | null;

  /** Left out unless asked for: it is as long as the text. */
  @Column("jsonb", { nullable: true, select: false })
  sourceLayout?: SourceLayout | null;

  @Column("jsonb", { default: () => "'[]'" })
  warnings!: { code: string; message: string; ref: string | null }[];

  @Field(() => Date, { description: "When it was registered here." })
  @Column("timestamptz", { default: () => "now()" })
  registeredAt!: Date;

  @Field(() => Date, { nullable: true, description: "When its tasks were given to the agencies." })
  @Column("timestamptz", { nullable: true })
  assignedAt!: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid")
  createdById!: string;

  @Column("integer", { default: 0 })
  taskTotal!: number;

  @Column("integer", { default: 0 })
  taskOnTime!: number;

  @Column("integer", { default: 0 })
  taskLate!: number;

  @Column("integer", { default: 0 })
  continuousTotal!: number;

  @Column("integer", { default: 0 })
  continuousOnTime!: number;

  @Column("integer", { default: 0 })
  continuousLate!: number;

  @Field(() => DayScalar, { nullable: true, description: "Last day of the plan's life, up to which tasks recur." })
  @Column("date", { nullable: true })
  endsOn!: Day | null;

  /** The assignment that the directive carries out (a commune's own plan for a task of the district). */
  @Index()
  @ForeignKey("assignment")
  @Column("uuid", { nullable: true })
  carriesOutId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day it was closed or superseded; null while in force." })
  @Column("date", { nullable: true })
  closedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it was closed." })
  @Column("text", { nullable: true })
  closeReason!: string | null;

  @ForeignKey(() => Directive)
  @Column("uuid", { nullable: true })
  supersededById!: string | null;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}

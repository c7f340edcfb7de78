import { Field, ID, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { DayScalar } from "./dayScalar.ts";
import { Directive } from "./directive.ts";
import { File } from "./file.ts";
import { Person } from "./person.ts";

/** A document that adjusts an issued directive (thông báo điều chỉnh) from a day on. */
@ObjectType({ description: "A document that adjusts an issued directive from a day on." })
@Entity("amendment")
@Check(`document_number = normalize(document_number, NFC)`)
export class Amendment {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Index()
  @ForeignKey(() => Directive)
  @Column("uuid")
  directiveId!: string;

  @ForeignKey(() => Directive)
  @Column("uuid", { nullable: true })
  byDirectiveId!: string | null;

  @Field(() => String, { description: "Number and symbol of the adjusting document, for example 54/TB-UBND." })
  @Column("text")
  documentNumber!: string;

  @Field(() => DayScalar, { nullable: true, description: "Day of the adjusting document, where it is known." })
  @Column("date", { nullable: true })
  documentIssuedOn!: Day | null;

  @Field(() => String, { description: "What the adjusting document is about; empty where nothing was said." })
  @Column("text", { default: "" })
  abstract!: string;

  @Index()
  @ForeignKey(() => File)
  @Column("uuid", { nullable: true })
  fileId!: string | null;

  @Field(() => DayScalar, { description: "Day from which it is in force." })
  @Column("date")
  effectiveOn!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Day from which it counts; null until it is carried out." })
  @Column("date", { nullable: true })
  appliedOn!: Day | null;

  @Field(() => Date, { description: "When it was recorded." })
  @Column("timestamptz")
  recordedAt!: Date;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  recordedById!: string | null;
}

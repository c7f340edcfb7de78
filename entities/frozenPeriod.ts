import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";
import { Person } from "./person.ts";

/** A report whose figures and counted rows are fixed (chốt số liệu) and never change afterwards. */
@ObjectType({ description: "A report whose figures and counted rows are fixed and never change afterwards." })
@Entity("frozen_period")
@Index("frozen_period_office", ["agencyId", "asOf", "id"])
export class FrozenPeriod {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "What the report is called, for example Báo cáo 6 tháng đầu năm 2026." })
  @Column("text")
  name!: string;

  @Field(() => DayScalar, { description: "Day of the count." })
  @Column("date")
  asOf!: Day;

  /** The agency whose report it is; those who oversee it may see it. */
  @ForeignKey(() => Agency)
  @Column("uuid")
  agencyId!: string;

  /** What was counted: the arguments of the count. */
  @Column("jsonb")
  scope!: Record<string, unknown>;

  /** The figures, as rules/progress counts them. */
  @Column("jsonb")
  figures!: Record<string, unknown>;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  frozenById!: string | null;

  @Field(() => Date, { description: "When it was fixed." })
  @Column("timestamptz")
  frozenAt!: Date;
}

import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { DayScalar } from "./dayScalar.ts";

/** A set of criteria of one year and level, as approved by the committee. */
@ObjectType({ description: "A set of criteria of one year." })
@Entity("criteria_set")
export class CriteriaSet {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "Code used by scripts." })
  @Index("criteria_set_code", { unique: true })
  @Column("text")
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese." })
  @Column("text")
  name!: string;

  @Field(() => Int, { description: "Year it scores." })
  @Column("integer")
  year!: number;

  @Field(() => DayScalar, { description: "First day of the period that is scored." })
  @Column("date")
  periodFrom!: Day;

  @Field(() => DayScalar, { description: "Last day of the period that is scored." })
  @Column("date")
  periodTo!: Day;
}

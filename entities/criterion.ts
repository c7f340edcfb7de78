import { Field, Float, ID, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Formula } from "../rules/score.ts";
import { CriteriaSet } from "./criteriaSet.ts";

/** A criterion of a criteria set; its formula is data. */
@ObjectType({ description: "A criterion of a criteria set; its formula is data." })
@Entity("criterion")
@Check(`method in ('EVIDENCE','TASKS','STATISTIC','SURVEY')`)
@Check(`max_score > 0`)
@Index("criterion_ref", ["setId", "ref"], { unique: true })
export class Criterion {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => CriteriaSet)
  @Column("uuid")
  setId!: string;

  @Field(() => String, { description: "Number within the set, for example 1.2." })
  @Column("text")
  ref!: string;

  @Field(() => String, { description: "Name in Vietnamese." })
  @Column("text")
  name!: string;

  @Field(() => Float, { description: "Highest score." })
  @Column("double precision")
  maxScore!: number;

  @Field(() => String, { description: "EVIDENCE, TASKS, STATISTIC or SURVEY." })
  @Column("text")
  method!: "EVIDENCE" | "TASKS" | "STATISTIC" | "SURVEY";

  @Column("jsonb")
  formula!: Formula;
}

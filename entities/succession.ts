import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";

/** How agencies change: hợp nhất/sáp nhập, chia/tách, giải thể. A new name alone needs no successor. */
export const SuccessionKind = { MERGE: "MERGE", SPLIT: "SPLIT", DISSOLVE: "DISSOLVE" } as const;
export type SuccessionKind = keyof typeof SuccessionKind;
registerEnumType(SuccessionKind, { name: "SuccessionKind", description: "How one agency follows another." });

/** One agency takes over the open work of another from a day on. */
@ObjectType({ description: "One agency takes over the open work of another from a day on." })
@Entity("succession")
@Check(`kind in ('MERGE','SPLIT','DISSOLVE')`)
@Index("succession_once", ["predecessorId", "successorId", "effectiveOn"], { unique: true })
export class Succession {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => SuccessionKind, { description: "How." })
  @Column("text")
  kind!: SuccessionKind;

  @Field(() => DayScalar, { description: "First day of the successor's responsibility." })
  @Column("date")
  effectiveOn!: Day;

  @ForeignKey(() => Agency)
  @Column("uuid")
  predecessorId!: string;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid")
  successorId!: string;

  @Field(() => Int, {
    description: "Order among the successors, from 1; the first takes over what nobody said otherwise of.",
  })
  @Column("integer", { default: 1 })
  ordinal!: number;

  @Field(() => String, { nullable: true, description: "The decision it rests on, for example 1682/NQ-UBTVQH15." })
  @Column("text", { nullable: true })
  basis!: string | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { ReorganisationKind } from "../rules/reorganisation.ts";
import type { AgencyKind, AgencyLevel } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";
import { Person } from "./person.ts";

registerEnumType(ReorganisationKind, { name: "ReorganisationKind", description: "How agencies change." });

/** An agency that takes over; `create` is what it is founded with where it does not exist yet. */
export interface StoredSuccessor {
  id: string;
  create: {
    code: string;
    name: string;
    kind: AgencyKind;
    level: AgencyLevel;
    parentId: string;
    email: string | null;
  } | null;
}

/** A change of agencies from a day on: đổi tên, chuyển cấp trên, hợp nhất, chia tách, giải thể. */
@ObjectType({ description: "A change of agencies from a day on: rename, move, merge, split, dissolve." })
@Entity("reorganisation")
@Check(`kind in ('RENAME','MOVE','MERGE','SPLIT','DISSOLVE')`)
@Index("reorganisation_due", ["effectiveOn"], { where: "applied_on is null and withdrawn_on is null" })
export class Reorganisation {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => ReorganisationKind, { description: "How." })
  @Column("text")
  kind!: ReorganisationKind;

  @Field(() => DayScalar, { description: "First day of the new order." })
  @Column("date")
  effectiveOn!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Day it was carried out; null until then." })
  @Column("date", { nullable: true })
  appliedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Day it was taken back; null unless it was." })
  @Column("date", { nullable: true })
  withdrawnOn!: Day | null;

  @Column("uuid", { array: true })
  predecessorIds!: string[];

  @Column("jsonb", { default: () => "'[]'" })
  successors!: StoredSuccessor[];

  @Column("text", { nullable: true })
  name!: string | null;

  @Column("uuid", { nullable: true })
  parentId!: string | null;

  /** Who takes over which assignment where it is not the first successor. */
  @Column("jsonb", { default: () => "'[]'" })
  shares!: { assignmentId: string; agencyId: string }[];

  @Field(() => Boolean, { description: "Whether everybody but the heads goes on at the first successor." })
  @Column("boolean", { default: false })
  keepStaff!: boolean;

  @Field(() => String, { nullable: true, description: "The decision it rests on, for example 1682/NQ-UBTVQH15." })
  @Column("text", { nullable: true })
  basis!: string | null;

  @Column("timestamptz")
  recordedAt!: Date;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  recordedById!: string | null;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}

import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AmendmentKind } from "../rules/amendment.ts";
import { Amendment } from "./amendment.ts";
import { Task } from "./task.ts";

registerEnumType(AmendmentKind, { name: "AmendmentKind", description: "What an amendment does to one task." });

/** One task that an amendment adds, drops or changes, as it was and as it became. */
@ObjectType({ description: "One task that an amendment adds, drops or changes." })
@Entity("amendment_change")
@Check(`kind in ('ADD','DROP','CHANGE')`)
@Index("amendment_change_order", ["amendmentId", "seq"], { unique: true })
export class AmendmentChange {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @ForeignKey(() => Amendment)
  @Column("uuid")
  amendmentId!: string;

  @Field(() => Int, { description: "Order within the amendment, from 1." })
  @Column("integer")
  seq!: number;

  @Field(() => AmendmentKind, { description: "What is done." })
  @Column("text")
  kind!: AmendmentKind;

  /** Null for an addition that is not carried out yet. */
  @Index()
  @ForeignKey(() => Task)
  @Column("uuid", { nullable: true })
  taskId!: string | null;

  @Column("jsonb", { nullable: true })
  before!: Record<string, unknown> | null;

  @Column("jsonb", { nullable: true })
  after!: Record<string, unknown> | null;
}

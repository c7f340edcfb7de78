import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";

/** An agency belongs to a group ("UBND các xã, thị trấn") from one day to another. */
@ObjectType("Membership", { description: "An agency belongs to a group from one day to another." })
@Entity("group_member")
export class GroupMember {
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  groupId!: string;

  @Index()
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  agencyId!: string;

  @Field(() => DayScalar, { description: "First day." })
  @PrimaryColumn("date")
  validFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Last day; null until further notice." })
  @Column("date", { nullable: true })
  validTo!: Day | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Agency } from "./agency.ts";

/** An agency belongs to a group ("UBND các xã, thị trấn") from one day to another. */
@Entity("group_member")
export class GroupMember {
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  groupId!: string;

  @Index()
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  agencyId!: string;

  @PrimaryColumn("date")
  validFrom!: Day;

  @Column("date", { nullable: true })
  validTo!: Day | null;
}

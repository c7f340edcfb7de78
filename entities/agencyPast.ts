import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";

/** What an agency was called and where it stood in the tree until a day; figures of that time show it so. */
@ObjectType({ description: "What an agency was called and where it stood until a day." })
@Entity("agency_past")
export class AgencyPast {
  @ForeignKey(() => Agency)
  @PrimaryColumn("uuid")
  agencyId!: string;

  @Field(() => DayScalar, { description: "Last day it was so." })
  @PrimaryColumn("date")
  validTo!: Day;

  @Field(() => String, { description: "Name until that day." })
  @Column("text")
  name!: string;

  @ForeignKey(() => Agency)
  @Column("uuid", { nullable: true })
  parentId!: string | null;
}

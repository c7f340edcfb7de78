import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { Role } from "../rules/may.ts";
import { Agency } from "./agency.ts";
import { DayScalar } from "./dayScalar.ts";
import { Person } from "./person.ts";

registerEnumType(Role, { name: "Role", description: "What a person is at an agency." });

/** A role that a person holds at an agency, from one day to another. */
@ObjectType({ description: "A role that a person holds at an agency." })
@Entity("role_held")
@Check(`role in ('MONITOR','CLERK','HEAD','OFFICER','LEADER','APPRAISER','ADMIN')`)
export class RoleHeld {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Index()
  @ForeignKey(() => Person)
  @Column("uuid")
  personId!: string;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid")
  agencyId!: string;

  @Field(() => Role, { description: "The role." })
  @Column("text")
  role!: Role;

  @Field(() => DayScalar, { description: "First day the role is held." })
  @Column("date")
  validFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Last day the role is held; null while it is." })
  @Column("date", { nullable: true })
  validTo!: Day | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Day } from "../rules/day.ts";
import { DayScalar } from "./dayScalar.ts";

/** What an agency is; `GROUP` is an addressee such as "UBND các xã, thị trấn" that expands to its members. */
export const AgencyKind = {
  COMMITTEE: "COMMITTEE",
  OFFICE: "OFFICE",
  DIVISION: "DIVISION",
  UNIT: "UNIT",
  COMMUNE: "COMMUNE",
  GROUP: "GROUP",
} as const;
export type AgencyKind = keyof typeof AgencyKind;
registerEnumType(AgencyKind, { name: "AgencyKind", description: "What an agency is; a GROUP expands to its members." });

/** The level of government; DISTRICT is historic since 01/7/2025 where the two-level model applies. */
export const AgencyLevel = { PROVINCE: "PROVINCE", DISTRICT: "DISTRICT", COMMUNE: "COMMUNE" } as const;
export type AgencyLevel = keyof typeof AgencyLevel;
registerEnumType(AgencyLevel, { name: "AgencyLevel", description: "Level of government an agency belongs to." });

/** An agency, or a group of agencies, that directives are issued by or addressed to. */
@ObjectType({ description: "An agency, or a group of agencies, that issues directives or is given tasks." })
@Entity("agency")
@Check(`name = normalize(name, NFC)`)
@Check(`kind in ('COMMITTEE','OFFICE','DIVISION','UNIT','COMMUNE','GROUP')`)
@Check(`level in ('PROVINCE','DISTRICT','COMMUNE')`)
export class Agency {
  @Field(() => ID, { description: "UUID." })
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { description: "Short stable code used by scripts, for example PNV." })
  @Index("agency_code", { unique: true })
  @Column("text")
  code!: string;

  @Field(() => String, { description: "Official name, NFC." })
  @Column("text")
  name!: string;

  @Field(() => AgencyKind, { description: "What the agency is." })
  @Column("text")
  kind!: AgencyKind;

  @Field(() => AgencyLevel, { description: "Level of government." })
  @Column("text")
  level!: AgencyLevel;

  @Index()
  @ForeignKey(() => Agency)
  @Column("uuid", { nullable: true })
  parentId!: string | null;

  @Field(() => [String], { description: "Other names met in documents; the reader matches them too." })
  @Column("text", { array: true, default: () => "'{}'" })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: "Address that letters to the agency are sent to." })
  @Column("text", { nullable: true })
  email!: string | null;

  @Field(() => DayScalar, { description: "First day the agency exists." })
  @Column("date")
  validFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Last day the agency exists; null while it does." })
  @Column("date", { nullable: true })
  validTo!: Day | null;

  @Field(() => Int, { description: "Row version for expectedVersion." })
  @Column("integer", { default: 1 })
  version!: number;
}

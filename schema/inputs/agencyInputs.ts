import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { AgencyKind, AgencyLevel } from "../../entities/agency.ts";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

/** A new agency, or a group with its members. */
@InputType({ description: "A new agency, or a group with its members." })
export class AgencyCreateInput {
  @Field(() => ID, {
    nullable: true,
    description: "A UUID of the caller's choice, so that a repeated request finds the first one's row.",
  })
  @IsOptional()
  @IsUUID("all")
  id?: string | null;

  @Field(() => String, { description: "Short stable code, unique." })
  @MaxLength(50)
  code!: string;

  @Field(() => String, { description: "Official name." })
  @MaxLength(300)
  name!: string;

  @Field(() => AgencyKind, { description: "What it is." })
  kind!: AgencyKind;

  @Field(() => AgencyLevel, { description: "Level of government." })
  level!: AgencyLevel;

  @Field(() => ID, { nullable: true, description: "The agency above." })
  @IsOptional()
  @IsUUID("all")
  parentId?: string | null;

  @Field(() => [String], { nullable: true, description: "Other names met in documents." })
  @IsOptional()
  @ArrayMaxSize(50)
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "Address of its letters." })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => [ID], { nullable: true, description: "Members, of a GROUP." })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsUUID("all", { each: true })
  memberIds?: string[] | null;
}

/** What changes at an agency; what is left out stays as it is. */
@InputType({ description: "What changes at an agency; what is left out stays as it is." })
export class AgencyEditInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Official name." })
  @IsOptional()
  @MaxLength(300)
  name?: string | null;

  @Field(() => [String], { nullable: true, description: "Other names met in documents." })
  @IsOptional()
  @ArrayMaxSize(50)
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "Address of its letters." })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => ID, { nullable: true, description: "The agency above." })
  @IsOptional()
  @IsUUID("all")
  parentId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day it exists." })
  validTo?: Day | null;

  @Field(() => [ID], { nullable: true, description: "Members from today on, of a GROUP." })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsUUID("all", { each: true })
  memberIds?: string[] | null;
}

/** An agency belongs to a group from one day to another. */
@InputType({ description: "An agency belongs to a group from one day to another." })
export class MembershipInput {
  @Field(() => ID, { description: "The member, which may be a group itself." })
  @IsUUID("all")
  agencyId!: string;

  @Field(() => DayScalar, { description: "First day." })
  validFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: "Last day; left out until further notice." })
  validTo?: Day | null;
}

/** All members of a group, of all times. */
@InputType({ description: "All members of a group, of all times." })
export class AgencyEditMembersInput {
  @Field(() => ID, { description: "The group." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => [MembershipInput], { description: "Members that are left out never belonged to it." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  members!: MembershipInput[];
}

/** Which name of which draft means which agency. */
@InputType({ description: "Which name of which draft means which agency." })
export class AgencyLearnAliasInput {
  @Field(() => ID, { description: "The directive that uses the name." })
  @IsUUID("all")
  directiveId!: string;

  @Field(() => String, { description: "The name as printed; it must stand among the directive's agencies." })
  @MaxLength(500)
  name!: string;

  @Field(() => ID, { description: "The agency that is meant." })
  @IsUUID("all")
  agencyId!: string;
}

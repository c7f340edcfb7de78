import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { AgencyKind, AgencyLevel } from "../../entities/agency.ts";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { ReorganisationKind } from "../../rules/reorganisation.ts";

/** An agency with the version that the caller last saw. */
@InputType({ description: "An agency with the version that the caller last saw." })
export class AgencyVersionInput {
  @Field(() => ID, { description: "Which agency." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

/** An agency that is founded to take over. */
@InputType({ description: "An agency that is founded to take over." })
export class FoundedAgencyInput {
  @Field(() => ID, { nullable: true, description: "A UUID of the caller's choice." })
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

  @Field(() => ID, { description: "The agency above." })
  @IsUUID("all")
  parentId!: string;

  @Field(() => String, { nullable: true, description: "Address of its letters." })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

/** Who takes over: an agency that exists, or one that is founded for it. */
@InputType({ description: "Who takes over: an agency that exists, or one that is founded for it." })
export class SuccessorInput {
  @Field(() => ID, { nullable: true, description: "An agency that exists." })
  @IsOptional()
  @IsUUID("all")
  agencyId?: string | null;

  @Field(() => FoundedAgencyInput, { nullable: true, description: "An agency that is founded on the day." })
  @IsOptional()
  @ValidateNested()
  create?: FoundedAgencyInput | null;
}

/** Which successor takes over an assignment where it is not the first. */
@InputType({ description: "Which successor takes over an assignment where it is not the first." })
export class ShareInput {
  @Field(() => ID, { description: "An open assignment of an agency that hands over." })
  @IsUUID("all")
  assignmentId!: string;

  @Field(() => Int, { description: "The successor's place in the list, from 0." })
  @Min(0)
  successor!: number;
}

/** A change of agencies from a day on. */
@InputType({ description: "A change of agencies from a day on." })
export class AgencyReorganiseInput {
  @Field(() => ID, { nullable: true, description: "A UUID of the caller's choice." })
  @IsOptional()
  @IsUUID("all")
  id?: string | null;

  @Field(() => ReorganisationKind, { description: "How." })
  kind!: ReorganisationKind;

  @Field(() => [AgencyVersionInput], { description: "The agencies that change; several only of a merger." })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  agencies!: AgencyVersionInput[];

  @Field(() => [SuccessorInput], {
    nullable: true,
    description: "Who takes over: one of a merger, two or more of a split, at most one of a dissolved agency.",
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  successors?: SuccessorInput[] | null;

  @Field(() => String, { nullable: true, description: "The new name, of RENAME." })
  @IsOptional()
  @MaxLength(300)
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agency above, of MOVE; of DISSOLVE, the agency above those that stood below the dissolved one.",
  })
  @IsOptional()
  @IsUUID("all")
  parentId?: string | null;

  @Field(() => DayScalar, {
    description: "First day of the new order; one that is past counts from today, one to come is carried out on it.",
  })
  effectiveOn!: Day;

  @Field(() => String, { nullable: true, description: "The decision it rests on, for example 1682/NQ-UBTVQH15." })
  @IsOptional()
  @MaxLength(300)
  basis?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether everybody but the heads holds the same role at the first successor.",
  })
  keepStaff?: boolean | null;

  @Field(() => [ShareInput], { nullable: true, description: "Of a split, what does not go to the first successor." })
  @IsOptional()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  shares?: ShareInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

/** Which planned reorganisation is taken back. */
@InputType({ description: "Which planned reorganisation is taken back." })
export class AgencyReorganiseWithdrawInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { AgencyKind, AgencyLevel } from "../../entities/agency.ts";
import { LetterState } from "../../entities/letter.ts";
import { LetterKind } from "../../rules/letters.ts";
import { Role } from "../../rules/may.ts";
import { IdComparator, StringComparator } from "./comparators.ts";

/** Narrows a list of agencies. */
@InputType({ description: "Narrows a list of agencies; every part given must hold." })
export class AgencyFilter {
  @Field(() => IdComparator, { nullable: true, description: "By id." })
  @IsOptional()
  @ValidateNested()
  id?: IdComparator;

  @Field(() => AgencyKind, { nullable: true, description: "By kind." })
  kind?: AgencyKind;

  @Field(() => AgencyLevel, { nullable: true, description: "By level of government." })
  level?: AgencyLevel;

  @Field(() => IdComparator, { nullable: true, description: "By the agency above." })
  @IsOptional()
  @ValidateNested()
  parentId?: IdComparator;

  @Field(() => String, { nullable: true, description: "Part of a name, an alias or the code, without accents." })
  @IsOptional()
  @MaxLength(200)
  search?: string;
}

/** Narrows a list of people. */
@InputType({ description: "Narrows a list of people; every part given must hold." })
export class PersonFilter {
  @Field(() => IdComparator, { nullable: true, description: "By an agency where a role is held today." })
  @IsOptional()
  @ValidateNested()
  agencyId?: IdComparator;

  @Field(() => Role, { nullable: true, description: "By a role held today." })
  role?: Role;

  @Field(() => Boolean, { nullable: true, description: "Whether they may sign in." })
  active?: boolean;

  @Field(() => String, { nullable: true, description: "Part of the name or the address, without accents." })
  @IsOptional()
  @MaxLength(200)
  search?: string;
}

/** Narrows a list of letters. */
@InputType({ description: "Narrows a list of letters; every part given must hold." })
export class LetterFilter {
  @Field(() => LetterKind, { nullable: true, description: "By kind." })
  kind?: LetterKind;

  @Field(() => LetterState, { nullable: true, description: "By what became of it." })
  state?: LetterState;

  @Field(() => IdComparator, { nullable: true, description: "By the agency addressed." })
  @IsOptional()
  @ValidateNested()
  agencyId?: IdComparator;

  @Field(() => StringComparator, { nullable: true, description: "By period." })
  @IsOptional()
  @ValidateNested()
  period?: StringComparator;
}

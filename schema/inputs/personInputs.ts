import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Role } from "../../rules/may.ts";

/** A role at an agency. */
@InputType({ description: "A role at an agency." })
export class RoleInput {
  @Field(() => Role, { description: "The role." })
  role!: Role;

  @Field(() => ID, { description: "Where it is held." })
  @IsUUID("all")
  agencyId!: string;
}

/** A new person, who gets an invitation to set a password. */
@InputType({ description: "A new person, who gets an invitation to set a password." })
export class PersonCreateInput {
  @Field(() => ID, {
    nullable: true,
    description: "A UUID of the caller's choice, so that a repeated request finds the first one's row.",
  })
  @IsOptional()
  @IsUUID("all")
  id?: string | null;

  @Field(() => String, { description: "Full name." })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: "Address to sign in with, unique." })
  @MaxLength(254)
  email!: string;

  @Field(() => [RoleInput], { description: "Roles from today on." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  roles!: RoleInput[];
}

/** What changes for a person; what is left out stays as it is. */
@InputType({ description: "What changes for a person; what is left out stays as it is." })
export class PersonEditInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Full name." })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: "False: may no longer sign in." })
  active?: boolean | null;

  @Field(() => [RoleInput], { nullable: true, description: "When given, the roles from today on." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  roles?: RoleInput[] | null;
}

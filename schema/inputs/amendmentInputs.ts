import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import { AmendmentKind } from "../../rules/amendment.ts";
import type { Day } from "../../rules/day.ts";
import { DeadlineKind } from "../../rules/deadline.ts";
import { DraftAddresseeInput, DraftTaskInput } from "./draftTaskInput.ts";

/** One task that an amendment adds, drops or changes. */
@InputType({ description: "One task that an amendment adds, drops or changes; what is left out of a change stays." })
export class AmendmentChangeInput {
  @Field(() => AmendmentKind, { description: "What is done." })
  kind!: AmendmentKind;

  @Field(() => DraftTaskInput, { nullable: true, description: "The task that is added." })
  @IsOptional()
  @ValidateNested()
  task?: DraftTaskInput | null;

  @Field(() => ID, { nullable: true, description: "The task that is dropped or changed." })
  @IsOptional()
  @IsUUID("all")
  taskId?: string | null;

  @Field(() => String, { nullable: true, description: "Why it is dropped." })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: "What is to be done from now on." })
  @IsOptional()
  @MaxLength(10000)
  text?: string | null;

  @Field(() => DeadlineKind, { nullable: true, description: "How the new deadline is stated." })
  deadlineKind?: DeadlineKind | null;

  @Field(() => String, { nullable: true, description: "JSON text of the new deadline in the reader's shape." })
  @IsOptional()
  @MaxLength(500)
  deadline?: string | null;

  @Field(() => String, { nullable: true, description: "Words of the new deadline as printed." })
  @IsOptional()
  @MaxLength(1000)
  deadlineText?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The new due day." })
  dueOn?: Day | null;

  @Field(() => [DraftAddresseeInput], { nullable: true, description: "Who answers for it from now on." })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  lead?: DraftAddresseeInput[] | null;

  @Field(() => [DraftAddresseeInput], { nullable: true, description: "Who helps from now on." })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  coordinating?: DraftAddresseeInput[] | null;
}

/** A document that adjusts an issued directive. */
@InputType({ description: "A document that adjusts an issued directive." })
export class DirectiveAmendInput {
  @Field(() => ID, { description: "The directive that is adjusted." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Number of the adjusting document where it is not registered." })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of the adjusting document." })
  documentIssuedOn?: Day | null;

  @Field(() => String, { nullable: true, description: "What the adjusting document is about." })
  @IsOptional()
  @MaxLength(2000)
  abstract?: string | null;

  @Field(() => ID, { nullable: true, description: "Its file, uploaded by the caller before." })
  @IsOptional()
  @IsUUID("all")
  fileId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The adjusting document where it is registered; a draft is issued by it.",
  })
  @IsOptional()
  @IsUUID("all")
  byDirectiveId?: string | null;

  @Field(() => DayScalar, { description: "In force from; a day that is past counts from today." })
  effectiveOn!: Day;

  @Field(() => [AmendmentChangeInput], { description: "What it does." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  changes!: AmendmentChangeInput[];

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

/** Which directive ends, and why. */
@InputType({ description: "Which directive ends, and why." })
export class DirectiveCloseInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { description: "Why; it is told to every agency whose work is stopped by it." })
  @MaxLength(2000)
  reason!: string;
}

/** Which directive another one takes the place of. */
@InputType({ description: "Which directive another one takes the place of." })
export class DirectiveSupersedeInput {
  @Field(() => ID, { description: "The directive that ends." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => ID, { description: "The issued directive that takes its place." })
  @IsUUID("all")
  byId!: string;
}

/** Which assignment of the level above a directive carries out. */
@InputType({ description: "Which assignment of the level above a directive carries out." })
export class DirectiveCarryOutInput {
  @Field(() => ID, { description: "The directive." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: "The assignment; null takes the link back." })
  @IsOptional()
  @IsUUID("all")
  assignmentId?: string | null;
}

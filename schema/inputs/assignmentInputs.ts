import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

/** Which assignment. */
@InputType({ description: "Which assignment." })
export class AssignmentInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

/** How the work goes. */
@InputType({ description: "How the work goes." })
export class ReportProgressInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { description: "What was done so far." })
  @MaxLength(5000)
  text!: string;

  @Field(() => Int, { nullable: true, description: "Share done, 0 to 100." })
  percent?: number | null;

  @Field(() => [ID], { nullable: true, description: "Uploaded files." })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID("all", { each: true })
  fileIds?: string[] | null;
}

/** The day of a document handed in, apart from the day it was uploaded. */
@InputType({ description: "The day of a document handed in, apart from the day it was uploaded." })
export class EvidenceDayInput {
  @Field(() => ID, { description: "One of the files handed in." })
  @IsUUID("all")
  fileId!: string;

  @Field(() => DayScalar, { description: "Day that the document itself bears; not in the future." })
  effectiveOn!: Day;
}

/** The agency's result. */
@InputType({ description: "The agency's result." })
export class ResultSubmitInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { description: "The result in words; may be empty when files are handed in." })
  @MaxLength(10000)
  result!: string;

  @Field(() => [ID], { nullable: true, description: "Uploaded evidence files." })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID("all", { each: true })
  fileIds?: string[] | null;

  @Field(() => [EvidenceDayInput], {
    nullable: true,
    description: "Days that the documents themselves bear; they are shown, the day of submission decides timeliness.",
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  evidenceDays?: EvidenceDayInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

/** Why a result is returned. */
@InputType({ description: "Why a result is returned." })
export class ResultReturnInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { description: "What is missing." })
  @MaxLength(5000)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

/** To whom the head gives the work. */
@InputType({ description: "To whom the head gives the work." })
export class AssignmentDelegateInput extends AssignmentInput {
  @Field(() => ID, { nullable: true, description: "An officer of the agency; null takes the work back." })
  @IsOptional()
  @IsUUID("all")
  officerId?: string | null;
}

/** Why work is stopped. */
@InputType({ description: "Why work is stopped." })
export class AssignmentStopInput extends AssignmentInput {
  @Field(() => String, { description: "Why; the agency reads it." })
  @MaxLength(5000)
  reason!: string;
}

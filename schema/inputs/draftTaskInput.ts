import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { DeadlineKind } from "../../rules/deadline.ts";

/** Whom a draft task names. */
@InputType({ description: "Whom a draft task names." })
export class DraftAddresseeInput {
  @Field(() => String, { description: "Name as printed." })
  @MaxLength(500)
  name!: string;

  @Field(() => ID, { nullable: true, description: "The agency or group it was understood as." })
  @IsOptional()
  @IsUUID("all")
  agencyId?: string | null;
}

/** A task of a draft as corrected. */
@InputType({ description: "A task of a draft as corrected." })
export class DraftTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: "A UUID of the caller's choice, so that a repeated request finds the first one's row.",
  })
  @IsOptional()
  @IsUUID("all")
  id?: string | null;

  @Field(() => String, { description: "Reference as printed, for example III.6.4." })
  @MaxLength(50)
  ref!: string;

  @Field(() => String, { nullable: true, description: "Heading it stands under." })
  @IsOptional()
  @MaxLength(1000)
  section?: string | null;

  @Field(() => String, { description: "What is to be done." })
  @MaxLength(10000)
  text!: string;

  @Field(() => Int, { nullable: true, description: "Start of the passage in the source text (UTF-16 offset)." })
  spanStart?: number | null;

  @Field(() => Int, { nullable: true, description: "End of the passage in the source text (UTF-16 offset)." })
  spanEnd?: number | null;

  @Field(() => DeadlineKind, { description: "How the document states the deadline." })
  deadlineKind!: DeadlineKind;

  @Field(() => String, {
    nullable: true,
    description:
      "JSON text of the deadline in the reader's shape; may be left out when only the due day was corrected.",
  })
  @IsOptional()
  @MaxLength(500)
  deadline?: string | null;

  @Field(() => String, { nullable: true, description: "Words of the deadline as printed." })
  @IsOptional()
  @MaxLength(1000)
  deadlineText?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of a standing duty: JSON text of how often it is reported on, a recurring limit in the reader's shape.",
  })
  @IsOptional()
  @MaxLength(200)
  reportDuty?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Due day where a person set it." })
  dueOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Figure to be reached." })
  @IsOptional()
  @MaxLength(1000)
  target?: string | null;

  @Field(() => [String], { nullable: true, description: "Bodies to report to, as printed." })
  @IsOptional()
  @ArrayMaxSize(20)
  reportTo?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a result needs evidence; true by default." })
  evidenceRequired?: boolean | null;

  @Field(() => [DraftAddresseeInput], { description: "Who answers for it." })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  lead!: DraftAddresseeInput[];

  @Field(() => [DraftAddresseeInput], { description: "Who helps." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  coordinating!: DraftAddresseeInput[];
}

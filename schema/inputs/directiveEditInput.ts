import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { Urgency } from "../../rules/urgency.ts";
import { DraftTaskInput } from "./draftTaskInput.ts";

/** What is corrected in a draft; what is left out stays as it is. */
@InputType({ description: "What is corrected in a draft; what is left out stays as it is." })
export class DirectiveEditInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Code of the kind: KH, TB …" })
  @IsOptional()
  @MaxLength(20)
  kind?: string | null;

  @Field(() => String, { nullable: true, description: "Number and symbol as printed." })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Day of issue." })
  issuedOn?: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Last day of the plan's life, up to which tasks recur; not before the day of issue.",
  })
  endsOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Abstract." })
  @IsOptional()
  @MaxLength(5000)
  abstract?: string | null;

  @Field(() => String, { nullable: true, description: "Who signed." })
  @IsOptional()
  @MaxLength(200)
  signer?: string | null;

  @Field(() => String, { nullable: true, description: "Title of who signed." })
  @IsOptional()
  @MaxLength(200)
  signerTitle?: string | null;

  @Field(() => String, { nullable: true, description: "Place of issue." })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => Urgency, { nullable: true, description: "Urgency mark." })
  urgency?: Urgency | null;

  @Field(() => ID, { nullable: true, description: "The agency that issued it." })
  @IsOptional()
  @IsUUID("all")
  issuerId?: string | null;

  @Field(() => ID, { nullable: true, description: "The agency that follows its tasks." })
  @IsOptional()
  @IsUUID("all")
  monitorId?: string | null;

  @Field(() => ID, { nullable: true, description: "Field of work." })
  @IsOptional()
  @IsUUID("all")
  fieldId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether standing duties count in the total." })
  countContinuous?: boolean | null;

  @Field(() => [DraftTaskInput], { nullable: true, description: "When given, replace all tasks, in this order." })
  @IsOptional()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  tasks?: DraftTaskInput[] | null;
}

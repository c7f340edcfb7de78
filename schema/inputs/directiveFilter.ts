import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { DirectiveState } from "../../entities/directive.ts";
import { DayComparator, IdComparator, IntComparator, StringComparator, UrgencyComparator } from "./comparators.ts";

/** Narrows a list of directives. */
@InputType({ description: "Narrows a list of directives; every part given must hold." })
export class DirectiveFilter {
  @Field(() => IdComparator, { nullable: true, description: "By id." })
  @IsOptional()
  @ValidateNested()
  id?: IdComparator;

  @Field(() => StringComparator, { nullable: true, description: "By number and symbol as printed." })
  @IsOptional()
  @ValidateNested()
  documentNumber?: StringComparator;

  @Field(() => StringComparator, { nullable: true, description: "By abstract." })
  @IsOptional()
  @ValidateNested()
  abstract?: StringComparator;

  @Field(() => DirectiveState, { nullable: true, description: "By state." })
  state?: DirectiveState;

  @Field(() => StringComparator, { nullable: true, description: "By code of the kind: KH, TB …" })
  @IsOptional()
  @ValidateNested()
  kind?: StringComparator;

  @Field(() => IntComparator, { nullable: true, description: "By year of issue." })
  @IsOptional()
  @ValidateNested()
  year?: IntComparator;

  @Field(() => IdComparator, { nullable: true, description: "By the agency that issued it." })
  @IsOptional()
  @ValidateNested()
  issuerId?: IdComparator;

  @Field(() => IdComparator, { nullable: true, description: "By the agency that follows its tasks." })
  @IsOptional()
  @ValidateNested()
  monitorId?: IdComparator;

  @Field(() => IdComparator, { nullable: true, description: "By field of work." })
  @IsOptional()
  @ValidateNested()
  fieldId?: IdComparator;

  @Field(() => UrgencyComparator, { nullable: true, description: "By urgency mark." })
  urgency?: UrgencyComparator;

  @Field(() => DayComparator, { nullable: true, description: "By day of issue." })
  issuedOn?: DayComparator;

  @Field(() => String, {
    nullable: true,
    description: "Words of the abstract without regard to accents, or a document number such as 146 or 146/KH-UBND.",
  })
  @IsOptional()
  @MaxLength(200)
  search?: string;

  @Field(() => [DirectiveFilter], { nullable: true, description: "All of these." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  and?: DirectiveFilter[];

  @Field(() => [DirectiveFilter], { nullable: true, description: "Any of these." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  or?: DirectiveFilter[];
}

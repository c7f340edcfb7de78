import { IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { CountScope } from "../../entities/queries/countScope.ts";
import type { Day } from "../../rules/day.ts";
import { Urgency } from "../../rules/urgency.ts";

/** What a count is of; what is left out narrows nothing. */
@ArgsType()
@InputType({ description: "What a count is of; what is left out narrows nothing." })
export class CountScopeInput implements CountScope {
  @Field(() => ID, { nullable: true, description: "Of one directive." })
  directiveId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of one agency: counted in lead assignments instead of tasks." })
  agencyId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "With an agency: also of all below it, by the tree of the day of the count.",
  })
  subtree?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Of one field of work." })
  fieldId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Of tasks given on this day or later." })
  from?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: "Of tasks given on this day or earlier." })
  to?: Day | null;

  @Field(() => Urgency, { nullable: true, description: "Of directives with this urgency mark." })
  urgency?: Urgency | null;

  @Field(() => Boolean, { nullable: true, description: "True: of tasks on the viewer's own watch-list." })
  starred?: boolean | null;
}

/** Which report is fixed. */
@InputType({ description: "Which report is fixed." })
export class PeriodFreezeInput {
  @Field(() => String, { description: "What the report is called, for example Báo cáo 6 tháng đầu năm 2026." })
  @MaxLength(200)
  name!: string;

  @Field(() => ID, { description: "The office whose report it is: everything it oversees is counted." })
  @IsUUID("all")
  agencyId!: string;

  @Field(() => DayScalar, { description: "Day of the count, today at the latest." })
  asOf!: Day;

  @Field(() => CountScopeInput, { nullable: true, description: "What is counted; everything by default." })
  @IsOptional()
  @ValidateNested()
  scope?: CountScopeInput | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

import { IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { CountScope } from "../../entities/queries/countScope.ts";
import type { Day } from "../../rules/day.ts";

/** What a count is of; what is left out narrows nothing. */
@InputType({ description: "What a count is of; what is left out narrows nothing." })
export class CountScopeInput implements CountScope {
  @Field(() => ID, { nullable: true, description: "Of one directive." })
  @IsOptional()
  @IsUUID("all")
  directiveId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of one agency: counted in lead assignments instead of tasks." })
  @IsOptional()
  @IsUUID("all")
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of one field of work." })
  @IsOptional()
  @IsUUID("all")
  fieldId?: string | null;
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

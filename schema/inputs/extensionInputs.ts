import { IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

/** Until when, and why more time is needed. */
@InputType({ description: "Until when, and why more time is needed." })
export class ExtensionRequestInput {
  @Field(() => ID, { description: "Which assignment." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => DayScalar, { description: "Due day asked for, later than the one in force." })
  dueOn!: Day;

  @Field(() => String, { description: "Why more time is needed." })
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

/** The decision on the waiting request. */
@InputType({ description: "The decision on the waiting request for more time." })
export class ExtensionDecideInput {
  @Field(() => ID, { description: "Which assignment." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => Boolean, { description: "True grants more time, false refuses it." })
  grant!: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Due day granted where it is another than the one asked for; later than the one in force.",
  })
  dueOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Why; always needed to refuse." })
  @IsOptional()
  @MaxLength(5000)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

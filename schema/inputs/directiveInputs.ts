import { IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

/** Which draft to issue. */
@InputType({ description: "Which draft to issue." })
export class DirectiveIssueInput {
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

/** Which draft to throw away. */
@InputType({ description: "Which draft to throw away." })
export class DirectiveDiscardInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

/** Which issued directive to take back. */
@InputType({ description: "Which issued directive to take back." })
export class DirectiveRevokeInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;
}

/** Which reading to stop. */
@InputType({ description: "Which reading to stop." })
export class ReadingCancelInput {
  @Field(() => ID, { description: "Which row." })
  @IsUUID("all")
  id!: string;
}

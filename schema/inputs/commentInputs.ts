import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

/** A word about an assignment. */
@InputType({ description: "A word about an assignment." })
export class CommentAddInput {
  @Field(() => ID, { description: "Which assignment." })
  @IsUUID("all")
  assignmentId!: string;

  @Field(() => String, { description: "What to say." })
  @MaxLength(5000)
  text!: string;

  @Field(() => [ID], { nullable: true, description: "Who is called by name, of those who are `mentionable`." })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID("all", { each: true })
  mentionedIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

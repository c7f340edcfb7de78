import { IsBoolean, IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

/** The text of a directive to read into a draft, or the id of an uploaded file. */
@InputType({ description: "The text of a directive to read into a draft, or the id of an uploaded file." })
export class DirectiveImportInput {
  @Field(() => ID, {
    nullable: true,
    description: "A UUID of the caller's choice, so that a repeated request finds the first one's row.",
  })
  @IsOptional()
  @IsUUID("all")
  id?: string | null;

  @Field(() => String, { nullable: true, description: "The text, pasted." })
  @IsOptional()
  @MaxLength(90000)
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "An uploaded file of the caller: PDF, Word, Excel, a picture, edXML or text.",
  })
  @IsOptional()
  @IsUUID("all")
  fileId?: string | null;

  @Field(() => ID, { description: "The agency that issued the directive." })
  @IsUUID("all")
  issuerId!: string;

  @Field(() => ID, { nullable: true, description: "The agency that follows its tasks; by default the caller's own." })
  @IsOptional()
  @IsUUID("all")
  monitorId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a draft is wanted even when no task is found; otherwise that is refused with NO_TASKS_FOUND.",
  })
  @IsOptional()
  @IsBoolean()
  allowEmpty?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "A repeated request with the same key gets the first answer; kept for 24 hours.",
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}

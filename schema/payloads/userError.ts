import { Field, ObjectType } from "type-graphql";

/** What the person who asked can mend. */
@ObjectType({ description: "What the person who asked can mend; faults and limits are top-level errors instead." })
export class UserError {
  @Field(() => String, { description: "Stable code, for example VERSION_CONFLICT." })
  code!: string;

  @Field(() => [String], { nullable: true, description: "The input field at fault." })
  path!: string[] | null;

  @Field(() => String, { description: "Sentence in the caller's language." })
  message!: string;
}

import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "./payload.ts";
import { UserError } from "./userError.ts";

/** Result of a change of a saved view. */
@ObjectType({ description: "Result of a change of a saved view." })
export class SavedViewPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

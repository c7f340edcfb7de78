import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "./payload.ts";
import { UserError } from "./userError.ts";

/** Result of a change of a task. */
@ObjectType({ description: "Result of a change of a task." })
export class TaskPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "./payload.ts";
import { UserError } from "./userError.ts";

/** Result of an edit of the calendar. */
@ObjectType({ description: "Result of an edit of the calendar." })
export class CalendarPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the change was made." })
  userErrors!: UserError[];
}

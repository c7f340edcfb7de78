import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "./payload.ts";
import { UserError } from "./userError.ts";

/** Result of fixing a report. */
@ObjectType({ description: "Result of fixing a report." })
export class FrozenPeriodPayload implements Outcome {
  ids!: string[];

  @Field(() => [UserError], { description: "Empty when the report was fixed." })
  userErrors!: UserError[];
}

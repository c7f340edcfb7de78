import { Field, ID, ObjectType } from "type-graphql";
import type { Outcome } from "./payload.ts";
import { UserError } from "./userError.ts";

/** What became of one row of a change of many. */
@ObjectType({ description: "What became of one row of a change of many." })
export class BulkResult implements Outcome {
  ids!: string[];

  @Field(() => ID, { description: "Which assignment was asked for." })
  id!: string;

  @Field(() => [UserError], { description: "Empty when this row was changed." })
  userErrors!: UserError[];
}

/** Result of a change of many assignments: every row by itself, in the order asked. */
@ObjectType({ description: "Result of a change of many assignments: every row by itself, in the order asked." })
export class BulkPayload {
  @Field(() => [BulkResult], { description: "One for each row asked for; some may be done and others not." })
  results!: BulkResult[];

  @Field(() => [UserError], { description: "What holds for all rows, such as a missing reason; then none is changed." })
  userErrors!: UserError[];
}

import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

/** What falls due on one day. */
@ObjectType({ description: "What falls due on one day, in assignments." })
export class DueDay {
  @Field(() => DayScalar, { description: "The due day in force." })
  day!: Day;

  @Field(() => Boolean, { description: "Whether offices work on it." })
  workingDay!: boolean;

  @Field(() => Int, { description: "All that fall due on it, suspended and cancelled ones included." })
  total!: number;

  @Field(() => Int, { description: "Of these, completed." })
  completed!: number;

  @Field(() => Int, { description: "Of these, submitted and waiting for confirmation." })
  waiting!: number;

  @Field(() => Int, { description: "Of these, overdue today." })
  overdue!: number;
}

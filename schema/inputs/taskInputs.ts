import { IsUUID } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

const version = "Version the caller last saw; VERSION_CONFLICT when it has moved on.";

/** The day from which a relative time limit counts. */
@InputType({ description: "The day from which a relative time limit counts." })
export class TaskRecordEventInput {
  @Field(() => ID, { description: "Which task." })
  @IsUUID("all")
  id!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => DayScalar, { description: "Day of the event or of receipt; not in the future." })
  on!: Day;
}

/** Which task. */
@InputType({ description: "Which task." })
export class TaskStarInput {
  @Field(() => ID, { description: "Which task." })
  @IsUUID("all")
  id!: string;
}

/** Up to which day to make the occurrences of a recurring task. */
@InputType({ description: "Up to which day to make the occurrences of a recurring task." })
export class OccurrencesMakeInput {
  @Field(() => ID, { description: "Which task." })
  @IsUUID("all")
  taskId!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => DayScalar, { description: "Last due day." })
  until!: Day;
}

import { MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { LetterKind } from "../../rules/letters.ts";

/** A new value of a setting. */
@InputType({ description: "A new value of a setting." })
export class SettingEditInput {
  @Field(() => ID, { description: "Which setting." })
  @MaxLength(100)
  key!: string;

  @Field(() => Int, { description: "Version the caller last saw; VERSION_CONFLICT when it has moved on." })
  expectedVersion!: number;

  @Field(() => String, { description: "JSON text." })
  @MaxLength(10000)
  value!: string;
}

/** Which letters to plan. */
@InputType({ description: "Which letters to plan." })
export class LettersPlanInput {
  @Field(() => LetterKind, { description: "Their kind." })
  kind!: LetterKind;

  @Field(() => DayScalar, { description: "The day they are for." })
  day!: Day;
}

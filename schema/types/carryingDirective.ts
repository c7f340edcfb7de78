import { Field, ID, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";

/** A committee's own directive that carries out work given to it. */
@ObjectType({
  description: "A committee's own directive that carries out work given to it: its figures, without its rows.",
})
export class CarryingDirective {
  @Field(() => ID, { description: "UUID of the directive." })
  id!: string;

  @Field(() => Int, { description: "Counted tasks of it." })
  total!: number;

  @Field(() => Int, { description: "Counted tasks of it that are completed." })
  completed!: number;

  @Field(() => DayScalar, { nullable: true, description: "Day it was closed or superseded; null while in force." })
  closedOn!: Day | null;
}

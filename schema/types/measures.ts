import { Field, Float, Int, ObjectType } from "type-graphql";
import { Ratio } from "./progress.ts";

/** How long something took. */
@ObjectType({ description: "How long something took, in calendar days." })
export class Lag {
  @Field(() => Int, { description: "How many were measured." })
  count!: number;

  @Field(() => Float, { nullable: true, description: "Mean days, to one decimal; null without any." })
  days!: number | null;

  @Field(() => Int, { nullable: true, description: "The longest, in days; null without any." })
  longest!: number | null;
}

/** What stands beside a count. */
@ObjectType({
  description: "Secondary measures of the lead assignments in the scope of a count, from what was recorded by its day.",
})
export class ProgressMeasures {
  @Field(() => Ratio, { description: "Open assignments that reported or submitted within 30 days, of all open ones." })
  updateRate!: Ratio;

  @Field(() => Int, { description: "Times a result was returned." })
  returned!: number;

  @Field(() => Int, { description: "Extensions granted." })
  extensions!: number;

  @Field(() => Int, { description: "Days by which granted extensions moved due days." })
  extendedDays!: number;

  @Field(() => Lag, { description: "The office's own time: from the date of issue to the registration here." })
  issuedToRegistered!: Lag;

  @Field(() => Lag, { description: "The office's own time: from the registration to the giving of the tasks." })
  registeredToAssigned!: Lag;

  @Field(() => Lag, { description: "The office's own time: from a submission to its confirmation." })
  submittedToConfirmed!: Lag;
}

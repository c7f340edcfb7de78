import { Field, Float, Int, ObjectType } from "type-graphql";
import { Agency } from "../../entities/agency.ts";
import { Criterion } from "../../entities/criterion.ts";
import { Ratio } from "./progress.ts";

/** What one agency reaches on one criterion that is computed from the counts. */
@ObjectType({ description: "What one agency reaches on one criterion that is computed from the counts." })
export class ScoreLine {
  @Field(() => Agency, { description: "The agency." })
  agency!: Agency;

  @Field(() => Criterion, { description: "The criterion." })
  criterion!: Criterion;

  @Field(() => Int, { description: "Completed lead assignments." })
  completed!: number;

  @Field(() => Int, { description: "Counted lead assignments." })
  total!: number;

  @Field(() => Ratio, { description: "Completed of all." })
  ratio!: Ratio;

  @Field(() => Float, { description: "Points, two decimals." })
  points!: number;

  @Field(() => Int, { description: "Rank from 1; ties share a rank and the next is skipped." })
  rank!: number;

  @Field(() => String, { description: "How the points came about." })
  note!: string;
}

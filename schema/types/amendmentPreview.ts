import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../../entities/dayScalar.ts";
import type { Day } from "../../rules/day.ts";
import { UserError } from "../payloads/userError.ts";

/** What an amendment would do; nothing is stored. */
@ObjectType({ description: "What an amendment would do to the directive's total; nothing is stored." })
export class AmendmentPreview {
  @Field(() => Int, { nullable: true, description: "Counted tasks before it; null when it is refused." })
  before!: number | null;

  @Field(() => Int, { nullable: true, description: "Counted tasks after it; null when it is refused." })
  after!: number | null;

  @Field(() => DayScalar, { nullable: true, description: "Day from which it would count." })
  countsFrom!: Day | null;

  @Field(() => String, { nullable: true, description: "In Vietnamese: 78 → 76 nhiệm vụ từ 17/07/2023." })
  sentence!: string | null;

  @Field(() => [UserError], { description: "What is to be mended first; empty when it can be recorded." })
  userErrors!: UserError[];
}

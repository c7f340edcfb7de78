import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { DayScalar } from "../entities/dayScalar.ts";
import { workingDaysUntil } from "../rules/calendar.ts";
import type { Day } from "../rules/day.ts";
import type { ApiContext } from "./context.ts";

/** The working calendar asked by the forms that choose a day. */
@Resolver()
export class WorkingDaysResolver {
  @Query(() => Int, {
    description: "Working days after the first day up to the last; negative when the last is the earlier one.",
  })
  async workingDays(
    @Ctx() { reads }: ApiContext,
    @Arg("from", () => DayScalar, { description: "The day before the first one counted." }) from: Day,
    @Arg("until", () => DayScalar, { description: "The last day counted." }) until: Day,
  ): Promise<number> {
    return workingDaysUntil(await reads.calendar(), from, until);
  }
}

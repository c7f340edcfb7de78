import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { DayScalar } from "../entities/dayScalar.ts";
import { type DueDayCounts, dueDays } from "../entities/reads/dueDays.ts";
import type { Day } from "../rules/day.ts";
import type { ApiContext } from "./context.ts";
import { AssignmentFilter } from "./inputs/assignmentFilter.ts";
import { DueDay } from "./types/dueDay.ts";

/** The due days of a calendar. */
@Resolver(() => DueDay)
export class DueDaysResolver {
  @Query(() => [DueDay], {
    description: "Every day of a stretch of at most 400 days, with what the viewer may see fall due on it.",
  })
  dueDays(
    @Ctx() { reads }: ApiContext,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: Day,
    @Arg("to", () => DayScalar, { description: "The last day." }) to: Day,
    @Arg("filter", () => AssignmentFilter, { nullable: true, description: "Narrows what is counted." })
    filter?: AssignmentFilter | null,
  ): Promise<DueDayCounts[]> {
    return dueDays(reads, from, to, filter);
  }
}

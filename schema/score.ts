import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../entities/agency.ts";
import { CriteriaSet } from "../entities/criteriaSet.ts";
import { Criterion } from "../entities/criterion.ts";
import { DayScalar } from "../entities/dayScalar.ts";
import { readAll } from "../entities/reads/read.ts";
import { type ScoreRow, scoreboard } from "../entities/reads/scoreboard.ts";
import type { Day } from "../rules/day.ts";
import type { ApiContext } from "./context.ts";
import { ratio } from "./countOf.ts";
import { readFields } from "./readField.ts";
import { Ratio } from "./types/progress.ts";
import { ScoreLine } from "./types/scoreLine.ts";

readFields(CriteriaSet, { criteria: { type: () => [Criterion], description: "Its criteria, by number." } });

/** Scores: the sets of criteria and what agencies reach. */
@Resolver(() => ScoreLine)
export class ScoreResolver {
  @Query(() => [CriteriaSet], { description: "The sets of criteria, the newest first." })
  async criteriaSets(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<CriteriaSet[]> {
    return readAll(
      context.reads,
      info,
      "CriteriaSet",
      () => "true",
      (s) => `${s}.year desc, ${s}.code`,
    );
  }

  @Query(() => [ScoreLine], {
    description:
      "What agencies reach on the criteria that are computed from the counts, best first; empty for an unknown set.",
  })
  scoreboard(
    @Ctx() context: ApiContext,
    @Arg("set", () => String, { description: "Code of the set." }) set: string,
    @Arg("asOf", () => DayScalar, {
      nullable: true,
      description: "The day of the count; at the latest the period's end.",
    })
    asOf?: Day | null,
  ): Promise<ScoreRow[]> {
    return scoreboard(context.reads, set, asOf ?? null);
  }

  @FieldResolver(() => Agency, { description: "The agency." })
  agency(
    @Root() { agencyId }: ScoreRow,
    @Ctx() { loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency> {
    return loaders.present<Agency>(info, "Agency", agencyId);
  }

  @FieldResolver(() => Ratio, { description: "Completed of all." })
  ratio(@Root() { completed, total }: ScoreRow): Ratio {
    return ratio({ n: completed, d: total });
  }
}

import { graphql, type ResultOf } from "../../graphql.ts";

/** The criteria sets to choose from. */
export const CriteriaSetsQuery = graphql(`
  query CriteriaSets {
    criteriaSets { id code name year periodFrom periodTo criteria { id ref name maxScore } }
  }
`);

/** The points of every agency under one set. */
export const ScoreboardQuery = graphql(`
  query Scoreboard($set: String!, $asOf: Day) {
    scoreboard(set: $set, asOf: $asOf) {
      rank completed total points note
      ratio { label }
      agency { id name }
      criterion { id ref name maxScore }
    }
  }
`);

/** A criteria set. */
export type ScoreSet = ResultOf<typeof CriteriaSetsQuery>["criteriaSets"][number];
/** One agency's points on one criterion. */
export type ScoreRow = ResultOf<typeof ScoreboardQuery>["scoreboard"][number];

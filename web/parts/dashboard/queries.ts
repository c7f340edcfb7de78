import { graphql, type ResultOf } from "../../graphql.ts";

/** The plans to choose from, the newest first. */
export const PlansQuery = graphql(`
  query DashboardPlans {
    directives(first: 100, filter: { state: ISSUED }, orderBy: [{ field: ISSUED_ON, direction: DESC }]) {
      nodes { id documentNumber abstract taskCount }
    }
  }
`);

/** The figures of a plan (or of all) and of each agency, as of a day. */
export const FiguresQuery = graphql(`
  query DashboardFigures($directiveId: ID, $asOf: Day) {
    progress(directiveId: $directiveId, asOf: $asOf) {
      asOf total completed completedOnTime completedLate openInTerm openOverdue openNoDeadline
      suspended cancelled excludedContinuous sentence
      rateOfDue { numerator denominator label }
      ageing { label from to count }
    }
    agencyProgress(directiveId: $directiveId, asOf: $asOf) {
      agency { id name: nameOn(day: $asOf) }
      total completedOnTime completedLate openInTerm openOverdue openNoDeadline oldestOverdueDays
    }
  }
`);

/** Exactly the rows that make one figure. */
export const RowsQuery = graphql(`
  query DashboardRows($directiveId: ID, $agencyId: ID, $asOf: Day, $part: ProgressPart!, $overdueFrom: Int, $overdueTo: Int, $first: Int!, $after: String) {
    progress(directiveId: $directiveId, agencyId: $agencyId, asOf: $asOf) {
      rows(part: $part, overdueFrom: $overdueFrom, overdueTo: $overdueTo, first: $first, after: $after) {
        nodes {
          timeliness
          overdueDays
          assignment { id state agency { id name } }
          task {
            id refLabel text dueOn originalDueOn deadlineLabel leadTotal leadCompleted
            directive { id documentNumber }
            addressees { id role name agency { id name } }
            assignments { id role }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

/** The figures of one scope. */
export type Figures = ResultOf<typeof FiguresQuery>["progress"];
/** The figures of one agency. */
export type AgencyFigures = ResultOf<typeof FiguresQuery>["agencyProgress"][number];
/** One row behind a figure. */
export type FigureRow = ResultOf<typeof RowsQuery>["progress"]["rows"]["nodes"][number];

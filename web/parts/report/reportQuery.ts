import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** The figures of a scope as of a day, with what stands beside them. */
export const ReportQuery = graphql(`
  query Report($directiveId: ID, $agencyId: ID, $subtree: Boolean, $fieldId: ID, $from: Day, $to: Day, $urgency: Urgency, $starred: Boolean, $asOf: Day) {
    progress(directiveId: $directiveId, agencyId: $agencyId, subtree: $subtree, fieldId: $fieldId, from: $from, to: $to, urgency: $urgency, starred: $starred, asOf: $asOf) {
      unit asOf total completed completedOnTime completedLate open openInTerm openOverdue openNoDeadline
      suspended cancelled excludedContinuous sentence
      rateOfAll { numerator denominator label }
      rateOfDue { numerator denominator label }
      ageing { label from to count }
      measures {
        updateRate { numerator denominator label }
        returned extensions extendedDays
        issuedToRegistered { count days longest }
        registeredToAssigned { count days longest }
        submittedToConfirmed { count days longest }
      }
    }
  }
`);

/** Exactly the rows that make one figure. */
export const ReportRowsQuery = graphql(`
  query ReportRows($directiveId: ID, $agencyId: ID, $subtree: Boolean, $fieldId: ID, $from: Day, $to: Day, $urgency: Urgency, $starred: Boolean, $asOf: Day, $part: ProgressPart!, $overdueFrom: Int, $overdueTo: Int, $after: String) {
    progress(directiveId: $directiveId, agencyId: $agencyId, subtree: $subtree, fieldId: $fieldId, from: $from, to: $to, urgency: $urgency, starred: $starred, asOf: $asOf) {
      rows(part: $part, overdueFrom: $overdueFrom, overdueTo: $overdueTo, first: 25, after: $after) {
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

/** What made the count of an earlier day, or of a fixed report, that of a later one; each change with its first rows. */
export const DriftQuery = graphql(`
  query ReportDrift($directiveId: ID, $agencyId: ID, $subtree: Boolean, $fieldId: ID, $from: Day, $to: Day, $urgency: Urgency, $starred: Boolean, $since: Day, $frozenPeriodId: ID, $asOf: Day) {
    progressDrift(directiveId: $directiveId, agencyId: $agencyId, subtree: $subtree, fieldId: $fieldId, from: $from, to: $to, urgency: $urgency, starred: $starred, since: $since, frozenPeriodId: $frozenPeriodId, asOf: $asOf) {
      before { asOf total completed openOverdue }
      after { asOf total completed openOverdue }
      sentence
      changes {
        kind label count total completed overdue
        rows(first: 50) {
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
          totalCount
        }
      }
    }
  }
`);

/** The fixed reports, the latest first. */
export const FrozenListQuery = graphql(`
  query FrozenReports($after: String) {
    frozenPeriods(first: 10, after: $after) {
      nodes {
        id name asOf scope frozenAt
        agency { id name }
        frozenBy { id name }
        progress { unit total completed }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** A fixed report with the rows of one of its parts. */
export const FrozenQuery = graphql(`
  query FrozenReport($id: ID!, $part: ProgressPart!, $overdueFrom: Int, $overdueTo: Int, $after: String) {
    frozenPeriod(id: $id) {
      id name asOf scope frozenAt
      agency { id name }
      frozenBy { id name }
      progress {
        unit asOf total completed completedOnTime completedLate open openInTerm openOverdue openNoDeadline
        suspended cancelled excludedContinuous sentence
        rateOfAll { numerator denominator label }
        rateOfDue { numerator denominator label }
        ageing { label from to count }
      }
      rows(part: $part, overdueFrom: $overdueFrom, overdueTo: $overdueTo, first: 25, after: $after) {
        nodes { documentNumber ref text agencies state dueOn originalDueOn completedOn timeliness overdueDays task { id directive { id } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

/** Fixes the figures of a day. */
export const FreezeMutation = graphql(`
  mutation PeriodFreeze($input: PeriodFreezeInput!) {
    periodFreeze(input: $input) { frozenPeriod { id } userErrors { code path message } }
  }
`);

/** The fields of work to choose from. */
export const FieldsQuery = graphql("query ReportFields { fields { id name } }");

/** What a count is narrowed to. */
export type Scope = Omit<VariablesOf<typeof ReportQuery>, "asOf">;
/** The figures of a report, counted now or fixed. */
export type ReportFigures = NonNullable<ResultOf<typeof FrozenQuery>["frozenPeriod"]>["progress"];
/** What stands beside the figures. */
export type Measures = ResultOf<typeof ReportQuery>["progress"]["measures"];
/** One counted row of a fixed report. */
export type FrozenRow = NonNullable<ResultOf<typeof FrozenQuery>["frozenPeriod"]>["rows"]["nodes"][number];
/** One explained difference. */
export type Drift = NonNullable<ResultOf<typeof DriftQuery>["progressDrift"]>;

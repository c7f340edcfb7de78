import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";
import { periodsWith } from "./periods.ts";

/** The ledger: what was sent, or is going to be, to whom. */
export const LettersQuery = graphql(`
  query Letters($filter: LetterFilter!, $after: String) {
    letters(first: 25, after: $after, filter: $filter) {
      nodes { id kind period recipient rowCount state plannedAt sentAt agency { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** One letter with its words. */
export const LetterQuery = graphql(`
  query Letter($id: ID!) {
    letter(id: $id) {
      id kind period recipient subject rowCount state reason plannedAt sentAt attempts bodyText bodyHtml
      agency { id name }
      directive { id documentNumber }
    }
  }
`);

/** What planning a kind for a day would write. */
export const LetterPreview = graphql(`
  query LetterPreview($kind: LetterKind!, $day: Day!) {
    letterPreview(kind: $kind, day: $day) {
      kind period recipient subject rowCount bodyText already
      agency { id name }
    }
  }
`);

/** Plans the letters of a kind for a day; those of the same period stay as they are. */
export const PlanLetters = graphql(`
  mutation PlanLetters($input: LettersPlanInput!) {
    lettersPlan(input: $input) { letters { id } userErrors { code path message } }
  }
`);

/** One line of the ledger. */
export type LetterRow = ResultOf<typeof LettersQuery>["letters"]["nodes"][number];
/** The kinds of letters. */
export type LetterKind = LetterRow["kind"];
type LetterState = LetterRow["state"];

/** The kinds of letters, in the order of a task's life. */
export const letterKinds = [
  "ASSIGNED",
  "DUE_SOON",
  "OVERDUE_WEEKLY",
  "OVERDUE_SUMMARY",
  "AWAITING_CONFIRMATION",
  "RETURNED",
  "CONFIRMED",
  "EXTENSION_DECIDED",
  "ESCALATION",
  "MONTHLY_REVIEW",
] as const satisfies LetterKind[];
/** The kinds that a person may plan for a day; the others go with the act they tell of. */
export const plannableKinds = ["OVERDUE_WEEKLY", "OVERDUE_SUMMARY"] as const satisfies LetterKind[];
/** Where a letter stands. */
export const letterStates = ["PLANNED", "SENT", "SKIPPED", "FAILED"] as const satisfies LetterState[];

/** The filter that the address says. */
export function lettersFilter(state: UrlState): VariablesOf<typeof LettersQuery>["filter"] {
  const kind = letterKinds.find((one) => one === state.loai);
  const sent = letterStates.find((one) => one === state["tinh-trang"]);
  return {
    ...(kind ? { kind } : {}),
    ...(sent ? { state: sent } : {}),
    ...(state["co-quan"] ? { agencyId: { eq: state["co-quan"] } } : {}),
    ...(state.ngay ? { period: { in: periodsWith(state.ngay) } } : {}),
  };
}

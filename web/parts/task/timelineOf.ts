import type { PageAssignment } from "./assignmentQuery.ts";

/** One thing that happened. */
export type Happening = {
  key: string;
  at: string;
  person: string | null;
  words: string | null;
} & (
  | { what: "submitted" | "returned"; number: number }
  | { what: "confirmed" | "other"; verb?: string }
  | { what: "progress"; percent: number | null }
  | { what: "letter"; kind: PageAssignment["letters"][number]["kind"]; letterId: string }
);

// These are told by the submissions and reports themselves, with more than a line of history knows.
const toldElsewhere = ["resultSubmit", "resultConfirm", "resultReturn", "assignmentReportProgress"];

/** What happened to an assignment, the oldest first, from its history, results, reports and letters. */
export function timelineOf({ submissions, progressReports, history, letters }: PageAssignment): Happening[] {
  const happenings: Happening[] = [
    ...history
      .filter(({ verb }) => !toldElsewhere.includes(verb))
      .map(({ id, at, verb, after, person }) => ({
        key: `history${id}`,
        at,
        what: "other" as const,
        verb,
        person: person?.name ?? null,
        words: after,
      })),
    ...submissions.flatMap(({ id, number, submittedAt, submittedBy, result, state, decidedAt, decidedBy, reason }) => [
      { key: id, at: submittedAt, what: "submitted" as const, number, person: submittedBy.name, words: result },
      ...(decidedAt
        ? [
            state === "RETURNED"
              ? { what: "returned" as const, number, words: reason }
              : { what: "confirmed" as const, words: null },
          ].map((decision) => ({ ...decision, key: `${id}decided`, at: decidedAt, person: decidedBy?.name ?? null }))
        : []),
    ]),
    ...progressReports.map(({ id, at, text, percent, person }) => ({
      key: id,
      at,
      what: "progress" as const,
      percent,
      person: person.name,
      words: text,
    })),
    ...letters
      .filter(({ state }) => state === "SENT")
      .map(({ id, kind, sentAt, plannedAt }) => ({
        key: id,
        at: sentAt ?? plannedAt,
        what: "letter" as const,
        kind,
        letterId: id,
        person: null,
        words: null,
      })),
  ];
  return happenings.sort((a, b) => (a.at < b.at ? -1 : 1));
}

const reminders = ["DUE_SOON", "OVERDUE_WEEKLY"];

/** How many letters have reminded the agency. */
export const remindedTimes = ({ letters }: PageAssignment): number =>
  letters.filter(({ kind, state }) => state === "SENT" && reminders.includes(kind)).length;

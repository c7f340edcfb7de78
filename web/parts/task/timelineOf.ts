import type { PageAssignment } from "./assignmentQuery.ts";
import { extensionHappenings } from "./extensionHappenings.ts";

/** One thing that happened. */
export type Happening = {
  key: string;
  at: string;
  person: string | null;
  words: string | null;
  files?: PageAssignment["progressReports"][number]["files"];
} & (
  | { what: "submitted" | "returned"; number: number }
  | { what: "confirmed" | "other"; verb?: string }
  | { what: "progress"; percent: number | null }
  | { what: "asked" | "granted"; number: number; day: string }
  | { what: "refused" | "withdrawn"; number: number }
  | { what: "letter"; kind: Letter["kind"]; letterId: string; recipients: number }
);

type Letter = PageAssignment["letters"][number];

// The head and the agency's own address get the same letter: to the reader of the page that is one reminder.
function occasions(letters: readonly Letter[]): [first: Letter, recipients: number][] {
  const found = new Map<string, [Letter, number]>();
  for (const letter of letters.filter(({ state }) => state === "SENT")) {
    const key = `${letter.kind} ${letter.period}`;
    const [first, n] = found.get(key) ?? [letter, 0];
    found.set(key, [first, n + 1]);
  }
  return [...found.values()];
}

// These are told by the submissions and reports themselves, with more than a line of history knows.
const toldElsewhere = [
  ...["resultSubmit", "resultConfirm", "resultReturn", "assignmentReportProgress", "commentAdd"],
  ...["extensionRequest", "extensionDecide", "extensionWithdraw"],
];

/** What happened to an assignment, the oldest first, from its history, results, reports and letters. */
export function timelineOf({
  submissions,
  extensions,
  progressReports,
  history,
  letters,
}: PageAssignment): Happening[] {
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
      // What lapsed is told by the line of history that stopped the work.
      ...(decidedAt && state !== "LAPSED"
        ? [
            state === "RETURNED"
              ? { what: "returned" as const, number, words: reason }
              : { what: "confirmed" as const, words: null },
          ].map((decision) => ({ ...decision, key: `${id}decided`, at: decidedAt, person: decidedBy?.name ?? null }))
        : []),
    ]),
    ...extensions.flatMap(extensionHappenings),
    ...progressReports.map(({ id, at, text, percent, person, files }) => ({
      key: id,
      at,
      what: "progress" as const,
      percent,
      person: person.name,
      words: text,
      files,
    })),
    ...occasions(letters).map(([{ id, kind, sentAt, plannedAt }, recipients]) => ({
      key: id,
      at: sentAt ?? plannedAt,
      what: "letter" as const,
      kind,
      recipients,
      letterId: id,
      person: null,
      words: null,
    })),
  ];
  return happenings.sort((a, b) => (a.at < b.at ? -1 : 1));
}

const reminders = ["DUE_SOON", "OVERDUE_WEEKLY"];

/** How many times the agency has been reminded. */
export const remindedTimes = ({ letters }: PageAssignment): number =>
  occasions(letters).filter(([{ kind }]) => reminders.includes(kind)).length;

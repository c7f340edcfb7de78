import { type Day, diffDays, formatDay } from "./day.ts";
import type { AssignmentState } from "./status.ts";

/** What the reason is told from; `dueOn` is the day in force, `originalDueOn` the one first given. */
export type ReasonFacts = {
  readonly state: AssignmentState;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
  /** The day of the submission that waits for confirmation. */
  readonly submittedOn: Day | null;
  /** The day of the submission that was confirmed. */
  readonly completedOn: Day | null;
  /** The day on which it was confirmed. */
  readonly confirmedOn: Day | null;
  /** The last submission that was returned, if any was. */
  readonly returned: { readonly submittedOn: Day; readonly on: Day } | null;
};

/**
 * Why the work counts as on time or late, in one Vietnamese sentence with the days it was decided by; null for stopped
 * work and for open work without a due date. The day of submission decides, never the day of confirmation.
 */
export function timelinessReason(facts: ReasonFacts, asOf: Day): string | null {
  const { state, dueOn, completedOn, submittedOn } = facts;
  if (state === "SUSPENDED" || state === "CANCELLED") return null;
  const handedIn = state === "COMPLETED" ? completedOn : state === "SUBMITTED" ? submittedOn : null;
  if (dueOn === null)
    return handedIn ? `Không có thời hạn: ${parts(submission(facts, handedIn), after(facts))}.` : null;
  const days = diffDays(handedIn ?? asOf, dueOn);
  if (handedIn) {
    const verdict = days > 0 ? `Quá hạn ${days} ngày` : "Đúng hạn";
    return `${verdict}: ${parts(submission(facts, handedIn), due(facts), after(facts))}.`;
  }
  const verdict = days > 0 ? `Quá hạn ${days} ngày` : "Còn trong hạn";
  return `${verdict}: ${parts(due(facts), notYet(facts))}.`;
}

const parts = (...said: readonly (string | null)[]) => said.filter((part) => part !== null).join("; ");

function submission({ returned }: ReasonFacts, on: Day): string {
  if (!returned) return `nộp ngày ${formatDay(on)}`;
  return `nộp lại ngày ${formatDay(on)} sau khi kết quả nộp ngày ${formatDay(returned.submittedOn)} bị trả lại ngày ${formatDay(returned.on)}`;
}

function due({ dueOn, originalDueOn }: ReasonFacts): string | null {
  if (dueOn === null) return null;
  const moved = originalDueOn !== null && originalDueOn !== dueOn ? ` (hạn gốc ${formatDay(originalDueOn)})` : "";
  return `hạn ${formatDay(dueOn)}${moved}`;
}

function after({ state, confirmedOn }: ReasonFacts): string | null {
  if (state === "SUBMITTED") return "đang chờ xác nhận";
  return confirmedOn ? `xác nhận ngày ${formatDay(confirmedOn)}` : null;
}

function notYet({ state, returned }: ReasonFacts): string {
  if (state !== "RETURNED" || !returned) return "chưa nộp kết quả";
  return `kết quả nộp ngày ${formatDay(returned.submittedOn)} bị trả lại ngày ${formatDay(returned.on)}, chưa nộp lại`;
}

import { type Day, diffDays } from "./day.ts";
import { Failure } from "./failure.ts";
import type { Rate } from "./progress.ts";
import { type Facts, waitsInTime } from "./timeliness.ts";

/**
 * The facts of a task from those of its lead assignments: those of the lead that holds it back. The task is done when
 * all leads are, on time when all of them are; leads that are suspended or cancelled do not hold back the others. A
 * recurring task has one lead per occurrence; while more of them are to come until `moreUntil`, it is open until then.
 */
export function taskFacts(leads: readonly Facts[], moreUntil: Day | null = null): Facts {
  const running = leads.filter((lead) => lead.state !== "SUSPENDED" && lead.state !== "CANCELLED");
  if (running.length === 0) {
    const stopped = leads.find((lead) => lead.state === "SUSPENDED") ?? leads[0];
    if (!stopped) throw new Failure("LEAD_MISSING");
    return stopped;
  }
  const open = running.filter((lead) => lead.state !== "COMPLETED");
  if (open.length > 0) return open.reduce((worst, lead) => (holdsBackMore(lead, worst) ? lead : worst));
  const worst = running.reduce((a, b) => (finishedWorse(b, a) ? b : a));
  if (moreUntil === null) return worst;
  return { ...worst, state: "IN_PROGRESS", dueOn: moreUntil, completedOn: null, submittedOn: null };
}

/** Whether an agency's figures count the row on a day: of the occurrences of a recurring task those due by then, or done. */
export function countsForAgency(facts: Facts, period: string, asOf: Day): boolean {
  return period === "" || facts.state === "COMPLETED" || facts.dueOn === null || facts.dueOn <= asOf;
}

/** How many leads have completed, for the k/n of a task addressed to a group; cancelled ones are left out. */
export function leadsDone(leads: readonly Facts[]): Rate {
  return {
    n: leads.filter((lead) => lead.state === "COMPLETED").length,
    d: leads.filter((lead) => lead.state !== "CANCELLED").length,
  };
}

// A submission that waits in time holds nothing back; then the earliest due date does, then the longest silence.
function holdsBackMore(a: Facts, b: Facts): boolean {
  const key = (facts: Facts) =>
    [waitsInTime(facts) ? "1" : "0", facts.dueOn ?? "9999-12-31", facts.lastReportOn ?? facts.assignedOn].join(" ");
  return key(a) < key(b);
}

function finishedWorse(a: Facts, b: Facts): boolean {
  const late = (facts: Facts) =>
    facts.dueOn && facts.completedOn ? Math.max(0, diffDays(facts.completedOn, facts.dueOn)) : 0;
  return late(a) !== late(b) ? late(a) > late(b) : (a.completedOn ?? "") > (b.completedOn ?? "");
}

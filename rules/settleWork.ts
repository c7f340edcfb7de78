import type { Day } from "./day.ts";
import type { AssignmentRole, AssignmentState } from "./status.ts";

/** A row of work as far as a change of agencies is concerned: of an agency that hands over, or of one that takes over. */
export interface WorkRow {
  readonly id: string;
  readonly agencyId: string;
  readonly taskId: string;
  readonly period: string;
  readonly role: AssignmentRole;
  readonly state: AssignmentState;
  readonly lastReportOn: Day | null;
}

/** What becomes of the work: rows that go over, and rows that give way to another of the same task. */
export interface Settlement {
  readonly moves: readonly { id: string; agencyId: string }[];
  /** `done`: the successor has completed the task already; otherwise another row goes on for both. */
  readonly cancels: readonly { id: string; agencyId: string; done: boolean }[];
}

const order: readonly AssignmentState[] = [
  "SUSPENDED",
  "ASSIGNED",
  "ACKNOWLEDGED",
  "IN_PROGRESS",
  "RETURNED",
  "SUBMITTED",
];

/**
 * Whether a row goes over to the successor. A suspended one does: it is unfinished work, and nobody could take it up
 * again at an agency that has ended. What is completed or cancelled stays with whoever did or was given it.
 */
export function goesOver(state: AssignmentState): boolean {
  return order.includes(state);
}

/**
 * Settles the work of agencies that hand over. `rows` are their rows and the successors' own rows of the same tasks;
 * `target` names the agency that takes over a row, which may be its own. Per successor, task and period one row goes
 * on: the lead's before a coordinating one's, then the further advanced, then the later report, then the successor's
 * own; the others are cancelled. Where the successor has completed the task in the same role, there is nothing left.
 */
export function settleWork(rows: readonly WorkRow[], target: (row: WorkRow) => string): Settlement {
  const places = new Map<string, { agencyId: string; own: WorkRow[]; coming: WorkRow[] }>();
  for (const row of rows) {
    const agencyId = target(row);
    const key = `${agencyId} ${row.taskId} ${row.period}`;
    const place = places.get(key) ?? { agencyId, own: [], coming: [] };
    places.set(key, place);
    if (row.agencyId === agencyId) place.own.push(row);
    else if (goesOver(row.state)) place.coming.push(row);
  }
  const moves: { id: string; agencyId: string }[] = [];
  const cancels: { id: string; agencyId: string; done: boolean }[] = [];
  for (const { agencyId, own, coming } of places.values()) {
    if (coming.length === 0) continue;
    const done = own.filter(({ state }) => state === "COMPLETED");
    const answered = (row: WorkRow) => done.some(({ role }) => role === "LEAD" || row.role === "COORDINATING");
    for (const { id } of coming.filter(answered)) cancels.push({ id, agencyId, done: true });
    const going = [...coming.filter((row) => !answered(row)), ...own.filter(({ state }) => goesOver(state))];
    const [first, ...rest] = going.sort((a, b) => before(a, b, agencyId));
    if (!first || going.every((row) => own.includes(row))) continue;
    if (first.agencyId !== agencyId) moves.push({ id: first.id, agencyId });
    for (const { id } of rest) cancels.push({ id, agencyId, done: false });
  }
  return { moves, cancels };
}

function before(a: WorkRow, b: WorkRow, successorId: string): number {
  const lead = Number(b.role === "LEAD") - Number(a.role === "LEAD");
  const advanced = order.indexOf(b.state) - order.indexOf(a.state);
  const reported = compare(b.lastReportOn ?? "", a.lastReportOn ?? "");
  const own = Number(b.agencyId === successorId) - Number(a.agencyId === successorId);
  return lead || advanced || reported || own || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

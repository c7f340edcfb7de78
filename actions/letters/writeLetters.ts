import { randomUUID } from "node:crypto";
import type { Day } from "../../rules/day.ts";
import type { Act } from "../act.ts";
import type { DraftLetter } from "./draftLetter.ts";
import { matchLedger } from "./matchLedger.ts";

/**
 * Writes the drafts that the ledger does not hold yet and asks for their delivery; answers with the new letters' ids.
 * All drafts are of one kind and period. `day` is the day the letters speak of, kept with the job.
 */
export async function writeLetters(act: Act, drafts: DraftLetter[], day: Day): Promise<string[]> {
  const [first] = drafts;
  if (!first) return [];
  // Two planners of the same letters take turns, so that the second sees what the first wrote; the unique key would
  // hold anyway, but could then settle differently which agency's letter comes first for a head of two.
  await act.db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `letters ${first.kind} ${first.period}`,
  ]);
  const fresh = (await matchLedger(act.db, drafts)).filter((draft) => draft.already === null);
  const rows = fresh.map((draft) => ({
    id: randomUUID(),
    kind: draft.kind,
    period: draft.period,
    recipient: draft.recipient,
    agency_id: draft.agencyId,
    person_id: draft.personId,
    directive_id: draft.directiveId,
    subject: draft.text.subject,
    assignment_ids: draft.assignmentIds,
    row_count: draft.rowCount,
    planned_at: act.now.toISOString(),
  }));
  const written: { id: string; recipient: string }[] = await act.db.query(
    `insert into letter (id, kind, period, recipient, agency_id, person_id, directive_id, subject, assignment_ids,
       row_count, state, planned_at, attempts)
     select id, kind, period, recipient, agency_id, person_id, directive_id, subject, assignment_ids,
       row_count, 'PLANNED', planned_at, 0
     from jsonb_to_recordset($1::jsonb) as row(id uuid, kind text, period text, recipient text, agency_id uuid,
       person_id uuid, directive_id uuid, subject text, assignment_ids jsonb, row_count int, planned_at timestamptz)
     on conflict (kind, period, recipient) do nothing returning id, recipient`,
    [JSON.stringify(rows)],
  );
  for (const { id, recipient } of written) {
    act.record("letter", id, { after: { state: "PLANNED", kind: first.kind, recipient } });
    act.enqueue("deliverLetter", { letterId: id, day }, `letter:${id}`);
  }
  return written.map(({ id }) => id);
}

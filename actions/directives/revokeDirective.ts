import { Amendment } from "../../entities/amendment.ts";
import { Directive } from "../../entities/directive.ts";
import { begun } from "../../entities/reads/begun.ts";
import { Failure } from "../../rules/failure.ts";
import { type Act, action } from "../act.ts";
import { directiveThing } from "./loadDirective.ts";

/** Which issued directive to take back, as the caller last saw it. */
export interface RevokeDirectiveInput {
  id: string;
  expectedVersion: number;
}

/**
 * Takes an issued directive back to a draft, as long as no agency has acknowledged, reported or submitted anything.
 * Letters not sent yet are dropped; those that were sent stay in the ledger, and a new issue writes anew.
 */
export const revokeDirective = action("directiveRevoke", async (act, input: RevokeDirectiveInput) => {
  const directive = await act.db.findOneBy(Directive, { id: input.id });
  if (!directive) throw new Failure("NOT_FOUND");
  act.require("directive.revoke", directiveThing(directive));
  if (directive.state !== "ISSUED") throw new Failure("STATE_NOT_ALLOWED", { details: { state: "dự thảo" } });
  if (directive.closedOn || (await act.db.existsBy(Amendment, { directiveId: directive.id }))) {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã điều chỉnh hoặc kết thúc" } });
  }
  const changed = await act.db.update(
    Directive,
    { id: directive.id, version: input.expectedVersion, state: "ISSUED" },
    { state: "DRAFT", assignedAt: null, version: input.expectedVersion + 1, taskTotal: 0, continuousTotal: 0 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  await takeAssignmentsBack(act, directive);
  await dropLetters(act, directive.id, input.expectedVersion);
  act.record("directive", directive.id, { before: { state: "ISSUED" }, after: { state: "DRAFT" } });
  return { directiveId: directive.id };
});

async function takeAssignmentsBack(act: Act, { id, year }: Directive): Promise<void> {
  // Held until the end: an agency that acknowledges at this moment comes either before or too late.
  const assignments: { untouched: boolean }[] = await act.db.query(
    `select not ${begun("a")} as untouched from assignment a where a.directive_id = $1 for update`,
    [id],
  );
  if (assignments.some(({ untouched }) => !untouched)) {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã có cơ quan tiếp nhận hoặc báo cáo" } });
  }
  await act.db.query(
    `update agency_year y set total = y.total - l.n, left_out_total = y.left_out_total - l.left_out
     from (select agency_id, count(*)::int as n, count(*) filter (where not counted)::int as left_out
           from assignment where directive_id = $1 and role = 'LEAD' group by 1) l
     where y.agency_id = l.agency_id and y.year = $2`,
    [id, year],
  );
  // What was given no longer is: a lower directive that carried it out stands by itself.
  await act.db.query(
    "update directive set carries_out_id = null where carries_out_id in (select id from assignment where directive_id = $1)",
    [id],
  );
  await act.db.query("delete from assignment where directive_id = $1", [id]);
  await act.db.query(
    `update task set added_on = null, lead_total = 0, of_group = false, occurrences_until = null, all_made_on = null, version = version + 1
     where directive_id = $1`,
    [id],
  );
}

async function dropLetters(act: Act, directiveId: string, version: number): Promise<void> {
  const reason = "Văn bản đã được thu hồi về dự thảo.";
  const [dropped]: [{ id: string }[], number] = await act.db.query(
    `update letter set state = 'SKIPPED', reason = $2
     where directive_id = $1 and kind = 'ASSIGNED' and state = 'PLANNED' and attempts = 0 returning id`,
    [directiveId, reason],
  );
  for (const { id } of dropped) {
    act.record("letter", id, { before: { state: "PLANNED" }, after: { state: "SKIPPED", reason } });
  }
  // A ledger holds one letter per occasion and address: those of the occasion that was taken back make room.
  await act.db.query(
    `update letter set period = period || '#' || $2::int
     where directive_id = $1 and kind = 'ASSIGNED' and position('#' in period) = 0`,
    [directiveId, version],
  );
}

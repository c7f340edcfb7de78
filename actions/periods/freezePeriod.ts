import { randomUUID } from "node:crypto";
import { loadAgencyNames, loadCountedWords } from "../../entities/queries/countedWords.ts";
import { type CountScope, factScope, unitOf } from "../../entities/queries/countScope.ts";
import type { KeptRow } from "../../entities/queries/frozenRows.ts";
import { type FactRow, progressFacts } from "../../entities/queries/progressFacts.ts";
import { type CountRow, countProgress } from "../../entities/reads/countProgress.ts";
import { officeContext } from "../../entities/reads/officeContext.ts";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { statement } from "../statement.ts";
import { describeScope } from "./describeScope.ts";

/** Which report is fixed. */
export interface FreezePeriodInput {
  name: string;
  /** The office whose report it is: what it oversees is counted. */
  agencyId: string;
  asOf: Day;
  scope: CountScope;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** Fixes the figures of a day with the rows that make them; the database lets nothing change them afterwards. */
export const freezePeriod = action("periodFreeze", async (act, input: FreezePeriodInput) => {
  act.require("period.freeze", { type: "agency", id: input.agencyId });
  const name = nfc(input.name).trim();
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"] });
  if (input.asOf > act.today) throw new Failure("DAY_IN_FUTURE", { path: ["asOf"] });
  const label = await describeScope(act, input.scope);
  const { dataSource } = act.db;
  const office = await officeContext(dataSource, input.agencyId, act.today, act.viewer?.personId ?? nobody);
  const facts = await progressFacts(office, input.asOf, factScope(input.scope) ?? {});
  const count = countProgress(facts, unitOf(input.scope), input.asOf, await office.calendar());
  const id = randomUUID();
  await statement(
    act,
    `insert into frozen_period (id, name, as_of, agency_id, scope, figures, frozen_by_id, frozen_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      name,
      input.asOf,
      input.agencyId,
      JSON.stringify({ ...input.scope, label }),
      JSON.stringify({ ...count.progress, unit: count.unit, ageing: count.ageing }),
      act.viewer?.personId ?? null,
      act.now,
    ],
  );
  await statement(
    act,
    `insert into frozen_row (period_id, seq, row)
     select $1, r.seq, r.row from jsonb_array_elements($2::jsonb) with ordinality r(row, seq)`,
    [id, JSON.stringify(await keptRows(act, count.rows, facts, input.asOf))],
  );
  act.record("frozenPeriod", id, { after: { name, asOf: input.asOf, total: count.progress.total } });
  return { periodId: id };
});

// A task is its leads' together; an assignment is its agency's.
async function keptRows(act: Act, rows: readonly CountRow[], facts: readonly FactRow[], asOf: Day): Promise<KeptRow[]> {
  const words = await loadCountedWords(act.db, [...new Set(rows.map(({ taskId }) => taskId))]);
  const names = await loadAgencyNames(act.db, [...new Set(facts.map(({ agencyId }) => agencyId))], asOf);
  const holders = new Map<string, Set<string>>();
  for (const { taskId, assignmentId, agencyId } of facts) {
    for (const key of [taskId, assignmentId]) holders.set(key, (holders.get(key) ?? new Set()).add(agencyId));
  }
  return rows.map((row) => {
    const said = words.get(row.taskId);
    if (!said) throw new Failure("NOT_FOUND");
    const held = [...(holders.get(row.assignmentId ?? row.taskId) ?? [])];
    return {
      ...row,
      ...said,
      agencies: held.flatMap((id) => names.get(id) ?? []).sort((a, b) => a.localeCompare(b, "vi")),
    };
  });
}

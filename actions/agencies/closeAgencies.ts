import { addDays } from "../../rules/day.ts";
import { closing } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import { type Planned, shapeOf } from "./handover.ts";
import { newParents } from "./newParents.ts";
import { rememberPast } from "./rememberPast.ts";

/**
 * Ends agencies on the day before: their seats in groups, the documents they follow or are drafting, the agencies below
 * them. What they did stays theirs. Their people's roles and their work are handed over before.
 */
export async function closeAgencies(act: Act, planned: Planned): Promise<void> {
  const shape = shapeOf(planned);
  const ending = closing(shape);
  const [first] = shape.successorIds;
  await shareGroups(act, planned, ending);
  if (ending.length === 0) return;
  for (const { id, parentId } of await newParents(act.db, planned, act.today)) {
    await rememberPast(act, id);
    await statement(act, "update agency set parent_id = $2, version = version + 1 where id = $1", [id, parentId]);
  }
  if (first) await handDocuments(act, ending, first);
  await statement(act, "update agency set valid_to = $2, version = version + 1 where id = any($1::uuid[])", [
    ending,
    addDays(act.today, -1),
  ]);
}

/** Whoever succeeds belongs to the groups of whom it succeeds; who only takes over the tasks of a dissolved one does not. */
async function shareGroups(act: Act, planned: Planned, ending: string[]): Promise<void> {
  if (planned.kind === "MERGE" || planned.kind === "SPLIT") {
    await statement(
      act,
      `insert into group_member (group_id, agency_id, valid_from)
       select distinct m.group_id, heir.id, $3::date from group_member m cross join unnest($2::uuid[]) heir(id)
       where m.agency_id = any($1::uuid[]) and m.valid_from <= $3 and (m.valid_to is null or m.valid_to >= $3)
         and not exists (select 1 from group_member o where o.group_id = m.group_id and o.agency_id = heir.id
           and o.valid_from <= $3 and (o.valid_to is null or o.valid_to >= $3))
       on conflict do nothing`,
      [planned.predecessorIds, planned.successors.map(({ id }) => id), act.today],
    );
  }
  await statement(act, "delete from group_member where agency_id = any($1::uuid[]) and valid_from >= $2", [
    ending,
    act.today,
  ]);
  await statement(
    act,
    "update group_member set valid_to = $3 where agency_id = any($1::uuid[]) and (valid_to is null or valid_to >= $2)",
    [ending, act.today, addDays(act.today, -1)],
  );
}

/** Hands over the following of documents in force, and the drafts; a draft's number that the successor has used is taken off. */
async function handDocuments(act: Act, ending: string[], first: string): Promise<void> {
  await statement(
    act,
    `update directive set monitor_id = $2, version = version + 1
     where monitor_id = any($1::uuid[]) and (state = 'DRAFT' or closed_on is null)`,
    [ending, first],
  );
  await statement(
    act,
    `update directive d set number = null, symbol = null, document_number = null
     where d.state = 'DRAFT' and d.issuer_id = any($1::uuid[]) and d.number is not null and exists (
       select 1 from directive o where o.id <> d.id and o.issuer_id = any($1::uuid[] || $2::uuid)
         and (o.state = 'DRAFT' or o.issuer_id = $2)
         and (o.number, o.symbol, o.year) is not distinct from (d.number, d.symbol, d.year))`,
    [ending, first],
  );
  await statement(
    act,
    `update directive set issuer_id = $2, version = version + 1 where state = 'DRAFT' and issuer_id = any($1::uuid[])`,
    [ending, first],
  );
  await statement(
    act,
    `update addressee set agency_id = $2
     where agency_id = any($1::uuid[]) and task_id in (select t.id from task t join directive d on d.id = t.directive_id
       where d.state = 'DRAFT')`,
    [ending, first],
  );
}

import type { Day } from "../../../rules/day.ts";
import type { Reading } from "../reading.ts";
import { starred } from "../starred.ts";
import { factColumns, overdueSql, timelinessSql } from "../timeliness.ts";
import { assignmentAllowed, ownAgencies } from "../visible.ts";
import { all, any, type Comparison, compare, contains } from "./comparisons.ts";
import { type DirectiveFilter, directiveWhere, numberMatches } from "./directiveFilter.ts";

/** What narrows a list of assignments; the API's input of the same name. */
export interface AssignmentFilter {
  id?: Comparison<string> | null;
  agencyId?: Comparison<string> | null;
  directiveId?: Comparison<string> | null;
  taskId?: Comparison<string> | null;
  fieldId?: Comparison<string> | null;
  role?: string | null;
  state?: Comparison<string> | null;
  timeliness?: Comparison<string> | null;
  dueOn?: Comparison<Day> | null;
  own?: boolean | null;
  mine?: boolean | null;
  mentioned?: boolean | null;
  toConfirm?: boolean | null;
  toExtend?: boolean | null;
  starred?: boolean | null;
  search?: string | null;
  directive?: DirectiveFilter | null;
  and?: readonly AssignmentFilter[] | null;
  or?: readonly AssignmentFilter[] | null;
}

/** Whether an assignment waits for a decision that the viewer may take. */
export function waitsForViewer(reading: Reading, alias: string): string {
  // Said twice on purpose: few submissions wait, and their index finds them among all assignments ever given.
  const waiting = `${alias}.id in (select assignment_id from submission where state = 'WAITING')`;
  const allowed = assignmentAllowed("assignment.confirm", { alias }, reading);
  return `(${alias}.state = 'SUBMITTED' and ${waiting} and ${allowed})`;
}

/** Whether an agency asks for more time on an assignment, and the viewer may decide. */
export function asksViewer(reading: Reading, alias: string): string {
  const asked = `${alias}.id in (select assignment_id from extension_request where state = 'WAITING')`;
  return `(${asked} and ${assignmentAllowed("assignment.decideExtension", { alias }, reading)})`;
}

/** Whether an assignment is of an agency where the viewer is head or officer. */
export function isOwn(reading: Reading, alias: string): string {
  return `${alias}.agency_id = any(${reading.params.add(ownAgencies(reading.reader.viewer), "uuid[]")})`;
}

/** Whether the head has given an assignment to the viewer. */
function isMine(reading: Reading, alias: string): string {
  return `coalesce(${alias}.officer_id = ${reading.params.add(reading.reader.viewer.personId, "uuid")}, false)`;
}

/** Whether the viewer was called by name in a word about an assignment, and has said nothing there since. */
export function callsViewer(reading: Reading, alias: string): string {
  const [c, later] = [reading.alias(), reading.alias()];
  const viewer = reading.params.add(reading.reader.viewer.personId, "uuid");
  return `(${alias}.id in (select ${c}.assignment_id from comment ${c} where ${c}.mentioned_ids @> array[${viewer}]
    and not exists (select 1 from comment ${later} where ${later}.assignment_id = ${c}.assignment_id
      and ${later}.person_id = ${viewer} and ${later}.at >= ${c}.at)))`;
}

/** A filter of assignments as one SQL condition. */
export function assignmentWhere(reading: Reading, alias: string, filter: AssignmentFilter | null | undefined): string {
  if (!filter) return "true";
  const of = (expression: string, type: string, asked: Comparison<string> | null | undefined) =>
    compare(reading, expression, type, asked);
  const flag = (value: boolean | null | undefined, condition: () => string) =>
    typeof value === "boolean" ? [value ? condition() : `not ${condition()}`] : [];
  return all([
    ...of(`${alias}.id`, "uuid", filter.id),
    ...of(`${alias}.agency_id`, "uuid", filter.agencyId),
    ...of(`${alias}.directive_id`, "uuid", filter.directiveId),
    ...of(`${alias}.task_id`, "uuid", filter.taskId),
    ...ofField(reading, alias, filter.fieldId),
    ...of(`${alias}.role`, "text", { eq: filter.role ?? null }),
    ...of(`${alias}.state`, "text", filter.state),
    ...timelinessIs(reading, alias, filter.timeliness),
    ...of(`${alias}.due_on`, "date", filter.dueOn),
    ...flag(filter.own, () => isOwn(reading, alias)),
    ...flag(filter.mine, () => isMine(reading, alias)),
    ...flag(filter.mentioned, () => callsViewer(reading, alias)),
    ...flag(filter.toConfirm, () => waitsForViewer(reading, alias)),
    ...flag(filter.toExtend, () => asksViewer(reading, alias)),
    ...flag(filter.starred, () => starred(reading, `${alias}.task_id`)),
    ...(filter.search?.trim() ? [searched(reading, alias, filter.search)] : []),
    ...(filter.directive ? [ofDirective(reading, alias, (d) => directiveWhere(reading, d, filter.directive))] : []),
    ...(filter.and ?? []).map((part) => assignmentWhere(reading, alias, part)),
    ...(filter.or ? [any(filter.or.map((part) => assignmentWhere(reading, alias, part)))] : []),
  ]);
}

// What is open says so beside its timeliness, so that the partial index of open assignments can serve.
function timelinessIs(reading: Reading, alias: string, asked: Comparison<string> | null | undefined): string[] {
  if (!asked) return [];
  const [facts, moment] = [factColumns(alias), reading.moment()];
  const conditions = compare(reading, `(${timelinessSql(facts, moment)})`, "text", asked);
  const wanted = [...(asked.in ?? []), ...(asked.eq ? [asked.eq] : [])];
  if (wanted.length === 0 || wanted.some((value) => value === "ON_TIME" || value === "LATE")) return conditions;
  if (wanted.every((value) => value === "OVERDUE")) return [overdueSql(facts, moment)];
  return [`${alias}.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')`, ...conditions];
}

function ofDirective(reading: Reading, alias: string, condition: (d: string) => string): string {
  const d = reading.alias();
  return `exists (select 1 from directive ${d} where ${d}.id = ${alias}.directive_id and ${condition(d)})`;
}

// The same field that counts by field of work go by.
function ofField(reading: Reading, alias: string, asked: Comparison<string> | null | undefined): string[] {
  const [t, d] = [reading.alias(), reading.alias()];
  const conditions = compare(reading, `coalesce(${t}.field_id, ${d}.field_id)`, "uuid", asked);
  if (conditions.length === 0) return [];
  return [
    `exists (select 1 from task ${t} join directive ${d} on ${d}.id = ${t}.directive_id
      where ${t}.id = ${alias}.task_id and ${conditions.join(" and ")})`,
  ];
}

function searched(reading: Reading, alias: string, words: string): string {
  const t = reading.alias();
  const task = `exists (select 1 from task ${t} where ${t}.id = ${alias}.task_id and (${contains(reading, `${t}.text`, words)}
    or f_fold(${t}.ref) = f_fold(${reading.params.add(words.normalize("NFC").trim(), "text")})))`;
  const number = ofDirective(reading, alias, (d) =>
    any([...numberMatches(reading, d, words), contains(reading, `${d}.document_number`, words)]),
  );
  return any([task, number]);
}

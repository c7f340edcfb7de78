import { Addressee } from "../../entities/addressee.ts";
import { Directive } from "../../entities/directive.ts";
import { loadCommitteeReach } from "../../entities/queries/committeeReach.ts";
import { loadMembers } from "../../entities/queries/groupMembers.ts";
import { Task } from "../../entities/task.ts";
import { Failure } from "../../rules/failure.ts";
import { Failures } from "../../rules/failures.ts";
import { planLife } from "../../rules/planLife.ts";
import { taskReference } from "../../rules/taskReference.ts";
import { type Act, action } from "../act.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { planAssignedLetters } from "../letters/planAssignedLetters.ts";
import { assign } from "./assign.ts";
import { loadDraft, requireDraft } from "./loadDirective.ts";

/** Which draft to issue, as the caller last saw it. */
export interface IssueDirectiveInput {
  id: string;
  expectedVersion: number;
}

/** Issues a draft: every lead and coordinating agency gets its assignment, groups expanded to their members of the
 * document's day. */
export const issueDirective = action("directiveIssue", async (act, input: IssueDirectiveInput) => {
  const { directive, thing } = await loadDraft(act, input.id);
  act.require("directive.issue", thing);
  requireDraft(directive, input.expectedVersion);
  await holdCalendar(act);
  const tasks = await act.db.find(Task, { where: { directiveId: directive.id }, order: { seq: "ASC" } });
  const addressees: Addressee[] = await act.db
    .createQueryBuilder(Addressee, "addressee")
    .where("addressee.task_id in (select id from task where directive_id = :id)", { id: directive.id })
    .orderBy("addressee.role", "DESC")
    .addOrderBy("addressee.seq")
    .getMany();
  const failures = incomplete(directive, tasks, addressees);
  if (failures.length > 0) throw new Failures(failures);

  const named = [...new Set(addressees.flatMap((addressee) => addressee.agencyId ?? []))];
  const { issuedOn } = directive;
  const meantOn = issuedOn && issuedOn < act.today ? issuedOn : act.today;
  const members = await loadMembers(act.db, named, act.today, meantOn);
  const empty = addressees.filter((addressee) => addressee.agencyId && !members.get(addressee.agencyId)?.length);
  if (empty.length > 0) {
    throw new Failures(empty.map(({ name }) => new Failure("AGENCY_UNKNOWN", { path: ["tasks"], details: { name } })));
  }
  const foreign = await outOfReach(act, directive, addressees, members);
  if (foreign.length > 0) throw new Failures(foreign);
  const changed = await act.db.update(
    Directive,
    { id: directive.id, version: input.expectedVersion },
    { state: "ISSUED", assignedAt: act.now, endsOn: lifeOf(directive), version: input.expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  const given = await assign(act, directive, tasks, addressees, members);
  act.record("directive", directive.id, {
    before: { state: "DRAFT" },
    after: { state: "ISSUED", tasks: tasks.length, assignments: given },
  });
  await planAssignedLetters(act, directive.id);
  return { directiveId: directive.id };
});

// A draft of an earlier version has none yet.
const lifeOf = ({ endsOn, issuedOn, abstract }: Directive) => endsOn ?? (issuedOn && planLife(abstract, issuedOn));

// Whoever issues gives work below the committee that follows it, and to nobody else's agencies.
async function outOfReach(act: Act, directive: Directive, addressees: Addressee[], members: Map<string, string[]>) {
  if (!act.viewer) return [];
  const reach = await loadCommitteeReach(act.db, directive.monitorId);
  return addressees
    .filter(({ agencyId }) => members.get(agencyId ?? "")?.some((id) => !reach.has(id)))
    .map(({ name, taskId }) => new Failure("AGENCY_UNKNOWN", { path: ["tasks", taskId], details: { name } }));
}

// Every gap at once, so that the editor can walk through them.
function incomplete(directive: Directive, tasks: Task[], addressees: Addressee[]): Failure[] {
  const failures: Failure[] = [];
  if (directive.number === null) failures.push(new Failure("NUMBER_UNREADABLE", { path: ["documentNumber"] }));
  if (!directive.issuedOn) {
    failures.push(new Failure("INVALID_INPUT", { path: ["issuedOn"], details: { expected: "ngày ban hành" } }));
  }
  if (tasks.length === 0) failures.push(new Failure("NO_TASKS", { path: ["tasks"] }));
  for (const task of tasks) {
    const own = addressees.filter((addressee) => addressee.taskId === task.id);
    const path = ["tasks", task.id];
    if (!task.text) failures.push(new Failure("INVALID_INPUT", { path: [...path, "text"] }));
    if (!own.some((addressee) => addressee.role === "LEAD")) {
      failures.push(
        new Failure("LEAD_MISSING", { path: [...path, "lead"], details: { ref: taskReference(task.ref) } }),
      );
    }
    for (const { name, role, agencyId } of own) {
      if (agencyId) continue;
      const at = [...path, role === "LEAD" ? "lead" : "coordinating"];
      failures.push(new Failure("AGENCY_UNKNOWN", { path: at, details: { name } }));
    }
  }
  return failures;
}

import { Failure } from "../../rules/failure.ts";
import type { Thing } from "../../rules/may.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** A task of an issued directive with every agency it was given to, as seeing it is decided by. */
export async function seenTask(act: Act, id: string): Promise<Thing> {
  const [row] = await statement<{ issuerId: string; monitorId: string; assigned: string[] }>(
    act,
    `select d.issuer_id as "issuerId", d.monitor_id as "monitorId",
       array(select distinct a.agency_id from assignment a where a.task_id = t.id) as assigned
     from task t join directive d on d.id = t.directive_id where t.id = $1 and d.state = 'ISSUED'`,
    [id],
  );
  if (!row) throw new Failure("NOT_FOUND");
  const { assigned: assignedAgencyIds, ...office } = row;
  return { type: "task", ...office, issued: true, assignedAgencyIds };
}

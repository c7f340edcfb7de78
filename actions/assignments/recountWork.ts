import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";
import { recount } from "./recount.ts";

/** Sets the counters of a lead assignment that enters or leaves the counts; coordinating work is in none. */
export async function recountWork(act: Act, { role, directiveId, agencyId }: LoadedAssignment): Promise<void> {
  if (role !== "LEAD") return;
  const [directive] = await statement<{ year: number }>(act, "select year from directive where id = $1", [directiveId]);
  const agencyYears = directive ? [{ agencyId, year: directive.year }] : [];
  await recount(act, { directiveIds: [directiveId], agencyYears });
}

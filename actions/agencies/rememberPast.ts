import { addDays } from "../../rules/day.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** Keeps what an agency was called and where it stood until yesterday; of several changes on one day the first keeps it. */
export async function rememberPast(act: Act, agencyId: string): Promise<void> {
  await statement(
    act,
    `insert into agency_past (agency_id, valid_to, name, parent_id)
     select id, $2, name, parent_id from agency where id = $1 and valid_from <= $2
     on conflict (agency_id, valid_to) do nothing`,
    [agencyId, addDays(act.today, -1)],
  );
}

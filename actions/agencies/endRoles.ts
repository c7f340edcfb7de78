import { addDays } from "../../rules/day.ts";
import { closing } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import { type Planned, shapeOf } from "./handover.ts";

/** Ends all roles; where the staff goes on, everybody but the heads holds the same role at the successor. */
export async function endRoles(act: Act, planned: Planned): Promise<void> {
  const { successorIds, ...shape } = shapeOf(planned);
  const ending = closing({ ...shape, successorIds });
  const [first] = successorIds;
  if (planned.keepStaff && first) {
    await statement(
      act,
      `insert into role_held (id, person_id, agency_id, role, valid_from)
       select gen_random_uuid(), r.person_id, $2, r.role, $3::date from role_held r
       where r.agency_id = any($1::uuid[]) and r.role <> 'HEAD' and (r.valid_to is null or r.valid_to >= $3)
         and not exists (select 1 from role_held o where o.person_id = r.person_id and o.agency_id = $2
           and o.role = r.role and (o.valid_to is null or o.valid_to >= $3))
       group by r.person_id, r.role`,
      [ending, first, act.today],
    );
  }
  await statement(act, "delete from role_held where agency_id = any($1::uuid[]) and valid_from >= $2", [
    ending,
    act.today,
  ]);
  await statement(
    act,
    "update role_held set valid_to = $3 where agency_id = any($1::uuid[]) and (valid_to is null or valid_to >= $2)",
    [ending, act.today, addDays(act.today, -1)],
  );
}

import { addDays } from "../../rules/day.ts";
import { occurrenceHorizon } from "../../rules/lifeOccurrences.ts";
import { action } from "../act.ts";
import { statement } from "../statement.ts";
import { makeOccurrences } from "./makeOccurrences.ts";

/** Every day: makes what recurring tasks lack of their occurrences, a quarter ahead and the next one at least. */
export const makeDueOccurrences = action("occurrencesMakeDue", async (act, _input: object) => {
  const lacking = await statement<{ id: string }>(
    act,
    `select t.id from task t join directive d on d.id = t.directive_id
     where t.deadline_kind = 'RECURRING' and d.state = 'ISSUED' and d.closed_on is null and t.removed_on is null
       and (t.occurrences_until is null
         or t.occurrences_until < least($2::date, coalesce(d.ends_on, $2::date))
         or (t.occurrences_until < d.ends_on and not exists (
           select 1 from assignment a where a.task_id = t.id and a.original_due_on > $1)))`,
    [act.today, addDays(act.today, occurrenceHorizon)],
  );
  return {
    made: await makeOccurrences(
      act,
      lacking.map(({ id }) => id),
    ),
  };
});

import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/**
 * The working calendar, kept as it is until the action ends: what is reckoned with it is there when an edit looks for what
 * it moves. To be called before anything else is locked.
 */
export async function holdCalendar(act: Act): Promise<WorkingCalendar> {
  await statement(act, "select version from calendar_version for share", []);
  return loadWorkingCalendar(act.db);
}

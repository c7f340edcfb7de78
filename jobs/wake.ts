import { perform } from "../actions/act.ts";
import { recordJobRun } from "../actions/upkeep/recordJobRun.ts";
import { loadWorkingCalendar } from "../entities/queries/workingCalendar.ts";
import { dueRuns } from "./dueRuns.ts";
import { doorOf, type Jobs } from "./jobs.ts";
import { timetable } from "./timetable.ts";

/** Looks what is due now and writes it down, which starts it; called at start-up and by the clock, as often as one likes. */
export async function wake(jobs: Jobs, since: Date): Promise<void> {
  const calendar = await loadWorkingCalendar(jobs.dataSource.manager);
  for (const entry of timetable) {
    const { job, setting } = entry;
    for (const run of dueRuns(entry, jobs.now(), since, calendar)) {
      const { recorded } = await perform(doorOf(jobs), recordJobRun, { job, setting, ...run });
      if (recorded) jobs.log.info({ job, ...run }, "timetable");
    }
  }
}

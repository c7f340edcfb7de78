import { JobRun } from "../../entities/jobRun.ts";
import { action } from "../act.ts";

/** How a run of a timetable entry ended; `detail` is Vietnamese. */
export interface FinishJobRunInput {
  job: string;
  period: string;
  state: "DONE" | "FAILED";
  detail: string;
}

/** Writes down how a run ended; one that ended before stays as it is. */
export const finishJobRun = action("jobRunFinish", async (act, { job, period, state, detail }: FinishJobRunInput) => {
  await act.db.update(JobRun, { job, period, state: "RUNNING" }, { state, detail, finishedAt: act.now });
  return {};
});

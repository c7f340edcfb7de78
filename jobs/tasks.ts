import type { JobHelpers, TaskList } from "graphile-worker";
import { type DeliverLetter, deliverLetter } from "./deliverLetter.ts";
import { dropFiles } from "./dropFiles.ts";
import type { Jobs } from "./jobs.ts";
import { type ReadFileJob, readFileJob } from "./readFile.ts";
import { runScheduled } from "./runScheduled.ts";
import type { ScheduledRun } from "./timetable.ts";

declare global {
  namespace GraphileWorker {
    interface Tasks {
      deliverLetter: DeliverLetter;
      runScheduled: ScheduledRun;
      invitePerson: { personId: string };
      readFile: ReadFileJob;
      dropFile: { sha256: string };
    }
  }
}

/** The queue's tasks by the names that actions ask for; the payloads are what those actions wrote. */
export function tasks(jobs: Jobs): TaskList {
  const { invite, read } = jobs;
  return {
    ...(invite ? { invitePerson: ({ personId }: { personId: string }) => invite(personId) } : {}),
    ...(read
      ? {
          readFile: (payload: ReadFileJob, { job, abortSignal }: JobHelpers) =>
            readFileJob({ ...jobs, read }, payload, job.attempts, abortSignal),
        }
      : {}),
    ...(jobs.removeFile
      ? { dropFile: (payload: { sha256: string }) => dropFiles(jobs, payload).then(() => undefined) }
      : {}),
    deliverLetter: (payload, { job }) => deliverLetter(jobs, payload, job.attempts),
    runScheduled: (payload, { job }) => runScheduled(jobs, payload, job.attempts),
  };
}

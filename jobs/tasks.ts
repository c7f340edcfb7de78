import type { TaskList } from "graphile-worker";
import { type DeliverLetter, deliverLetter } from "./deliverLetter.ts";
import type { Jobs } from "./jobs.ts";
import { runScheduled } from "./runScheduled.ts";
import type { ScheduledRun } from "./timetable.ts";

declare global {
  namespace GraphileWorker {
    interface Tasks {
      deliverLetter: DeliverLetter;
      runScheduled: ScheduledRun;
      invitePerson: { personId: string };
    }
  }
}

/** The queue's tasks by the names that actions ask for; the payloads are what those actions wrote. */
export function tasks(jobs: Jobs): TaskList {
  const { invite } = jobs;
  return {
    ...(invite ? { invitePerson: ({ personId }: { personId: string }) => invite(personId) } : {}),
    deliverLetter: (payload, { job }) => deliverLetter(jobs, payload, job.attempts),
    runScheduled: (payload, { job }) => runScheduled(jobs, payload, job.attempts),
  };
}

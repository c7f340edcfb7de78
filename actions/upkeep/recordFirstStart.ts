import { randomUUID } from "node:crypto";
import { action } from "../act.ts";

/** Writes down when the timetable first ran here and answers with that moment (ISO): nothing before it was missed. */
export const recordFirstStart = action("firstStartRecord", async (act, _input: Record<string, never>) => {
  const key = ["CLOCK", "first-start"];
  await act.db.query(
    `insert into job_run (id, job, period, state, started_at, finished_at) values ($1, $2, $3, 'DONE', $4, $4)
     on conflict (job, period) do nothing`,
    [randomUUID(), ...key, act.now],
  );
  const [row]: { startedAt: Date }[] = await act.db.query(
    `select started_at as "startedAt" from job_run where job = $1 and period = $2`,
    key,
  );
  return { since: (row?.startedAt ?? act.now).toISOString() };
});

import type { JobLog } from "../../jobs/jobs.ts";

/** A log for jobs whose failures are part of the test. */
export const silentLog: JobLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

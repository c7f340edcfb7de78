import type { Reading } from "./reading.ts";

/** Whether a task, by the SQL expression of its id, is on the viewer's own watch-list. */
export function starred(reading: Reading, taskId: string): string {
  const s = reading.alias();
  const viewer = reading.params.add(reading.reader.viewer.personId, "uuid");
  return `(exists (select 1 from star ${s} where ${s}.task_id = ${taskId} and ${s}.person_id = ${viewer}))`;
}

import { randomUUID } from "node:crypto";
import { ProgressReport } from "../entities/progressReport.ts";
import { Failure } from "../rules/failure.ts";
import { nfc } from "../rules/folding.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { action } from "./act.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { personOf } from "./personOf.ts";
import { transition } from "./transition.ts";

/** How the work goes; `percent` from 0 to 100 where the agency wants to say it. */
export interface ReportProgressInput extends AssignmentInput {
  text: string;
  percent?: number | null;
}

/** The agency reports how the work goes, without claiming it is done. */
export const reportProgress = action("assignmentReportProgress", async (act, input: ReportProgressInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.reportProgress", assignment.thing);
  const text = nfc(input.text).trim();
  if (!text) throw new Failure("INVALID_INPUT", { path: ["text"], details: { expected: "nội dung báo cáo" } });
  const percent = input.percent ?? null;
  if (percent !== null && !(percent >= 0 && percent <= 100)) {
    throw new Failure("INVALID_INPUT", { path: ["percent"], details: { expected: "0–100", found: percent } });
  }
  await transition(act, assignment, "REPORT_PROGRESS", input.expectedVersion, { lastReportOn: act.today });
  await act.db.insert(ProgressReport, {
    id: randomUUID(),
    assignmentId: assignment.id,
    personId: personOf(act),
    at: act.now,
    text,
    percent,
  });
  return { assignmentId: assignment.id };
});

import { randomUUID } from "node:crypto";
import { ProgressReport } from "../../entities/progressReport.ts";
import { ProgressReportFile } from "../../entities/progressReportFile.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";
import { ownFiles } from "../files/ownFiles.ts";
import { personOf } from "../personOf.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

/** How the work goes; `percent` from 0 to 100 where the agency wants to say it. */
export interface ReportProgressInput extends AssignmentInput {
  text: string;
  percent?: number | null;
  /** Uploads of people of the agency. */
  fileIds?: readonly string[];
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
  const files = await ownFiles(act, assignment.agencyId, input.fileIds ?? []);
  await transition(act, assignment, "REPORT_PROGRESS", input.expectedVersion, { lastReportOn: act.today });
  const reportId = randomUUID();
  await act.db.insert(ProgressReport, {
    id: reportId,
    assignmentId: assignment.id,
    personId: personOf(act),
    at: act.now,
    text,
    percent,
  });
  if (files.length > 0) {
    await act.db.insert(
      ProgressReportFile,
      files.map(({ id, sha256 }) => ({ reportId, fileId: id, sha256 })),
    );
  }
  return { assignmentId: assignment.id };
});

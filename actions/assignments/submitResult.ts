import { randomUUID } from "node:crypto";
import { Evidence } from "../../entities/evidence.ts";
import { Submission } from "../../entities/submission.ts";
import { type Day, formatDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { ownFiles } from "../files/ownFiles.ts";
import { personOf } from "../personOf.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

/** A result in words and files; files are uploaded beforehand. */
export interface SubmitResultInput {
  assignmentId: string;
  expectedVersion: number;
  result: string;
  fileIds?: string[];
  /** The day of the document itself, for those of the files where somebody names it. */
  evidenceDays?: readonly { fileId: string; effectiveOn: Day }[];
}

/** The head hands in the agency's result, a new version each time; the day of submission decides timeliness. */
export const submitResult = action("resultSubmit", async (act, input: SubmitResultInput) => {
  const assignment = await loadAssignment(act, input.assignmentId);
  act.require("assignment.submit", assignment.thing);
  const result = nfc(input.result).trim();
  const files = await ownFiles(act, assignment.agencyId, input.fileIds ?? []);
  const days = daysOf(act, input);
  if (assignment.evidenceRequired && !result && files.length === 0) {
    throw new Failure("EVIDENCE_REQUIRED", { path: ["result"] });
  }
  await transition(act, assignment, "SUBMIT", input.expectedVersion, { submittedOn: act.today });

  const submissionId = randomUUID();
  const [last]: { number: number }[] = await act.db.query(
    "select coalesce(max(number), 0)::int as number from submission where assignment_id = $1",
    [assignment.id],
  );
  await act.db.insert(Submission, {
    id: submissionId,
    assignmentId: assignment.id,
    number: (last?.number ?? 0) + 1,
    result,
    submittedById: personOf(act),
    submittedAt: act.now,
    submittedOn: act.today,
  });
  if (files.length > 0) {
    await act.db.insert(
      Evidence,
      files.map((file) => ({
        submissionId,
        fileId: file.id,
        sha256: file.sha256,
        effectiveOn: days.get(file.id) ?? null,
      })),
    );
  }
  return { assignmentId: assignment.id, submissionId };
});

// A document may be older than its upload; it changes nothing about when the result came, and none is of tomorrow.
function daysOf(act: Act, { fileIds = [], evidenceDays = [] }: SubmitResultInput): Map<string, Day> {
  for (const [index, { fileId, effectiveOn }] of evidenceDays.entries()) {
    const path = ["evidenceDays", String(index)];
    if (!fileIds.includes(fileId)) throw new Failure("INVALID_INPUT", { path, details: { expected: "tệp được nộp" } });
    if (effectiveOn > act.today) throw new Failure("DAY_IN_FUTURE", { path, details: { day: formatDay(effectiveOn) } });
  }
  return new Map(evidenceDays.map(({ fileId, effectiveOn }) => [fileId, effectiveOn]));
}

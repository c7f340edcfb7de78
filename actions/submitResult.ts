import { randomUUID } from "node:crypto";
import { Evidence } from "../entities/evidence.ts";
import { Submission } from "../entities/submission.ts";
import { Failure } from "../rules/failure.ts";
import { nfc } from "../rules/folding.ts";
import { type Act, action } from "./act.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { personOf } from "./personOf.ts";
import { transition } from "./transition.ts";

/** A result in words and files; files are uploaded beforehand. */
export interface SubmitResultInput {
  assignmentId: string;
  expectedVersion: number;
  result: string;
  fileIds?: string[];
}

/** The head hands in the agency's result, a new version each time; the day of submission decides timeliness. */
export const submitResult = action("resultSubmit", async (act, input: SubmitResultInput) => {
  const assignment = await loadAssignment(act, input.assignmentId);
  act.require("assignment.submit", assignment.thing);
  const result = nfc(input.result).trim();
  const files = await ownFiles(act, assignment.agencyId, [...new Set(input.fileIds ?? [])]);
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
      files.map((file) => ({ submissionId, fileId: file.id, sha256: file.sha256 })),
    );
  }
  return { assignmentId: assignment.id, submissionId };
});

// An officer prepares and the head submits: a file may come from anybody who works at the agency, and from nobody else.
async function ownFiles(act: Act, agencyId: string, ids: string[]): Promise<{ id: string; sha256: string }[]> {
  if (ids.length === 0) return [];
  const files: { id: string; sha256: string }[] = await act.db.query(
    `select f.id, f.sha256 from file f where f.id = any($1) and (f.uploaded_by_id = $2 or exists (
       select 1 from role_held r where r.person_id = f.uploaded_by_id and r.agency_id = $3
         and r.role in ('HEAD', 'OFFICER') and (r.valid_to is null or r.valid_to >= $4)))`,
    [ids, personOf(act), agencyId, act.today],
  );
  if (files.length !== ids.length) throw new Failure("NOT_FOUND", { path: ["fileIds"] });
  return files;
}

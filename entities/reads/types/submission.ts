import { instant, one, plain, type ReadType, raw, text } from "../readType.ts";

/** How a submitted result is read: only below an assignment that the viewer may see. */
export const submission: ReadType = {
  table: "submission",
  fields: {
    id: plain("id"),
    number: raw("number"),
    result: text("result"),
    state: plain("state"),
    submittedAt: instant("submitted_at"),
    submittedOn: plain("submitted_on"),
    decidedAt: instant("decided_at"),
    reason: text("reason"),
    submittedBy: one("Person", "submitted_by_id"),
    decidedBy: one("Person", "decided_by_id"),
    files: ({ alias }, reading, field) =>
      reading.many(
        "File",
        field,
        (f) => `exists (select 1 from evidence e where e.submission_id = ${alias}.id and e.file_id = ${f}.id)`,
        (f) => `${f}.name, ${f}.id`,
      ),
    evidence: ({ alias }, reading, field) =>
      reading.many(
        "Evidence",
        field,
        (e) => `${e}.submission_id = ${alias}.id`,
        (e) => `(select f.name from file f where f.id = ${e}.file_id), ${e}.file_id`,
      ),
  },
  needs: {},
};

/** How a piece of evidence is read: only below a submission. */
export const evidence: ReadType = {
  table: "evidence",
  fields: { file: one("File", "file_id"), sha256: text("sha256"), effectiveOn: plain("effective_on") },
  needs: {},
};

/** How a progress report is read: only below an assignment that the viewer may see. */
export const progressReport: ReadType = {
  table: "progress_report",
  fields: {
    id: plain("id"),
    at: instant("at"),
    text: text("text"),
    percent: raw("percent"),
    person: one("Person", "person_id"),
    files: ({ alias }, reading, field) =>
      reading.many(
        "File",
        field,
        (f) => `exists (select 1 from progress_report_file p where p.report_id = ${alias}.id and p.file_id = ${f}.id)`,
        (f) => `${f}.name, ${f}.id`,
      ),
  },
  needs: {},
};

/** How a file is read: only below what it is attached to. */
export const file: ReadType = {
  table: "file",
  fields: {
    id: plain("id"),
    sha256: text("sha256"),
    name: text("name"),
    type: text("type"),
    size: raw("size"),
    uploadedAt: instant("uploaded_at"),
  },
  needs: { url: ["id"] },
};

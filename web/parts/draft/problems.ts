import { formatDay } from "../../format.ts";
import type { Translate } from "../../text/text.ts";
import type { Draft, DraftHead, DraftTask } from "./draft.ts";
import type { DraftSource } from "./draftQuery.ts";

/** Something to look at; `hard` ones stop the issue, the others a person may wave through. */
export type Problem = {
  key: string;
  code: string;
  text: string;
  hard: boolean;
  field: "text" | "lead" | "coordinating" | "deadline";
};
type Warnings = DraftSource["warnings"];

// These are judged anew with every keystroke, so the server's word on them is out of date.
const judgedHere = new Set([
  "LEAD_MISSING",
  "AGENCY_UNKNOWN",
  "DUE_BEFORE_ISSUE",
  "NO_TASKS",
  "NUMBER_MISSING",
  "ISSUED_ON_MISSING",
]);

// Below this the reader itself is not sure enough.
const doubtful = 0.55;
const doubts = [
  { field: "lead", word: "problemDoubtLead" },
  { field: "deadline", word: "problemDoubtDeadline" },
  { field: "text", word: "problemDoubtText" },
] as const;

/** What is to be looked at in one task. */
export function problemsOf(
  task: DraftTask,
  head: DraftHead,
  warnings: Warnings,
  seen: ReadonlySet<string>,
  t: Translate,
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, text: string, hard: boolean, field: Problem["field"]) =>
    problems.push({ key: `${task.id} ${code} ${text}`, code, text, hard, field });
  if (!task.text.trim()) add("TEXT_MISSING", t("problemTEXT_MISSING"), true, "text");
  if (task.lead.length === 0) add("LEAD_MISSING", t("problemLEAD_MISSING"), true, "lead");
  for (const field of ["lead", "coordinating"] as const)
    for (const { agencyId, name } of task[field])
      if (!agencyId) add("AGENCY_UNKNOWN", t("problemAGENCY_UNKNOWN", { name }), true, field);
  if (task.deadlineKind === "DATE" && !task.dueOn) add("DATE_MISSING", t("problemDATE_MISSING"), true, "deadline");
  if (task.dueOn && head.issuedOn && task.dueOn < head.issuedOn)
    add(
      "DUE_BEFORE_ISSUE",
      t("problemDUE_BEFORE_ISSUE", { due: formatDay(task.dueOn), issued: formatDay(head.issuedOn) }),
      false,
      "deadline",
    );
  for (const { code, message, ref } of warnings)
    if (ref === task.ref && !judgedHere.has(code) && !task.deadlineTouched && !task.dueTouched)
      add(code, message, false, "deadline");
  for (const { field, word } of doubts)
    if ((task.confidence?.[field] ?? 1) < doubtful && !problems.some((problem) => problem.field === field))
      add(`DOUBT_${field}`, t(word), false, field);
  return problems.filter(({ key, hard }) => hard || !seen.has(key));
}

/** How far a task can be relied on: by its most doubtful field, 0 to 1. */
export const certainty = ({ confidence }: DraftTask): number =>
  confidence ? Math.min(confidence.lead, confidence.deadline, confidence.text) : 1;

/** What is to be looked at in the head of the document. */
export function headProblems(
  { head, tasks }: Draft,
  warnings: Warnings,
  seen: ReadonlySet<string>,
  t: Translate,
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, text: string, hard: boolean) =>
    problems.push({ key: `head ${code} ${text}`, code, text, hard, field: "text" });
  if (!head.documentNumber.trim()) add("NUMBER_MISSING", t("problemNUMBER_MISSING"), true);
  if (!head.issuedOn) add("ISSUED_ON_MISSING", t("problemISSUED_ON_MISSING"), true);
  if (tasks.length === 0) add("NO_TASKS", t("problemNO_TASKS"), true);
  for (const { code, message, ref } of warnings) if (ref === null && !judgedHere.has(code)) add(code, message, false);
  return problems.filter(({ key, hard }) => hard || !seen.has(key));
}

import { addDays, formatDay } from "../rules/day.ts";
import { secrecyName, secrecyOf } from "../rules/secrecy.ts";
import { damagedDatesIn } from "./damagedDates.ts";
import type { DraftDocument, DraftTask, DraftWarning } from "./draft.ts";
import type { Match } from "./resolve.ts";

/** What was read, and the directory that settles names. */
type Reading = {
  document: DraftDocument;
  tasks: DraftTask[];
  source: string;
  match: ((name: string) => Match) | null;
};

/** What a person must look at before issuing. `inferred` holds the references whose year was not printed. */
export function warningsOf({ document, tasks, source, match }: Reading, inferred: Set<string>): DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const add = (code: DraftWarning["code"], message: string, ref: string | null = null) =>
    warnings.push({ code, message, ref });
  const secrecy = secrecyOf(source.slice(0, 3000));
  if (secrecy !== null) add("SECRET", `Văn bản có dấu “${secrecyName(secrecy)}”: không được nhập vào hệ thống.`);
  if (document.number === null) add("NUMBER_MISSING", "Không đọc được số, ký hiệu văn bản.");
  if (document.issuedOn === null) add("ISSUED_ON_MISSING", "Không đọc được ngày ban hành.");
  if (document.issuer === null) add("ISSUER_MISSING", "Không đọc được cơ quan ban hành.");
  if (tasks.length === 0) add("NO_TASKS", "Không tìm thấy nhiệm vụ nào trong văn bản.");
  for (const task of tasks) {
    const { deadline, ref } = task;
    if (task.lead.length === 0) add("LEAD_MISSING", "Chưa rõ cơ quan chủ trì.", ref);
    if (match) {
      for (const name of task.lead) warnings.push(...unsettled(name, match(name), "", ref));
      for (const name of task.coordinating) warnings.push(...unsettled(name, match(name), " (cơ quan phối hợp)", ref));
    }
    for (const words of new Set([task.deadlineText ?? "", task.text].flatMap(damagedDatesIn)))
      add("DATE_DAMAGED", `Ngày “${words}” đọc không chắc, cần đối chiếu bản gốc.`, ref);
    if (deadline.kind !== "date") continue;
    if (document.issuedOn !== null && deadline.date < document.issuedOn)
      add(
        "DUE_BEFORE_ISSUE",
        `Hạn ${formatDay(deadline.date)} trước ngày ban hành ${formatDay(document.issuedOn)}.`,
        ref,
      );
    if (inferred.has(ref)) {
      const far = document.issuedOn !== null && deadline.date > addDays(document.issuedOn, 334);
      add(
        "YEAR_INFERRED",
        `Hạn không ghi năm, hiểu là ${formatDay(deadline.date)}${far ? " (cách ngày ban hành hơn 11 tháng)" : ""}.`,
        ref,
      );
    }
  }
  return warnings;
}

function unsettled(name: string, { id, candidates, suggestions }: Match, role: string, ref: string): DraftWarning[] {
  if (id !== null) return [];
  if (candidates.length > 1)
    return [
      { code: "AGENCY_AMBIGUOUS", message: `Nhiều cơ quan cùng khớp tên${role}: “${name}”.`, ref, name, candidates },
    ];
  const known = suggestions.length > 0 ? { candidates: suggestions } : {};
  return [{ code: "AGENCY_UNKNOWN", message: `Chưa có trong danh bạ${role}: “${name}”.`, ref, name, ...known }];
}

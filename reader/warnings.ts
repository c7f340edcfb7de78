import { addDays, formatDay } from "../rules/day.ts";
import { secrecyName, secrecyOf } from "../rules/secrecy.ts";
import type { DraftDocument, DraftTask, DraftWarning } from "./draft.ts";

/** What a person must look at before issuing. `inferred` holds the references whose year was not printed. */
export function warningsOf(
  document: DraftDocument,
  tasks: DraftTask[],
  inferred: Set<string>,

  source: string,
): DraftWarning[] {
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
    unknown(task.lead, task.leadIds).forEach((name) => {
      add("AGENCY_UNKNOWN", `Chưa có trong danh bạ: “${name}”.`, ref);
    });
    unknown(task.coordinating, task.coordinatingIds).forEach((name) => {
      add("AGENCY_UNKNOWN", `Chưa có trong danh bạ (cơ quan phối hợp): “${name}”.`, ref);
    });
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

const unknown = (names: string[], ids: (string | null)[] | undefined): string[] =>
  ids === undefined ? [] : names.filter((_, i) => ids[i] === null);

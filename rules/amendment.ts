import { type Day, formatDay } from "./day.ts";
import { directiveKindName } from "./directiveKind.ts";
import { parseDocumentNumber } from "./documentNumber.ts";

/** What an amendment does to one task. */
export const AmendmentKind = { ADD: "ADD", DROP: "DROP", CHANGE: "CHANGE" } as const;
export type AmendmentKind = keyof typeof AmendmentKind;

/** A task as an amendment tells of it: agencies by name. */
export interface ToldTask {
  readonly ref: string;
  readonly text: string;
  readonly dueOn: Day | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
}

/** One change as it is told: what the task was, what it becomes, and why it is dropped. */
export interface ToldChange {
  readonly kind: AmendmentKind;
  readonly before: Partial<ToldTask> | null;
  readonly after: (Partial<ToldTask> & { readonly reason?: string | null }) | null;
}

/** The day from which an amendment counts: nothing moves the figures of a day before it was recorded. */
export function amendmentDay(effectiveOn: Day, recordedOn: Day): Day {
  return effectiveOn > recordedOn ? effectiveOn : recordedOn;
}

/** The adjusting document by kind and number: "Thông báo 54/TB-UBND"; without a kind in its symbol an official letter. */
export function amendingDocument(documentNumber: string): string {
  return `${directiveKindName(parseDocumentNumber(documentNumber)?.kind ?? "CV")} ${documentNumber}`;
}

/** "Điều chỉnh theo Thông báo 54/TB-UBND, hiệu lực từ 17/07/2026: …" */
export function amendmentSentence(documentNumber: string, effectiveOn: Day, said: string): string {
  return `Điều chỉnh theo ${amendingDocument(documentNumber)}, hiệu lực từ ${formatDay(effectiveOn)}: ${said}`;
}

/** How many tasks of each kind: "bổ sung 3, đưa ra 5, thay đổi 1 nhiệm vụ". */
export function describeCounts(kinds: readonly AmendmentKind[]): string {
  const words: Record<AmendmentKind, string> = { ADD: "bổ sung", DROP: "đưa ra", CHANGE: "thay đổi" };
  const parts = Object.values(AmendmentKind).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [`${words[kind]} ${count}`] : [];
  });
  return `${parts.join(", ")} nhiệm vụ`;
}

/** What a directive's total becomes: "78 → 76 nhiệm vụ từ 17/07/2023". */
export function describeTotal(before: number, after: number, from: Day): string {
  const numbers = before === after ? `vẫn ${after}` : `${before} → ${after}`;
  return `${numbers} nhiệm vụ từ ${formatDay(from)}`;
}

/** One change in words: "hạn 30/06/2026 → 31/08/2026; chủ trì Phòng A → Phòng B". */
export function describeChange({ kind, before, after }: ToldChange): string {
  if (kind === "ADD") return "bổ sung nhiệm vụ";
  if (kind === "DROP") return `không còn trong văn bản${after?.reason ? ` (${after.reason})` : ""}`;
  const day = (value: Day | null | undefined) => (value ? formatDay(value) : "không thời hạn");
  const names = (list: readonly string[] | undefined) => (list?.length ? list.join(", ") : "không");
  const parts = [
    ...(after?.dueOn === undefined ? [] : [`hạn ${day(before?.dueOn)} → ${day(after.dueOn)}`]),
    ...(after?.lead ? [`chủ trì ${names(before?.lead)} → ${names(after.lead)}`] : []),
    ...(after?.coordinating ? [`phối hợp ${names(before?.coordinating)} → ${names(after.coordinating)}`] : []),
    ...(after?.text === undefined ? [] : [`nội dung nay là “${after.text}”`]),
  ];
  return parts.join("; ");
}

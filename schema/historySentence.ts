import { formatDay } from "../rules/day.ts";

/** A line of history as the read hands it over. */
export interface HistoryLine {
  verb: string;
  beforeValues: Record<string, unknown> | null;
  afterValues: Record<string, unknown> | null;
}

const sentences: Record<string, (after: Record<string, unknown>) => string> = {
  directiveImport: ({ tasks }) => `Nhập văn bản${counted(tasks, "nhiệm vụ")}`,
  directiveEdit: ({ tasks }) => `Sửa dự thảo${counted(tasks, "nhiệm vụ")}`,
  directiveIssue: ({ tasks, assignments }) =>
    `Ban hành${counted(tasks, "nhiệm vụ")}${counted(assignments, "lượt giao việc")}`,
  directiveRevoke: () => "Thu hồi văn bản về dự thảo",
  directiveAmend: said,
  amendmentApply: said,
  directiveClose: said,
  directiveSupersede: said,
  directiveCarryOut: said,
  agencyReorganise: said,
  agencyReorganiseApply: said,
  agencyReorganiseWithdraw: said,
  directiveDiscard: () => "Xóa dự thảo",
  occurrencesMake: ({ occurrences }) => `Lập trước các kỳ thực hiện${counted(occurrences, "kỳ")}`,
  occurrencesMakeDue: ({ occurrences }) => `Lập các kỳ thực hiện tiếp theo${counted(occurrences, "kỳ")}`,
  taskRecordEvent: ({ eventOn, dueOn }) =>
    `Ghi nhận ngày bắt đầu tính thời hạn${onDay(" ", eventOn)}${onDay(", hạn ", dueOn)}`,
  calendarEdit: ({ dueOn }) => `Tính lại thời hạn theo lịch làm việc mới${onDay(": ", dueOn)}`,
  assignmentAcknowledge: () => "Tiếp nhận nhiệm vụ",
  assignmentReportProgress: () => "Báo cáo tiến độ",
  assignmentDelegate: ({ officer }) =>
    typeof officer === "string" ? `Giao ${officer} thực hiện` : "Nhận lại việc đã giao cho chuyên viên",
  commentAdd: () => "Trao đổi",
  assignmentSuspend: ({ reason }) => `Tạm hoãn${quoted(reason)}`,
  assignmentResume: () => "Tiếp tục thực hiện sau tạm hoãn",
  assignmentCancel: ({ reason }) => `Dừng thực hiện${quoted(reason)}`,
  extensionRequest: ({ askedDueOn, reason }) => `Xin gia hạn đến ${day(askedDueOn)}${quoted(reason)}`,
  extensionWithdraw: () => "Rút đề nghị gia hạn",
  extensionDecide: ({ refused, dueOn, reason }) =>
    `${refused ? "Không đồng ý gia hạn" : `Đồng ý gia hạn đến ${day(dueOn)}`}${quoted(reason)}`,
  resultSubmit: () => "Gửi kết quả, chờ xác nhận",
  resultConfirm: () => "Xác nhận hoàn thành",
  returnWithdraw: () => "Rút lại việc trả lại kết quả, kết quả chờ xác nhận như trước",
  resultReturn: ({ reason }) => `Trả lại kết quả${quoted(reason)}`,
};

/** What a line of history says, in one short Vietnamese sentence; null for what readers need no sentence for. */
export function historySentence({ verb, afterValues }: HistoryLine): string | null {
  return sentences[verb]?.(afterValues ?? {}) ?? null;
}

function day(value: unknown): string {
  return typeof value === "string" ? formatDay(value) : "";
}

function quoted(reason: unknown): string {
  return typeof reason === "string" && reason ? `: ${reason}` : "";
}

function onDay(before: string, value: unknown): string {
  return typeof value === "string" ? `${before}${formatDay(value)}` : "";
}

function said({ reason }: Record<string, unknown>): string {
  return typeof reason === "string" ? reason : "";
}

function counted(value: unknown, unit: string): string {
  return typeof value === "number" ? `, ${value} ${unit}` : "";
}

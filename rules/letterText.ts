import { type Day, formatDay, isoWeek } from "./day.ts";
import { taskReference } from "./taskReference.ts";
import { Ageing, ageing, ageingName } from "./timeliness.ts";

/** A letter as plain text in parts; the mail layout turns it into HTML and text. */
export type LetterText = {
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly LetterRow[] }[];
  readonly closing: string;
  /** Why the reader gets this letter and, where it cannot be stopped, why not. */
  readonly notice: string;
};

/** One line of a letter: what, where from and by when, how it stands, and where to open it. */
export type LetterRow = {
  readonly title: string;
  readonly detail: string;
  readonly standing: string;
  readonly href: string | null;
};

/** To whom a letter goes. */
export type LetterRecipient = { readonly agencyName: string; readonly personName?: string | null };

/** A task as letters tell of it; `document` is such as "Kế hoạch số 146/KH-UBND". */
export type LetterTask = {
  readonly ref: string;
  readonly text: string;
  readonly document: string;
  readonly dueOn: Day | null;
  readonly href: string | null;
  /** A few words more, such as "Phối hợp". */
  readonly note?: string | null;
};

/** An overdue task with its days past the due date. */
export type OverdueTask = LetterTask & { readonly overdueDays: number };

/** What the weekly letter to an agency is written from. */
export type OverdueWeekly = LetterRecipient & {
  readonly day: Day;
  /** All there are, where `tasks` holds only the oldest of them. */
  readonly total?: number;
  readonly tasks: readonly OverdueTask[];
};

/** Monday's letter to an agency: everything overdue, the oldest class first. */
export function overdueWeeklyLetter({ day, tasks, total = tasks.length, ...recipient }: OverdueWeekly): LetterText {
  const oldestFirst = [...tasks].sort((a, b) => b.overdueDays - a.overdueDays);
  const classes = Object.values(Ageing).reverse();
  const groups = classes.map((value) => {
    const rows = oldestFirst.filter((task) => ageing(task.overdueDays) === value).map(overdueRow);
    return { title: `${ageingName(value)}: ${two(rows.length)} nhiệm vụ`, rows };
  });
  const oldestOnly = total > tasks.length ? ` Thư này liệt kê ${two(tasks.length)} nhiệm vụ quá hạn lâu nhất.` : "";
  return {
    subject: `${recipient.agencyName}: ${two(total)} nhiệm vụ quá hạn – ${weekName(day)}`,
    greeting: greeting(recipient),
    intro: `Tính đến ngày ${formatDay(day)}, ${recipient.agencyName} còn ${two(total)} nhiệm vụ quá hạn chưa hoàn thành.${oldestOnly}`,
    groups: groups.filter(({ rows }) => rows.length > 0),
    closing: "Đề nghị chỉ đạo hoàn thành và gửi báo cáo kết quả kèm tài liệu minh chứng trên hệ thống Đôn Đốc.",
    notice:
      "Thư này gửi thủ trưởng và đầu mối của cơ quan vào đầu tuần khi cơ quan còn nhiệm vụ quá hạn. Đây là văn bản đôn đốc công việc nên không có mục hủy nhận thư; thư tự dừng khi không còn nhiệm vụ quá hạn.",
  };
}

/** What the weekly overview for the office and the leaders is written from; both lists come in the order to be shown. */
export type OverdueSummary = LetterRecipient & {
  readonly day: Day;
  readonly agencies: readonly {
    name: string;
    overdue: number;
    oldestDays: number;
    href: string | null;
    /** A few words more, such as that nobody there can be written to. */
    note?: string | null;
  }[];
  readonly oldest: readonly (OverdueTask & { readonly agencyName: string })[];
};

/** Monday's overview: how much is overdue at each agency, and the oldest tasks. */
export function overdueSummaryLetter({ day, agencies, oldest, ...recipient }: OverdueSummary): LetterText {
  const total = agencies.reduce((sum, agency) => sum + agency.overdue, 0);
  const perAgency = agencies.map((agency) => ({
    title: agency.name,
    detail: [`Lâu nhất ${agency.oldestDays} ngày`, ...(agency.note ? [agency.note] : [])].join(" · "),
    standing: `${two(agency.overdue)} nhiệm vụ quá hạn`,
    href: agency.href,
  }));
  const oldestRows = oldest.map((task) => {
    const row = overdueRow(task);
    return { ...row, detail: `${task.agencyName} · ${row.detail}` };
  });
  const groups = [
    { title: "Theo cơ quan", rows: perAgency },
    { title: `${two(oldestRows.length)} nhiệm vụ quá hạn lâu nhất`, rows: oldestRows },
  ];
  return {
    subject: `Tổng hợp ${two(total)} nhiệm vụ quá hạn của ${two(agencies.length)} cơ quan – ${weekName(day)}`,
    greeting: greeting(recipient),
    intro: `Tính đến ngày ${formatDay(day)}, ${two(agencies.length)} cơ quan còn ${two(total)} nhiệm vụ quá hạn chưa hoàn thành.`,
    groups: groups.filter(({ rows }) => rows.length > 0),
    closing: "Thư đôn đốc được gửi riêng tới từng cơ quan nêu trên.",
    notice:
      "Thư này gửi người theo dõi và lãnh đạo vào đầu tuần khi còn nhiệm vụ quá hạn. Nhiệm vụ giao nhiều cơ quan được tính ở từng cơ quan chủ trì, phối hợp.",
  };
}

/** What the letter on a newly issued directive is written from. */
export type Assigned = LetterRecipient & {
  readonly document: string;
  readonly title: string;
  readonly issuedOn: Day;
  readonly lead: readonly LetterTask[];
  readonly coordinating: readonly LetterTask[];
};

/** The letter an agency gets when a directive that names it is issued. */
export function assignedLetter({ document, title, issuedOn, lead, coordinating, ...recipient }: Assigned): LetterText {
  const count = lead.length + coordinating.length;
  const groups = [
    { title: `Chủ trì: ${two(lead.length)} nhiệm vụ`, rows: lead.map(taskRow) },
    { title: `Phối hợp: ${two(coordinating.length)} nhiệm vụ`, rows: coordinating.map(taskRow) },
  ];
  return {
    subject: `${document}: giao ${recipient.agencyName} ${two(count)} nhiệm vụ`,
    greeting: greeting(recipient),
    intro: `${document} ngày ${formatDay(issuedOn)} (${title}) giao ${recipient.agencyName} các nhiệm vụ sau đây.`,
    groups: groups.filter(({ rows }) => rows.length > 0),
    closing: "Đề nghị tiếp nhận và tổ chức thực hiện; tiến độ và kết quả được báo cáo trên hệ thống Đôn Đốc.",
    notice: "Thư này gửi thủ trưởng và đầu mối của cơ quan được giao nhiệm vụ, mỗi văn bản một thư.",
  };
}

/** What the letters on a decided submission are written from; `reason` is the monitor's remark. */
export type Decided = LetterRecipient & {
  readonly task: LetterTask;
  readonly monitorName: string;
  readonly reason?: string | null;
};

/** The letter an agency gets when its result is returned. */
export function returnedLetter({ task, monitorName, reason, ...recipient }: Decided): LetterText {
  return {
    subject: `Đề nghị bổ sung kết quả nhiệm vụ tại ${sourceOf(task)}`,
    greeting: greeting(recipient),
    intro: `${monitorName} trả lại kết quả thực hiện nhiệm vụ dưới đây và yêu cầu bổ sung.`,
    groups: [{ title: "Nhiệm vụ", rows: [{ ...taskRow(task), standing: `Lý do: ${reason ?? "không nêu"}` }] }],
    closing: "Đề nghị bổ sung và gửi lại kết quả trên hệ thống Đôn Đốc.",
    notice: "Thư này gửi một lần, ngay khi kết quả được trả lại.",
  };
}

/** The letter an agency gets when its result is confirmed. */
export function confirmedLetter({ task, monitorName, reason, ...recipient }: Decided): LetterText {
  const row = { ...taskRow(task), standing: reason ? `Đã hoàn thành. ${reason}` : "Đã hoàn thành" };
  return {
    subject: `Đã xác nhận kết quả nhiệm vụ tại ${sourceOf(task)}`,
    greeting: greeting(recipient),
    intro: `${monitorName} đã xác nhận kết quả thực hiện nhiệm vụ dưới đây.`,
    groups: [{ title: "Nhiệm vụ", rows: [row] }],
    closing: "Cảm ơn sự phối hợp của cơ quan.",
    notice: "Thư này gửi một lần, ngay khi kết quả được xác nhận.",
  };
}

/** What the letter on a decided request for more time is written from; the task's due day is the one in force now. */
export type ExtensionDecided = Decided & {
  readonly number: number;
  readonly askedDueOn: Day;
  /** Null when it was refused. */
  readonly grantedDueOn: Day | null;
  readonly originalDueOn: Day | null;
};

/** The letter an agency gets when its request for more time is granted, with the day asked for or another, or refused. */
export function extensionDecidedLetter(decided: ExtensionDecided): LetterText {
  const { task, monitorName, reason, number, askedDueOn, grantedDueOn, originalDueOn } = decided;
  const dueOn = grantedDueOn ?? task.dueOn;
  const original = originalDueOn && originalDueOn !== dueOn ? ` (hạn gốc ${formatDay(originalDueOn)})` : "";
  const due = dueOn ? `${grantedDueOn ? "Thời hạn mới" : "Thời hạn giữ nguyên"} ${formatDay(dueOn)}${original}` : "";
  const another = grantedDueOn && grantedDueOn !== askedDueOn ? `, khác với ngày đề nghị ${formatDay(askedDueOn)}` : "";
  const words = reason ? ` ${grantedDueOn ? "Ý kiến" : "Lý do"}: ${reason}` : "";
  return {
    subject: grantedDueOn
      ? `Gia hạn đến ${formatDay(grantedDueOn)} nhiệm vụ tại ${sourceOf(task)}`
      : `Không chấp thuận gia hạn nhiệm vụ tại ${sourceOf(task)}`,
    greeting: greeting(decided),
    intro: `${monitorName} ${grantedDueOn ? "chấp thuận" : "không chấp thuận"} đề nghị gia hạn lần ${number} đối với nhiệm vụ dưới đây${another}.${words}`,
    groups: [{ title: "Nhiệm vụ", rows: [{ ...taskRow(task), standing: due }] }],
    closing: "Đề nghị tổ chức thực hiện đúng thời hạn và báo cáo kết quả trên hệ thống Đôn Đốc.",
    notice: "Thư này gửi một lần, ngay khi đề nghị gia hạn được quyết định.",
  };
}

function greeting({ agencyName, personName }: LetterRecipient): string {
  return `Kính gửi: ${personName ? `Đồng chí ${personName}, ` : ""}${agencyName}`;
}

// "Mục III.6.4, Kế hoạch số 146/KH-UBND".
const sourceOf = ({ ref, document }: LetterTask): string =>
  [taskReference(ref, "sentence"), document].filter(Boolean).join(", ");

function taskRow(task: LetterTask): LetterRow {
  const due = task.dueOn ? `Thời hạn ${formatDay(task.dueOn)}` : "Không có thời hạn";
  const from = sourceOf(task);
  return { title: task.text, detail: task.note ? `${from} · ${task.note}` : from, standing: due, href: task.href };
}

function overdueRow(task: OverdueTask): LetterRow {
  const row = taskRow(task);
  return { ...row, detail: `${row.detail} · ${row.standing}`, standing: `Quá hạn ${task.overdueDays} ngày` };
}

function weekName(day: Day): string {
  const week = isoWeek(day);
  return `tuần ${week.slice(6)} năm ${week.slice(0, 4)}`;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}

import { formatDay, isDay } from "./day.ts";
import type { Deadline, Relative, RelativeFrom } from "./deadline.ts";
import { describePeriod } from "./period.ts";
import type { Every, Recurring } from "./recurrence.ts";

const starts: Record<RelativeFrom, string> = {
  issue: " kể từ ngày ban hành",
  receipt: " kể từ ngày nhận được văn bản",
  event: " kể từ ngày phát sinh sự việc",
  unspecified: "",
};

const rhythms: Record<Every, string> = {
  day: "Hằng ngày",
  week: "Hằng tuần",
  month: "Hằng tháng",
  quarter: "Hằng quý",
  halfyear: "6 tháng một lần",
  year: "Hằng năm",
};

const units: Record<Every, string> = {
  day: "ngày",
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  halfyear: "nửa năm",
  year: "năm",
};

const weekdays: Record<string, string> = {
  mon: "thứ Hai",
  tue: "thứ Ba",
  wed: "thứ Tư",
  thu: "thứ Năm",
  fri: "thứ Sáu",
  sat: "thứ Bảy",
  sun: "Chủ nhật",
};

/** A time limit in one Vietnamese phrase: "Chậm nhất ngày 20/06/2023", "Trong quý II/2024", "Thường xuyên". */
export function describeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case "date":
      return `Chậm nhất ngày ${isDay(deadline.date) ? formatDay(deadline.date) : deadline.date}`;
    case "month":
    case "quarter":
    case "period":
      return withinPeriod(describePeriod(deadline.value));
    case "relative":
      return `Trong ${countOf(deadline)}${starts[deadline.from]}`;
    case "recurring":
      return describeRecurring(deadline);
    case "continuous":
      return "Thường xuyên";
    case "none":
      return "Không nêu thời hạn";
  }
}

function withinPeriod(period: string): string {
  return period.startsWith("từ ") ? `Từ ${period.slice(3)}` : `Trong ${period}`;
}

function countOf(deadline: Relative): string {
  return "workingDays" in deadline ? `${two(deadline.workingDays)} ngày làm việc` : `${two(deadline.days)} ngày`;
}

function describeRecurring({ every, by, interval }: Recurring): string {
  const rhythm = interval && interval > 1 ? `${two(interval)} ${units[every]} một lần` : rhythms[every];
  const day = by ? dayWithin(every, by) : null;
  return day ? `${rhythm}, chậm nhất ${day}` : rhythm;
}

function dayWithin(every: Every, by: string): string | null {
  if (every === "week") return weekdays[by] ?? null;
  if (/^\d{1,2}$/.test(by)) return `ngày ${two(Number(by))}${ofLastMonth[every] ?? ""}`;
  const days = by.split(",").map((part) => part.trim().split("-").reverse().join("/"));
  return `ngày ${days.join(" và ")}`;
}

const ofLastMonth: Partial<Record<Every, string>> = {
  quarter: " của tháng cuối quý",
  halfyear: " tháng 6 và tháng 12",
  year: " tháng 12",
};

// Official writing puts a zero before a single digit, so that a count cannot be altered.
function two(count: number): string {
  return String(count).padStart(2, "0");
}

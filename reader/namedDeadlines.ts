import { addDays, type Day } from "../rules/day.ts";
import { completeYear, type Deadline } from "../rules/deadline.ts";
import { type Around, BY_DAY, dayOfGroups, type Groups, monthDay, type Rule, rule } from "./deadlineRule.ts";
import { BEFORE, date, dayMonth, monthYear, quarterNumber, quarterYear, two } from "./deadlineWords.ts";

const day = BY_DAY;
const monthValue = (g: Groups, n = ""): string | null =>
  Number(g[`m${n}`]) >= 1 && Number(g[`m${n}`]) <= 12 ? `${g[`y${n}`]}-${two(g[`m${n}`]!)}` : null;
const span = (from: string | null, to: string | null): Deadline | null =>
  from === null || to === null ? null : { kind: "period", value: `${from}/${to}` };
const quarterValue = (year: string | undefined, quarter: string | undefined): string =>
  `${year}-Q${quarterNumber(quarter!)}`;
// A year before that of issue belongs to an index or a report, not to a duty.
const notPast = (year: string | undefined, { issuedOn }: Around): boolean =>
  issuedOn === null || Number(year) >= Number(issuedOn.slice(0, 4));
// "số liệu phát sinh từ ngày … đến ngày …" tells of what a report covers.
const isReported = (last: Day | null, { issuedOn, before }: Around): boolean =>
  (issuedOn !== null && last !== null && last < issuedOn) ||
  /(?:so lieu|phat sinh|ket qua|tinh hinh|bao cao|thong ke|thoi ky|ky bao cao|tinh)[^.;]{0,60}$/.test(before);
const WORK = /(?:thoi gian|thoi han|thuc hien|trien khai|hoan thanh|to chuc)[^.;]{0,12}$/;

const plausible = (found: Day | null, { issuedOn, before, cell }: Around, words: string): Deadline | null => {
  if (found === null) return null;
  if (!cell && /(?:hop|kiem diem|du kien|tinh)(?:\s+[a-z]+){0,2}\s*$/.test(before) && /^(?:vao|den)/.test(words))
    return null;
  if (
    issuedOn !== null &&
    found < issuedOn &&
    (/^(?:den|vao|trong)\s/.test(words) || found < addDays(issuedOn, -180)) &&
    !cell
  )
    return null;
  return { kind: "date", date: found };
};

/** Named days, months, quarters and periods. */
export const NAMED: Rule[] = [
  rule(
    `(?:(?:du kien|xong truoc|truoc|trong|cham nhat)\\s+)?tuan\\s+(?:(?:thu\\s+)?(?:\\d|nhat|hai|ba|tu)|dau|cuoi)(?:\\s+cua)?\\s*,?\\s+${monthYear()}`,
    (g) => (monthValue(g) === null ? null : { kind: "month", value: monthValue(g)! }),
  ),
  rule(`tu\\s+(?:ngay\\s+)?${date("1")}\\s*(?:den|-)\\s*(?:het\\s+)?(?:ngay\\s+)?${date("2")}`, (g, around) =>
    around.cell || WORK.test(around.before) || !isReported(dayOfGroups(g, "2"), around)
      ? span(dayOfGroups(g, "1"), dayOfGroups(g, "2"))
      : null,
  ),
  rule(`tu\\s+${monthYear("1")}\\s*(?:den|-)\\s*(?:het\\s+)?${monthYear("2")}`, (g) =>
    span(monthValue(g, "1"), monthValue(g, "2")),
  ),
  rule(
    `(?:tu\\s+)?thang\\s+(?<m1>\\d{1,2})\\s*(?:den(?:\\s+thang)?|-|va|,)\\s*(?:thang\\s+)?(?<m2>\\d{1,2})\\s*(?:[/.-]|\\s+nam)\\s*(?<y2>\\d{4})`,
    (g, around) =>
      around.cell || /trong\s*$|tu\s*$/.test(around.before)
        ? span(monthValue({ ...g, y1: g.y2 }, "1"), monthValue(g, "2"))
        : null,
  ),
  rule(`tu\\s+${monthYear()}\\s+(?:den khi|tro di|den luc)(?:\\s+(?:ket thuc|hoan thanh)[^.;,()]{0,40})?`, (g) =>
    span(monthValue(g), ""),
  ),
  rule(
    `tu\\s+(?:ngay\\s+)?${date()}\\s+(?:den khi|tro di)(?:\\s+(?:ket thuc|hoan thanh)[^.;,()]{0,40})?`,
    (g, { cell }) => (cell ? span(dayOfGroups(g), "") : null),
  ),
  rule(`(?:tu\\s+)?${quarterYear("1")}\\s*(?:den|-|va|,)\\s*${quarterYear("2")}`, (g) =>
    span(quarterValue(g.y1, g.q1), quarterValue(g.y2, g.q2)),
  ),
  rule(
    `(?:tu\\s+|trong\\s+)?qu[yi]\\s+(?<q1>iv|i{1,3}|[1-4])\\s*(?:den|-|va|,)\\s*(?:qu[yi]\\s+)?(?<q2>iv|i{1,3}|[1-4])\\s*(?:[/.-]|,?\\s*nam)\\s*(?<y2>\\d{4})(?!\\d)`,
    (g) => span(quarterValue(g.y2, g.q1), quarterValue(g.y2, g.q2)),
  ),
  rule(`(?<w>${BEFORE})${day}${date()}`, (g, around) =>
    plausible(dayOfGroups(g), around, g.w!.replace(/^.*(?:hoan thanh|xong|hoan tat)\s+/, "")),
  ),
  rule(`${day}${date()}`, (g, around) => (around.cell ? plausible(dayOfGroups(g), around, "") : null)),
  rule(
    `(?<w>(?:hoan thanh\\s+)?(?:(?:cham nhat|muon nhat)(?:\\s+la)?\\s+|xong truoc\\s+|truoc\\s+|du kien\\s+)?)(?<t>trong\\s+|vao\\s+|cuoi\\s+|het\\s+|den het\\s+|truoc\\s+|cham nhat\\s+|du kien\\s+)?(?:tuan\\s+\\d\\s+)?(?:ngay\\s+)?${monthYear()}`,
    (g, around) => {
      const value = monthValue(g);
      const named =
        g.t !== undefined ||
        around.cell ||
        /(?:truoc|cham nhat|du kien|hoan thanh)/.test(around.before.slice(-14) + (g.w ?? ""));
      if (value === null || !named || (around.issuedOn !== null && !around.cell && value < around.issuedOn.slice(0, 7)))
        return null;
      return { kind: "month", value };
    },
  ),
  rule(
    `(?:hoan thanh\\s+)?(?:(?:cham nhat|muon nhat)(?:\\s+la)?\\s+)?(?<t>trong\\s+|vao\\s+|cuoi\\s+|het\\s+|den het\\s+|truoc\\s+|xong truoc\\s+)?(?:cuoi\\s+|het\\s+)?${quarterYear()}`,
    (g, around) =>
      (g.t !== undefined || around.cell || /[(:]\s*$/.test(around.before)) && notPast(g.y, around)
        ? { kind: "quarter", value: quarterValue(g.y, g.q) }
        : null,
  ),
  rule(`(?<t>trong\\s+|den het\\s+|vao\\s+)?0?6 thang (?<h>dau|cuoi) nam\\s+(?<y>\\d{4})`, (g, around) =>
    g.t !== undefined || around.cell ? { kind: "period", value: `${g.y}-H${g.h === "dau" ? 1 : 2}` } : null,
  ),
  rule(
    `(?<t>trong\\s+)?giai doan\\s+(?<w>(?:\\d\\s*)?\\(?)\\s*(?:nam\\s+)?(?<y1>\\d{4})\\s*(?:-|den)\\s*(?<y2>\\d{4})(?:\\s*\\))?(?<o>\\s+va (?:cac|nhung) nam tiep theo)?`,
    (g, around) =>
      (around.cell || (g.t !== undefined && (/\(/.test(g.w!) || /(?:hoan thanh|thuc hien)\s*$/.test(around.before)))) &&
      notPast(g.y2, around)
        ? { kind: "period", value: g.o ? `${g.y1}/` : `${g.y1}-${g.y2}` }
        : null,
  ),
  rule(
    `(?:(?:trong\\s+)?(?:cac\\s+)?nam\\s+(?:hoc\\s+)?)(?<y1>\\d{4})\\s*(?:-|den(?:\\s+nam)?)\\s*(?<y2>\\d{4})(?!\\d)`,
    (g, around) => (around.cell ? { kind: "period", value: `${g.y1}-${g.y2}` } : null),
  ),
  rule(
    `(?<t>(?:(?:hoan thanh|xong)\\s+)?(?:trong\\s+|den het\\s+|het\\s+|den cuoi\\s+|vao cuoi\\s+|truoc\\s+|tu\\s+))?(?:nam\\s+)?(?<y>20\\d{2})(?![\\d/-]|\\.\\d)(?<o>\\s+va (?:cac|nhung) nam (?:tiep theo|sau)|\\s+tro di)?`,
    (g, around) => {
      if (!notPast(g.y, around) || (g.t === undefined && !around.cell)) return null;
      if (g.t === undefined && around.before.trim() !== "") return null;
      // "cải thiện chỉ số trong năm 2023 của huyện": the year of the index, not of the work.
      if (!around.cell && /^\s*(?:cua|\(?phan)\s/.test(around.after)) return null;
      return { kind: "period", value: g.o || /^tu/.test(g.t ?? "") ? `${g.y}/` : g.y! };
    },
  ),
];

/** "trước 15/11" without a year: the next such day after the issue. */
export const YEARLESS: Rule[] = [
  rule(
    `(?:${BEFORE})${day}${dayMonth()}`,
    (g, { issuedOn, before }) => {
      if (issuedOn === null || monthDay(g) === null || /so\s*$/.test(before)) return null;
      const found = completeYear(Number(g.m ?? g.mm), Number(g.d ?? g.dd), issuedOn);
      return found && { kind: "date", date: found.date };
    },
    true,
  ),
  rule(
    `(?<t>(?:(?:hoan thanh|xong)\\s+)?(?:ngay\\s+)?(?:trong|vao|cham nhat(?:\\s+la)?(?:\\s+trong)?|truoc|het|cuoi|den het)\\s+)?thang\\s+(?<m>\\d{1,2})(?![\\d/-]|\\.\\d|\\s*[/-]\\s*\\d|\\s*,?\\s*nam\\s|\\s*(?:den|va|,)\\s*(?:thang\\s*)?\\d|\\s+(?:vua|qua|sau|truoc))`,
    (g, { issuedOn, cell, before }) => {
      const month = Number(g.m);
      if (issuedOn === null || month < 1 || month > 12 || /\d\s*$|ngay\s*$/.test(before)) return null;
      if (g.t === undefined && !(cell && before.trim() === "")) return null;
      return { kind: "month", value: `${yearOf(month, Number(issuedOn.slice(5, 7)), issuedOn)}-${two(month)}` };
    },
    true,
  ),
  rule(
    `(?<t>(?:(?:hoan thanh|xong)\\s+)?(?:trong|vao|cham nhat(?:\\s+la)?(?:\\s+trong)?|truoc|het|cuoi|den het)\\s+(?:cuoi\\s+)?)?quy\\s+(?<q>iv|i{1,3}|[1-4])(?![\\w/-]|\\.\\d|\\s*[/-]\\s*\\d|\\s*,?\\s*nam\\s|\\s*(?:den|va|,)\\s*(?:quy\\s+)?(?:[iv]|\\d))`,
    (g, { issuedOn, cell, before }) => {
      if (issuedOn === null || (g.t === undefined && !(cell && before.trim() === ""))) return null;
      const quarter = quarterNumber(g.q!);
      const now = Math.ceil(Number(issuedOn.slice(5, 7)) / 3);
      return { kind: "quarter", value: `${yearOf(quarter, now, issuedOn)}-Q${quarter}` };
    },
    true,
  ),
];

// A month or quarter that is over when the document is issued means that of the next year.
const yearOf = (part: number, now: number, issuedOn: Day): number =>
  Number(issuedOn.slice(0, 4)) + (part < now ? 1 : 0);

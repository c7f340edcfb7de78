import { addDays, type Day, isDay } from "../rules/day.ts";
import { completeYear, type Deadline } from "../rules/deadline.ts";
import {
  BEFORE,
  date,
  dayMonth,
  EVERY,
  monthYear,
  quarterNumber,
  quarterYear,
  two,
  unitOf,
  weekdayOf,
} from "./deadlineWords.ts";

/** What a phrase is read with: the issue day, whether the phrase is a whole cell or "Thời gian:" line, and the words around it. */
export type Around = { issuedOn: Day | null; cell: boolean; before: string; after: string };
/** The groups of a matched phrase. */
export type Groups = Record<string, string | undefined>;
/** A form of words and what it means; several deadlines stand for several periods named at once, null for a phrase that only looks like one. */
export type Rule = {
  pattern: RegExp;
  read: (groups: Groups, around: Around) => Deadline | Deadline[] | null;
  inferred?: true;
};

const rule = (pattern: string, read: Rule["read"], inferred?: true): Rule => ({
  pattern: new RegExp(`(?<![a-z0-9])${pattern}`, "g"),
  read,
  ...(inferred ? { inferred } : {}),
});
const dayOfGroups = (g: Groups, n = ""): Day | null => {
  const day = `${g[`y${n}`] ?? g[`yy${n}`]}-${two(g[`m${n}`] ?? g[`mm${n}`] ?? "")}-${two(g[`d${n}`] ?? g[`dd${n}`] ?? "")}`;
  return isDay(day) ? day : null;
};
const monthDay = (g: Groups, n = ""): string | null => {
  const found = `${two(g[`m${n}`] ?? g[`mm${n}`] ?? "")}-${two(g[`d${n}`] ?? g[`dd${n}`] ?? "")}`;
  return isDay(`2024-${found}`) ? found : null;
};
const recurring = (every: ReturnType<typeof unitOf>, by: string | null, interval?: number): Deadline =>
  interval !== undefined && interval > 1
    ? { kind: "recurring", every, by, interval }
    : { kind: "recurring", every, by };
const yearly = (g: Groups): Deadline | null => {
  const by = monthDay(g);
  return by === null ? null : recurring("year", by);
};
const monthly = (g: Groups): Deadline | null =>
  Number(g.d) >= 1 && Number(g.d) <= 31 ? recurring("month", two(g.d!)) : null;
const monthValue = (g: Groups, n = ""): string | null =>
  Number(g[`m${n}`]) >= 1 && Number(g[`m${n}`]) <= 12 ? `${g[`y${n}`]}-${two(g[`m${n}`]!)}` : null;
const span = (from: string | null, to: string | null): Deadline | null =>
  from === null || to === null ? null : { kind: "period", value: `${from}/${to}` };
const quarterValue = (year: string | undefined, quarter: string | undefined): string =>
  `${year}-Q${quarterNumber(quarter!)}`;
// A year before that of issue belongs to an index or a report, not to a duty.
const notPast = (year: string | undefined, { issuedOn }: Around): boolean =>
  issuedOn === null || Number(year) >= Number(issuedOn.slice(0, 4));
const WORK = /(?:thoi gian|thoi han|thuc hien|trien khai|hoan thanh|to chuc)[^.;]{0,12}$/;
const day = "(?:ngay\\s+)?";

/** Recurring duties with the day on which they fall due. */
const DATED: Rule[] = [
  rule(
    `(?:dinh ky\\s+)?(?:${BEFORE})?${day}${dayMonth("1")}\\s*(?:va|,)\\s*(?:truoc\\s+)?${day}${dayMonth("2")}(?:\\s+cua)?\\s*,?\\s+${EVERY}\\s+nam`,
    (g) => {
      const [a, b] = [monthDay(g, "1"), monthDay(g, "2")];
      return a === null || b === null ? null : recurring("halfyear", `${a},${b}`);
    },
  ),
  rule(`(?:dinh ky\\s*,?\\s+)?${EVERY}\\s+nam\\s*[(,]?\\s*(?:${BEFORE})${day}${dayMonth()}\\s*\\)?`, yearly),
  rule(
    `(?:dinh ky\\s+)?(?:${BEFORE})?${day}${dayMonth()}(?:\\s+cua)?\\s*,?\\s+(?:${EVERY}\\s+nam|nam\\s+truoc)(?!\\s+\\d)`,
    yearly,
  ),
  rule(
    `(?:dinh ky\\s+)?(?:${EVERY}\\s+)?0?6 thang(?:\\s+(?:mot lan|dau nam))?\\s*\\(?\\s*${BEFORE}${day}${dayMonth()}\\s*\\)?`,
    (g) => {
      const by = monthDay(g);
      return by === null ? null : recurring("halfyear", by);
    },
  ),
  rule(
    `(?:dinh ky\\s+)?(?:${EVERY}\\s+thang\\s*[(,]?\\s*)(?:${BEFORE})ngay\\s+(?<d>\\d{1,2})(?!\\s*[/\\d])(?:\\s+(?:cua\\s+)?thang(?:\\s+sau)?)?\\s*\\)?`,
    monthly,
  ),
  rule(
    `(?:dinh ky\\s+)?(?:${BEFORE})?(?:ngay|mung)\\s+(?<d>\\d{1,2})\\s+(?:cua\\s+)?(?:${EVERY}\\s+thang|thang\\s+sau|cua\\s+thang)`,
    monthly,
  ),
  rule(`(?:${BEFORE})ngay\\s+(?<d>\\d{1,2})\\s+cua\\s+thang(?!\\s+(?:\\d|cuoi))`, monthly),
  rule(
    `(?:dinh ky\\s+)?(?:${EVERY}\\s+quy\\s*[(,]?\\s*)?(?:${BEFORE})ngay\\s+(?<d>\\d{1,2})\\s+(?:cua\\s+)?thang\\s+cuoi\\s+(?:cua\\s+)?(?:${EVERY}\\s+)?quy\\s*\\)?`,
    (g) => recurring("quarter", two(g.d!)),
  ),
  rule(
    `(?:dinh ky\\s+)?(?<n>\\d{1,2})\\s+tuan\\s+(?:mot|1|01)\\s+lan\\s*\\(?\\s*(?:(?:truoc|vao)\\s+)?(?:\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}'?\\s*)?(?:ngay\\s+)?thu\\s+(?<w>[a-z]+|\\d)\\s*\\)?`,
    (g) => recurring("week", weekdayOf(g.w!), Number(g.n)),
  ),
  rule(
    `(?:dinh ky\\s+)?(?:(?:truoc|vao|cham nhat)\\s+)?(?:\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}\\s*'?\\s*,?\\s*)?(?:ngay\\s+)?thu\\s+(?<w>[a-z]+|\\d)\\s+${EVERY}\\s+tuan`,
    (g) => recurring("week", weekdayOf(g.w!)),
  ),
];

// "Kế hoạch CCHC hằng năm" names a plan; a duty puts the period before its verb, after "định kỳ", or alone.
const isDuty = ({ cell, before, after }: Around, regular: boolean): boolean => {
  if (/thuong xuyen\s*,\s*$/.test(before)) return false;
  if (cell || regular) return true;
  if (/(?:^|[.;:(,]|\bva)\s*$/.test(before)) return !/khuyen khich[^.;]*$/.test(before);
  if (/\bde\s*$/.test(before)) return false;
  return (
    /^\s*,?\s*(?:dat|bao cao|tong hop|phai|to chuc|ra soat|kiem tra|xay dung|gui|cap nhat|co ?bao cao)\b/.test(after) &&
    !/(?:ke hoach|chi so|khen thuong|chuong trinh|bao cao|du toan|ngan sach|nhiem vu)\s*(?:[a-z]+\s+){0,2}$/.test(
      before.slice(-40),
    )
  );
};

/** Recurring duties without a day. */
const BARE: Rule[] = [
  rule(`(?:dinh ky\\s+)?(?<n>\\d{1,2})\\s+(?<u>tuan|thang)\\s+(?:mot|1|01)\\s+lan`, (g) =>
    g.u === "thang"
      ? recurring(
          Number(g.n) === 6 ? "halfyear" : Number(g.n) === 3 ? "quarter" : "month",
          null,
          [3, 6].includes(Number(g.n)) ? 1 : Number(g.n),
        )
      : recurring("week", null, Number(g.n)),
  ),
  rule(
    `(?<r>dinh ky\\s*,?\\s*(?:\\(\\s*)?)?(?:(?<e>${EVERY})\\s+(?<u>ngay|tuan|thang|quy|nam)|(?<h>0?6 thang))(?!\\s+(?:\\d|cuoi|dau))(?<list>(?:\\s*(?:,|va|/)\\s*(?:${EVERY}\\s+)?(?:thang|quy|0?6 thang|nam)(?![a-z])(?!\\s+(?:\\d|cuoi|dau|truoc|cong tac)))*)`,
    (g, around) => {
      if (g.h !== undefined && g.r === undefined && !(around.cell && around.before.trim() === "")) return null;
      if (!isDuty(around, g.r !== undefined)) return null;
      const units = [
        g.u ?? "6 thang",
        ...(g.list ?? "")
          .split(/,|\/|\bva\b/)
          .map((part) => part.replace(new RegExp(EVERY), "").trim())
          .filter(Boolean),
      ];
      return units.map((unit) => recurring(unitOf(unit), null));
    },
  ),
];

const fromOf = (words: string): "issue" | "receipt" | "event" => {
  if (/nhan duoc (?:yeu cau|thong bao|ho so|bao cao|de nghi|kien nghi)/.test(words)) return "receipt";
  if (/nhan/.test(words)) return "receipt";
  return /ban hanh|ky (?:ban hanh|van ban|ke hoach)|co ke hoach|co (?:cong van|chi thi|quyet dinh|van ban|thong bao) nay|co hieu luc|^\s*(?:ngay )?ky\b/.test(
    words,
  )
    ? "issue"
    : "event";
};

/** Limits counted in days. */
const RELATIVE: Rule[] = [
  rule(
    `(?:(?:hoan thanh\\s+)?(?:cham nhat(?:\\s+la)?|trong|sau|het|khong qua|toi da)\\s+)?(?:thoi han|thoi gian|vong)?\\s*(?:la\\s+|khong qua\\s+|toi da\\s+)?(?<n>\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngay(?<w>\\s+lam viec)?\\s*,?\\s*(?:ke tu|tinh tu|tu|sau)\\s+(?<f>(?:khi|ngay|luc|thoi diem)?[^.;,()]{0,60})`,
    (g) => relative(g, fromOf(g.f ?? "")),
  ),
  rule(
    `(?:trong|het|sau|khong qua|toi da)\\s+(?:thoi han|thoi gian|vong)\\s+(?:la\\s+|khong qua\\s+|toi da\\s+)?(?<n>\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngay(?<w>\\s+lam viec)?`,
    (g) => relative(g, "unspecified"),
  ),
  rule(`het thoi han\\s+(?<n>\\d{1,3})\\s+ngay(?<w>\\s+lam viec)?`, (g) => relative(g, "unspecified")),
  rule(`(?<n>\\d{1,3})(?:\\s+ngay(?<w>\\s+lam viec)?)?\\s*$`, (g, { cell, before }) =>
    cell && before.trim() === "" ? relative(g, "unspecified") : null,
  ),
];
function relative(g: Groups, from: "issue" | "receipt" | "event" | "unspecified"): Deadline {
  return g.w === undefined
    ? { kind: "relative", days: Number(g.n), from }
    : { kind: "relative", workingDays: Number(g.n), from };
}

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
const NAMED: Rule[] = [
  rule(`(?:(?:du kien|xong truoc|truoc|trong|cham nhat)\\s+)?tuan\\s+(?:thu\\s+)?\\d\\s*,?\\s+${monthYear()}`, (g) =>
    monthValue(g) === null ? null : { kind: "month", value: monthValue(g)! },
  ),
  rule(`tu\\s+(?:ngay\\s+)?${date("1")}\\s*(?:den|-)\\s*(?:het\\s+)?(?:ngay\\s+)?${date("2")}`, (g, around) =>
    around.cell || WORK.test(around.before) ? span(dayOfGroups(g, "1"), dayOfGroups(g, "2")) : null,
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
    `(?:hoan thanh\\s+)?(?:(?:cham nhat|muon nhat)(?:\\s+la)?\\s+|xong truoc\\s+|truoc\\s+|du kien\\s+)?(?<t>trong\\s+|vao\\s+|cuoi\\s+|het\\s+|den het\\s+|truoc\\s+|cham nhat\\s+|du kien\\s+)?(?:tuan\\s+\\d\\s+)?(?:ngay\\s+)?${monthYear()}`,
    (g, around) => {
      const value = monthValue(g);
      const named =
        g.t !== undefined || around.cell || /(?:truoc|cham nhat|du kien|hoan thanh)/.test(around.before.slice(-14));
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
    `(?:(?:trong\\s+)?(?:cac\\s+)?nam\\s+)(?<y1>\\d{4})\\s*(?:-|den(?:\\s+nam)?)\\s*(?<y2>\\d{4})(?!\\d)`,
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
const YEARLESS: Rule[] = [
  rule(
    `(?:${BEFORE})${day}${dayMonth()}`,
    (g, { issuedOn, before }) => {
      if (issuedOn === null || monthDay(g) === null || /so\s*$/.test(before)) return null;
      const found = completeYear(Number(g.m ?? g.mm), Number(g.d ?? g.dd), issuedOn);
      return found && { kind: "date", date: found.date };
    },
    true,
  ),
];

/** All forms, the more particular before the more general. */
export const RULES: Rule[] = [...DATED, ...RELATIVE, ...BARE, ...NAMED, ...YEARLESS];

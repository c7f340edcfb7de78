import type { Deadline } from "../rules/deadline.ts";
import { type Around, BY_DAY, type Groups, monthDay, type Rule, rule } from "./deadlineRule.ts";
import { BEFORE, dayMonth, EVERY, two, unitOf, weekdayOf } from "./deadlineWords.ts";

const day = BY_DAY;
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
/** Recurring duties with the day on which they fall due. */
export const DATED: Rule[] = [
  rule(
    `(?:dinh ky\\s+)?(?:${BEFORE})?${day}${dayMonth("1")}\\s*(?:v[ae]|,)\\s*(?:truoc\\s+)?${day}${dayMonth("2")}(?:\\s+cua)?\\s*,?\\s+${EVERY}\\s+nam`,
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
    `(?<!ngay \\d{1,2} )(?:dinh ky\\s+)?(?:${EVERY}\\s+thang\\s*[(,]?\\s*)(?:${BEFORE})ngay\\s+(?<d>\\d{1,2})(?!\\s*[/\\d])(?:\\s+(?:cua\\s+)?thang(?:\\s+sau)?)?(?!\\s+cuoi)\\s*\\)?`,
    monthly,
  ),
  rule(
    `(?:dinh ky\\s+)?(?:${BEFORE})?(?:ngay|mung)\\s+(?<d>\\d{1,2})\\s+(?:cua\\s+)?(?:${EVERY}\\s+thang|thang\\s+sau|cua\\s+thang)(?!\\s+cuoi)`,
    monthly,
  ),
  rule(`(?:${BEFORE})ngay\\s+(?<d>\\d{1,2})\\s+cua\\s+thang(?!\\s+(?:\\d|cuoi))`, monthly),
  rule(
    `(?:dinh ky\\s+)?(?:${EVERY}\\s+quy\\s*[(,:]?\\s*)?(?:${BEFORE})?ngay\\s+(?<d>\\d{1,2})\\s+(?:cua\\s+)?thang\\s+cuoi\\s+(?:cua\\s+)?(?:${EVERY}\\s+)?quy\\s*\\)?`,
    (g) => recurring("quarter", two(g.d!)),
  ),
  rule(
    `(?:dinh ky\\s+)?(?<n>\\d{1,2})\\s+tuan\\s+(?:mot|1|01)\\s+lan\\s*\\(?\\s*(?:(?:truoc|vao)\\s+)?(?:\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}'?\\s*)?(?:(?:ngay|sang|chieu)\\s+)*thu\\s+(?<w>[a-z]+|\\d)\\s*\\)?`,
    (g) => recurring("week", weekdayOf(g.w!), Number(g.n)),
  ),
  rule(
    `(?:dinh ky\\s+)?(?:(?:truoc|vao|cham nhat)\\s+)?(?:\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}\\s*'?\\s*,?\\s*)?(?:(?:ngay|sang|chieu)\\s+)*thu\\s+(?<w>[a-z]+|\\d)\\s+${EVERY}\\s+tuan`,
    (g) => recurring("week", weekdayOf(g.w!)),
  ),
  rule(
    `(?:dinh ky\\s+)?${EVERY}\\s+tuan\\s*[(,]\\s*(?:(?:truoc|vao|cham nhat)\\s+)?(?:\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}\\s*'?\\s*,?\\s*)?(?:(?:ngay|sang|chieu)\\s+)*thu\\s+(?<w>[a-z]+|\\d)\\s*\\)?`,
    (g) => recurring("week", weekdayOf(g.w!)),
  ),
  rule(
    `(?:(?:truoc|vao|cham nhat)\\s+)?\\d{1,2}\\s*(?:h|gio)\\s*\\d{0,2}\\s*'?\\s*,?\\s*${EVERY}\\s+ngay(?!\\s+\\d)`,
    () => recurring("day", null),
  ),
];

const EVERYDAY = /(?:cong viec|sinh hoat|doi song|nhu cau|cuoc song|giao dich|hoat dong|phat sinh)\s*$/;
// "Kế hoạch CCHC hằng năm" names a plan; a duty puts the period before its verb, after "định kỳ", or alone.
const isDuty = ({ cell, before, after }: Around, regular: boolean, unit: string): boolean => {
  if (/thuong xuyen\s*,\s*$/.test(before)) return false;
  if (cell || regular) return true;
  // Nobody names a plan after a day or a week.
  if ((unit === "ngay" || unit === "tuan") && !EVERYDAY.test(before)) return true;
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
export const BARE: Rule[] = [
  rule(
    `(?:dinh ky\\s+)?(?<n>\\d{1,2})\\s+(?<u>tuan|thang)\\s*(?:(?:mot|1|01)\\s+|/\\s*(?:(?:mot|1|01)\\s+)?)lan`,
    (g) =>
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
      if (!isDuty(around, g.r !== undefined, g.u ?? "")) return null;
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

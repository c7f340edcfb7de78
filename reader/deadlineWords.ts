/** A whole date in folded text, "20/6/2023" or "16 thang 12 nam 2025"; its groups carry the suffix given. */
export const date = (n = ""): string =>
  String.raw`(?:(?<d${n}>\d{1,2})\s*[/.-]\s*(?<m${n}>\d{1,2})\s*[/.-]\s*(?<y${n}>\d{4})(?!\d)|(?<dd${n}>\d{1,2})\s+thang\s+(?<mm${n}>\d{1,2})\s*,?\s+nam\s+(?<yy${n}>\d{4})(?!\d))`;
/** A day and a month without a year. */
export const dayMonth = (n = ""): string =>
  String.raw`(?:(?<d${n}>\d{1,2})\s*[/-]\s*(?<m${n}>\d{1,2})(?!\s*[/-]?\d)|(?<dd${n}>\d{1,2})\s+thang\s+(?<mm${n}>\d{1,2})(?!\d)(?!\s*(?:,\s*)?nam\s+\d))`;
/** A month of a year. */
export const monthYear = (n = ""): string =>
  String.raw`thang\s+(?<m${n}>\d{1,2})\s*(?:[/.-]|\s,?\s*nam)\s*(?<y${n}>\d{4})(?!\d)`;
/** A quarter of a year. */
export const quarterYear = (n = ""): string =>
  String.raw`qu[yi]\s+(?<q${n}>iv|i{1,3}|[1-4])\s*(?:[/.-]|,?\s*nam)\s*(?<y${n}>\d{4})(?!\d)`;
/** "trước 10h00", "chậm nhất là …", "xong trước …": what makes a date a limit. */
export const BEFORE = String.raw`(?:(?:thoi (?:gian|han)\s+)?(?:phai\s+)?(?:hoan thanh|xong|hoan tat)\s+)?(?:(?:chinh thuc\s+)?truoc|cham nhat(?:\s+la)?(?:\s+den)?(?:\s+vao)?|muon nhat(?:\s+la)?|khong qua|den het|den|vao|trong|het)\s+(?:\d{1,2}\s*(?:h|g|gio)\s*\d{0,2}\s*'?\s*,?\s*(?:phut)?\s*)?`;
/** "hàng" and "hằng" are one word to the fold. */
export const EVERY = "(?:hang|moi)";

const UNITS: Record<string, "day" | "week" | "month" | "quarter" | "halfyear" | "year"> = {
  ngay: "day",
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};
/** The unit of a recurrence by its folded name. */
export const unitOf = (name: string): (typeof UNITS)[string] =>
  name.includes("6") ? "halfyear" : (UNITS[name] ?? "year");
const WEEKDAYS: Record<string, string> = {
  hai: "mon",
  "2": "mon",
  ba: "tue",
  "3": "tue",
  tu: "wed",
  "4": "wed",
  nam: "thu",
  "5": "thu",
  sau: "fri",
  "6": "fri",
  bay: "sat",
  "7": "sat",
};
/** The weekday named after "thứ", as "fri". */
export const weekdayOf = (name: string): string | null => WEEKDAYS[name] ?? null;
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** The number of a quarter written "II" or "2". */
export const quarterNumber = (text: string): number => QUARTERS[text] ?? Number(text);
/** Two digits. */
export const two = (value: string | number): string => String(value).padStart(2, "0");

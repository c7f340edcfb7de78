import { addDays, formatDay } from "../../rules/day.ts";
import { childOf, childrenOf, type Element } from "./xml.ts";

/** How the numbers of a cell style are printed. */
export type NumberKind = "number" | "percent" | "date" | "month" | "time" | "text";

/** The kinds of the cell styles, in the order in which cells name them. */
export function kindsOf(styles: Element | null): NumberKind[] {
  const own = new Map(
    childrenOf(childOf(styles ?? undefined, "numFmts"), "numFmt").map((format) => [
      Number(format.attributes.numFmtId),
      format.attributes.formatCode ?? "",
    ]),
  );
  return childrenOf(childOf(styles ?? undefined, "cellXfs"), "xf").map((style) => {
    const id = Number(style.attributes.numFmtId ?? 0);
    const code = own.get(id);
    return code === undefined ? builtIn(id) : kindOf(code);
  });
}

// ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates of the Far East.
function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  if (id === 17) return "month";
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? "time" : "number";
}

function kindOf(code: string): NumberKind {
  const bare = code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (bare.includes("general")) return "number";
  if (bare.includes("@")) return "text";
  if (/d|y/.test(bare)) return /d/.test(bare) || !/m/.test(bare) ? "date" : "month";
  if (/[hs]/.test(bare)) return "time";
  if (/^m+$/.test(bare.trim())) return "month";
  return bare.includes("%") ? "percent" : "number";
}

const LAST_SERIAL = 2_958_465;

/** A number as its cell prints it, by the customs of Vietnam; `from1904` counts days as old Macintoshes did. */
export function printNumber(value: number, kind: NumberKind, from1904: boolean): string {
  const serial = Math.floor(value + 1e-6);
  if ((kind === "date" || kind === "month") && serial >= (from1904 ? 0 : 1) && serial <= LAST_SERIAL) {
    // Excel holds 1900 for a leap year: serial 60 is 29/02/1900, which never was.
    const day = from1904 ? addDays("1904-01-01", serial) : addDays(serial < 60 ? "1899-12-31" : "1899-12-30", serial);
    return kind === "month" ? formatDay(day).slice(3) : formatDay(day);
  }
  if (kind === "time" && value >= 0 && value < 1) {
    const minutes = Math.round(value * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  }
  const shown = kind === "percent" ? value * 100 : value;
  const digits = String(Number(shown.toPrecision(12)));
  return `${digits.replace(".", ",")}${kind === "percent" ? "%" : ""}`;
}

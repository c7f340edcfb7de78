import type { Span } from "./draft.ts";
import type { Line } from "./lines.ts";
import { passageOf } from "./passage.ts";
import { columnsIn } from "./spokenColumns.ts";

// No row of a table is as long.
const LONGEST = 6000;
const NEXT_PART = /^(?:phu luc|noi nhan|ghi chu|dieu \d|tm\.|kt\.|tl\.|\*)/;

/**
 * Puts the printed lines of a table's rows together again where a scan broke them: from a heading row on, a row begins
 * with the next number (or a roman number over a group) and takes the lines up to the row after it.
 */
export function gatherRows(source: string, lines: Line[], damaged: boolean): Line[] {
  const out: Line[] = [];
  const keyOf = (span: Span) => passageOf(source, [span], damaged).key.trim();
  for (let i = 0; i < lines.length; ) {
    const head = headingAt(lines, i, keyOf);
    if (head === 0 || (!damaged && lines[i]!.row)) {
      out.push(lines[i++]!);
      continue;
    }
    out.push(joined(source, lines.slice(i, i + head)));
    i += head;
    let number = 0;
    let row: Line[] = [];
    const close = () => {
      if (row.length > 0) out.push(joined(source, row));
      row = [];
    };
    for (; i < lines.length; i++) {
      const line = lines[i]!;
      const starts = /^(\d{1,3})(?:[.)]?\s|[.)]?$)/.exec(line.text);
      const next = starts ? Number(starts[1]) : Number.NaN;
      const group = /^(?:[IVX|l1!]{1,4}\s?[.|]|[IVX]{1,4})\s+\p{L}/u.test(line.text);
      if (row.length > 0 && line.end - row[0]!.start > LONGEST) close();
      if (next > number && next <= number + 2) {
        close();
        number = next;
      } else if (group) close();
      else if (NEXT_PART.test(keyOf(line)) || number === 0 || (line.gap && /^[-–—~]\s/u.test(line.text))) break;
      row.push(line);
    }
    close();
  }
  return out;
}

// How many lines from here on are a heading row: one or two, and a third when its words are many.
function headingAt(lines: Line[], at: number, keyOf: (span: Span) => string): number {
  const first = lines[at]!;
  if (!/^\|?\s*(?:TT|STT|Stt|Tt|S[o6ốó] TT|No)(?![\p{L}\d])/u.test(first.text)) return 0;
  for (let n = 1; n <= 3 && at + n <= lines.length; n++) {
    const last = lines[at + n - 1]!;
    if (n > 1 && /^\d/.test(last.text)) return 0;
    const following = lines[at + n];
    if (
      columnsIn(keyOf({ start: first.start, end: last.end })) &&
      (!following || /^(?:\d|[IVX|l]+\s?[.|\s])/.test(following.text))
    )
      return n;
  }
  return 0;
}

function joined(source: string, lines: Line[]): Line {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return { ...first, end: last.end, text: source.slice(first.start, last.end), row: true };
}

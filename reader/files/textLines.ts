import type { Source, SourceFormat, SourceLine } from "./source.ts";

/** A line to be written into a source, broken further where its text is; `gap` puts an empty line before it. */
export type TextLine = { text: string; gap?: boolean; page?: number };

/** Writes lines one under the other as a source without pages: composed form, no stray control characters, each line's place kept. */
export function sourceOfLines(format: SourceFormat, written: TextLine[], notes: string[]): Source {
  const lines: SourceLine[] = [];
  const parts: string[] = [];
  let at = 0;
  const add = (text: string) => {
    parts.push(text);
    at += text.length;
  };
  for (const { text: whole, gap = false, page = 1 } of written) {
    const broken = cleanText(whole)
      .split(/[\n\r\v\f\u2028\u2029]+/u)
      .filter((text) => text.trim() !== "");
    if (gap && at > 0 && broken.length > 0) add("\n");
    for (const text of broken.map((line) => line.trimEnd())) {
      lines.push({ start: at, end: at + text.length, page, box: null });
      add(`${text}\n`);
    }
  }
  return { format, text: parts.join(""), lines, pages: [], notes };
}

/** Text in composed form, without what is printed as nothing; every kind of blank is a plain one. */
export const cleanText = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\v\f\r]|[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[^\P{Zs} ]/gu, " ")
    .normalize("NFC");

/** The cells of a row as one line, parted by bars as the reader of tables expects them. */
export function rowLine(cells: string[]): string {
  const flat = cells.map((cell) => cleanText(cell).replaceAll("|", "/").replace(/\s+/g, " ").trim());
  const bare = flat.join(" | ").trim();
  // Outer bars keep an empty first cell in its place and make a row of two cells a row.
  return flat[0] === "" || flat.length < 3 ? `| ${flat.join(" | ")} |` : bare;
}

/** The heading that a row of a table is when only a Roman number and a name stand in it; null for any other row. */
export function groupLine(cells: string[]): string | null {
  const [mark, title, ...others] = cells.map((cell) => cell.trim());
  const group = mark !== undefined && /^[IVX]+\.?$/.test(mark) && title && others.every((cell) => cell === "");
  return group ? `${mark.replace(".", "")}. ${title}` : null;
}

/** How an item is numbered; "bullet" and "plus" are dashes and pluses without a number. */
export type MarkKind = "part" | "roman" | "decimal" | "paren" | "letter" | "article" | "appendix" | "bullet" | "plus";

/** The mark at the head of a line: its printed form as used in a reference, and how many characters it takes. */
export type Mark = { kind: MarkKind; label: string; depth: number; length: number };

const CAPITAL = `["“‘'(]?[\\p{Lu}\\d]`;
const ROMANS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** Reads the mark at the head of a line, allowing for what a scan makes of it ("|.", "I1.", "II1.", "6.2,"); `anyCase` admits a small letter after it. */
export function markOf(line: string, anyCase = false): Mark | null {
  const next = anyCase ? `["“‘'(]?[\\p{L}\\d]` : CAPITAL;
  const match = (pattern: string): RegExpExecArray | null => new RegExp(`^(?:${pattern})(?=${next})`, "u").exec(line);
  const bullet = /^(?:[-–—•●▪*~✓]|\uf0b7|\+)\s*(?=\S)/u.exec(line);
  if (bullet)
    return { kind: bullet[0].startsWith("+") ? "plus" : "bullet", label: "", depth: 0, length: bullet[0].length };
  const article = /^(?:[ĐDPB]i[eéêềè€]u|ĐIỀU|DIEU)\s+(\d{1,3})\s*[.:]\s*/u.exec(line);
  if (article) return { kind: "article", label: `Điều ${article[1]}`, depth: 0, length: article[0].length };
  const appendix = /^(?:PHỤ LỤC|PHU LUC|Phụ lục)(?:\s+(?:số\s+)?(\d+|[IVX]+))?\s*[.:]?\s*$/u.exec(line);
  if (appendix) return { kind: "appendix", label: `PL${appendix[1] ?? ""}`, depth: 0, length: appendix[0].length };
  const paren = match(String.raw`\(([\da-zđ]{1,2})\)\s*`);
  if (paren) return { kind: "paren", label: `(${paren[1]})`, depth: 0, length: paren[0].length };
  const letter = /^([a-zđ])\s?[).]\s+(?=\S)/u.exec(line);
  if (letter) return { kind: "letter", label: letter[1]!, depth: 0, length: letter[0].length };
  const decimals = match(String.raw`(\d{1,2}(?:[.,]\d{1,2})+)\s*[.,:)]?\s+`) ?? match(String.raw`(\d{1,2})\s?[.)]\s*`);
  if (decimals) {
    const label = decimals[1]!.replaceAll(",", ".");
    return { kind: "decimal", label, depth: label.split(".").length, length: decimals[0].length };
  }
  // "A. NHIỆM VỤ TRỌNG TÂM": a part in capitals above the roman numbers.
  const part = /^([A-DĐE])\s?[.)]\s+(?=\p{Lu}{2,}\s+\p{Lu}{2,})/u.exec(line);
  if (part) return { kind: "part", label: part[1]!, depth: 0, length: part[0].length };
  const roman = /^([IVXivl1|!]{1,5})\s?[.,]\s+(?=\S)/u.exec(line);
  return roman && !/^\d+$/.test(roman[1]!)
    ? { kind: "roman", label: mendRoman(roman[1]!), depth: 0, length: roman[0].length }
    : null;
}

function mendRoman(printed: string): string {
  const mended = printed.replace(/[l1|!i]/g, "I").replace(/v/g, "V");
  return ROMANS.includes(mended) ? mended : "I";
}

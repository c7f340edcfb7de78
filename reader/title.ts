import { isLetterhead } from "./letterhead.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import { passageOf } from "./passage.ts";

// The authority that decides, in capitals, stands between the abstract and the bases of a decision.
const AUTHORITY =
  /^(?:CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|GIÁM ĐỐC|CHU TICH|UY BAN NHAN DAN|HOI DONG NHAN DAN|GIAM DOC)/u;

/** The abstract under the kind's name or after "V/v", and the index of the first line after it. */
export function titleOf(
  source: string,
  lines: Line[],
  keys: string[],
  { kindAt, top, led }: { kindAt: number; top: number; led: boolean },
  damaged: boolean,
): { title: string | null; next: number } {
  const about = keys.findIndex((key, i) => i < 20 && /^(?:.{0,40}\s)?v\/v\b/.test(key));
  if (kindAt < 0 && about < 0) return { title: null, next: top + 1 };
  const first = kindAt >= 0 ? kindAt + (led ? 0 : 1) : about;
  const rows: Line[] = [];
  for (let i = first; i < Math.min(lines.length, first + 12); i++) {
    const line = lines[i]!;
    const key = passageOf(source, [line], damaged).key;
    if (
      markOf(line.text) !== null ||
      /^(?:can cu|thuc hien [a-z]+ [a-z]+ so|k[a-z]nh g|ngay \d|sau khi|de (?:tiep tuc|kip thoi|trien khai|thuc hien)|trong thoi gian|thoi gian qua)/.test(
        key,
      )
    )
      break;
    if (rows.length > 0 && (line.gap || line.row || AUTHORITY.test(line.text) || isLetterhead(line.text))) break;
    // After an abstract in capitals a sentence in small letters is the text.
    if (rows.some(({ text }) => /\p{Lu}{2}/u.test(text)) && rows.every(isCapitals) && /^\p{Lu}\p{Ll}/u.test(line.text))
      break;
    rows.push(line);
  }
  if (rows.length === 0) return { title: null, next: Math.max(first, top + 1) };
  const passage = passageOf(source, rows, damaged);
  const title = passage
    .shown(0, passage.key.length)
    .replace(/^\s*v\/v:?\s*/iu, "")
    .replace(led ? /^\S+\s+\S+\s*[:.-]?\s*/u : /^/u, "")
    .replace(/\s+/gu, " ")
    .replace(/[.\s_*-]+$/u, "")
    .trim();
  return { title: title || null, next: Math.max(first + rows.length, top + 1) };
}

const isCapitals = ({ text }: Line): boolean => text === text.toUpperCase();

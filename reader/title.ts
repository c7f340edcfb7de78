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
  kindAt: number,
  top: number,
  damaged: boolean,
): { title: string | null; next: number } {
  const about = keys.findIndex((key, i) => i < 20 && /^(?:.{0,40}\s)?v\/v\b/.test(key));
  if (kindAt < 0 && about < 0) return { title: null, next: top + 1 };
  const first = kindAt >= 0 ? kindAt + 1 : about;
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
    if (rows.length > 0 && (line.gap || line.row || AUTHORITY.test(line.text))) break;
    rows.push(line);
  }
  if (rows.length === 0) return { title: null, next: first };
  const passage = passageOf(source, rows, damaged);
  const title = passage
    .shown(0, passage.key.length)
    .replace(/^\s*v\/v:?\s*/iu, "")
    .replace(/\s+/gu, " ")
    .replace(/[.\s_*-]+$/u, "")
    .trim();
  return { title: title || null, next: first + rows.length };
}

import { citationsIn } from "./citations.ts";
import type { Basis } from "./draft.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import { passageOf } from "./passage.ts";

const AMENDING =
  /^(?:(?:viec|ve viec|v\/v|quyet dinh|ke hoach|thong bao|nay)\s*:?\s+)?(?:(?:ubnd|uy ban nhan dan|chu tich)[^,.;:]{0,60}\s)?(?:dieu chinh|sua doi|bo sung|thay the|bai bo|huy bo|dinh chinh|gia han)(?![a-z])[^.;]{0,140}?\s(?:ke hoach|quyet dinh|chi thi|thong bao|cong van|cong dien|nghi quyet|chuong trinh|huong dan|quy che|de an)\s+(?:thuc hien\s+)?(?:so|s[a-z0-9]{1,2})\s+\d/;

/** The documents that a directive changes: its title or an item says "điều chỉnh, bổ sung Kế hoạch số …"; what its bases say of others does not count. */
export function amendmentsOf(source: string, lines: Line[], from: number, to: number, damaged: boolean): Basis[] {
  const found: Basis[] = [];
  for (let i = from; i < Math.min(to, from + 80, lines.length); i++) {
    const first = lines[i]!;
    const start = first.start + (markOf(first.text)?.length ?? 0);
    const further = lines.slice(i + 1, i + 4);
    const stop = further.findIndex((line) => line.gap || markOf(line.text) !== null);
    const pieces = [{ start, end: first.end }, ...(stop < 0 ? further : further.slice(0, stop))];
    const passage = passageOf(source, pieces, damaged);
    const match = AMENDING.exec(passage.key);
    if (!match) continue;
    const sentence = passage.key.slice(match[0].length).search(/[;:]|\.\s/);
    const end = sentence < 0 ? passage.key.length : match[0].length + sentence;
    for (const cited of citationsIn({ ...passage, key: passage.key.slice(0, end) }))
      if (!found.some((other) => other.number === cited.number)) found.push(cited);
  }
  return found;
}

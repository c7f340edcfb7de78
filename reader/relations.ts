import { agenciesAt, type Named, startsAgency } from "./agencies.ts";
import type { Passage } from "./passage.ts";

const TOGETHER =
  /(?<![a-z])(?:phoi hop(?:,\s*(?:ho tro|tham gia))?(?:\s+(?:chat che|kip thoi|tot|dong bo|thuong xuyen))*(?:\s+(?:cung|voi))*|cung(?:\s+voi)?)\s+/g;

/** Those with whom a work is done: named after "phối hợp (với)" or "cùng", not those merely guided or urged. */
export function coordinatingIn(passage: Passage, from: number, to: number): Named[] {
  const found: Named[] = [];
  let clause = -1;
  for (const match of passage.key.slice(from, to).matchAll(TOGETHER)) {
    const start = from + match.index;
    const before = passage.key.slice(from, start);
    const sinceStop = Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), before.lastIndexOf("("));
    const words = before.slice(sinceStop + 1);
    if (match[0].startsWith("cung ") && /(?:voi|nganh|cap)\s*$/.test(before) === true) continue;
    if (/(?:huong dan|don doc)\s[^;]{0,70}$/.test(words)) continue;
    const list = agenciesAt(passage, start + match[0].length);
    if (!list || list.agencies[0]!.start >= to) continue;
    if (sinceStop === clause && /chi dao\s[^,;]*$/.test(words)) continue;
    clause = sinceStop;
    // "(A phối hợp với B đôn đốc)": both stand beside the one who leads.
    const subject = before[sinceStop] === "(" ? agenciesAt(passage, from + sinceStop + 1) : null;
    if (subject && subject.end >= start - 2) found.push(...subject.agencies);
    found.push(...list.agencies);
  }
  return distinct(found);
}

const SENT =
  /(?<![a-z])(?:(?:dong thoi\s+)?(?:bao cao|co ?bao cao)(?!\s*,|\s+so\s|\s+(?:cho\s+)?(?:dinh ky|chuyen de|tong hop so))(?:\s+(?!ve|cho|de|gui|theo|trinh)[a-z0-9&-]+){0,9}?(?:\s*,?\s*(?:lan dau|dinh ky))?\s+(?:(?:gui\s+)?(?:ve|cho|voi)\s+)?|(?:dong\s+)?gui(?:\s+(?!ve|cho|de)[a-z0-9&-]+){0,8}?\s+(?:(?:ve|cho|den|toi)\s+)?|trinh(?:\s+(?!ve|cho|de)[a-z]+){0,2}?\s+)(?=[a-z])/g;

/** To whom the result is reported, sent or submitted; a purpose clause ("để tổng hợp, báo cáo …") names no addressee. */
export function reportToIn(passage: Passage, from: number, to: number): Named[] {
  const key = passage.key.slice(0, to);
  const found: Named[] = [];
  SENT.lastIndex = from;
  for (let match = SENT.exec(key); match !== null; match = SENT.exec(key)) {
    const end = match.index + match[0].length;
    SENT.lastIndex = match.index + 4;
    const before = key.slice(from, match.index);
    const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
    if (
      /(?<![a-z])de\s+(?:[a-z]+\s*,?\s+){0,6}$/.test(before) ||
      /(?:theo|tai|qua|ket qua|vao|che do|xay dung|du thao|lap|quy dinh|nghe|trong|nhu|gom)\s+$/.test(before)
    )
      continue;
    if (/^trinh/.test(match[0]) && /tham muu\s+(?:cho\s+)?(?:ubnd|uy ban|chu tich)[^,;]*$/.test(clause)) continue;
    if (/^bao cao/.test(match[0]) && /tham muu[^,;]*$/.test(clause) && !/\s(?:ve|cho)\s$/.test(match[0])) continue;
    if (!startsAgency(passage, end)) continue;
    const list = agenciesAt(passage, end);
    if (!list || list.end > to) continue;
    found.push(...list.agencies);
    SENT.lastIndex = list.end;
    const through = /^\s*[,(]?\s*(?:thong qua|qua)\s+/.exec(key.slice(list.end));
    const further = through && agenciesAt(passage, list.end + through[0].length);
    if (further) found.push(...further.agencies);
  }
  return distinct(found);
}

function distinct(agencies: Named[]): Named[] {
  return agencies.filter(
    (agency, i) => agencies.findIndex((other) => other.name.toLowerCase() === agency.name.toLowerCase()) === i,
  );
}

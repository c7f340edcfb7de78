import { agenciesAt, type Named, startsAgency } from "./agencies.ts";
import type { Passage } from "./passage.ts";

const TOGETHER =
  /(?<![a-z])(?:phoi hop(?:,\s*(?:ho tro|tham gia))?(?:\s+(?:chat che|kip thoi|tot|dong bo|thuong xuyen))*(?:\s+(?:cung|voi))*|cung(?:\s+voi)?)\s+/g;

/** Those with whom a work is done: named after "phối hợp (với)" or "cùng", not those merely guided or urged. */
export function coordinatingIn(passage: Passage, from: number, to: number): Named[] {
  const found: Named[] = [];
  let clause = Number.NaN;
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

const SENDING = /(?<![a-z])(?:(?:dong\s+)?gui|bao cao|co ?cao|trinh)(?![a-z])/g;
const TOWARDS =
  /^(?:\s+(?!de\s|theo\s|trinh\s)(?:[a-z0-9&"/-]+|(?:ngay|tuan|thang|quy|nam|ky|xuat),)){0,12}?\s*,?\s+(?:ve|cho|den|toi|voi|thong qua|(?<!ket\s)qua|gui(?:\s+(?:ve|cho|den))?)\s+/;
// "theo báo cáo", "chế độ báo cáo", "để tổng hợp, báo cáo …": a thing, or the purpose of those who receive.
const NOT_AN_ACT =
  /(?:theo|tai|qua|ket qua|vao|che do|xay dung|du thao|lap|quy dinh|nghe|nhu|gom|ky|noi dung|cong tac)\s+$/;
const PURPOSE = /(?<![a-z])de\s+(?!(?:an|nghi|xuat|ra|cuong|tai)(?![a-z]))(?:[a-z]+\s*,?\s+){0,6}$/;

/** To whom the result is reported, sent or submitted; a purpose clause ("để tổng hợp, báo cáo …") names no addressee. */
export function reportToIn(passage: Passage, from: number, to: number): Named[] {
  const key = passage.key.slice(0, to);
  const found: Named[] = [];
  for (const match of key.slice(from).matchAll(SENDING)) {
    const at = from + match.index;
    const before = key.slice(from, at);
    const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
    // A purpose that names a report of one's own body is still an act: "tổng hợp kết quả … để báo cáo cơ quan …".
    if (NOT_AN_ACT.test(before) || (PURPOSE.test(before) && found.length > 0)) continue;
    if (PURPOSE.test(before) && !/^(?:\s*-?\s*)?tong hop\s/.test(clause.trim())) continue;
    const counsel = /tham muu\s+(?:cho\s+)?(?:ubnd|uy ban|chu tich|de xuat|cap)?[^,;]*$/.test(clause);
    const end = at + match[0].length;
    const direct = end + /^\s*/.exec(key.slice(end))![0].length;
    const towards = TOWARDS.exec(key.slice(end));
    const place = startsAgency(passage, direct)
      ? direct
      : towards && match[0] !== "trinh"
        ? end + towards[0].length
        : -1;
    if (place < 0 || (counsel && place === direct) || !startsAgency(passage, place)) continue;
    const list = agenciesAt(passage, place);
    if (!list || list.end > to) continue;
    // What is sent "để phối hợp" asks for help and reports nothing.
    if (/^\s*,?\s*de (?:cung )?phoi hop/.test(key.slice(list.end))) continue;
    found.push(...list.agencies);
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

import { type Named, startsAgency } from "./agencies.ts";
import type { Passage } from "./passage.ts";
import { coordinatingIn } from "./relations.ts";
import { subjectOf } from "./subject.ts";

/** Who carries out the items under a heading or after a lead-in, and with whom. */
export type Addressed = { lead: Named[]; coordinating: Named[] };

const ISSUER =
  /^(?:Chủ tịch |Phó Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)/iu;
const ORDER = /(?:yeu cau|giao|de nghi|phan cong)\s+(?:doi voi\s+|cho\s+)?/g;
const DOING =
  /(?<![a-z])(?:can\s+|phai\s+)?(?:tap trung\s+|khan truong\s+|nghiem tuc\s+)?(?:trien khai\s+)?thuc hien\s+(?:tot\s+)?(?:mot s[a-z]|cac|nhung)\s/;

/** Whom a heading names for the items under it, or null. */
export function addressedByHeading(passage: Passage): Addressed | null {
  const subject = subjectOf(passage, 0, passage.key.length);
  return settle(passage, subject?.list.agencies ?? titled(passage) ?? ordered(passage));
}

/** Whom a lead-in sentence ("… thực hiện các nhiệm vụ sau:") names for the items after it, or null. */
export function addressedByLeadIn(passage: Passage): Addressed | null {
  const subject = subjectOf(passage, 0, passage.key.length);
  if (subject?.role === "subject" && !DOING.test(passage.key)) return null;
  const own = subject?.list.agencies;
  // "UBND huyện yêu cầu Thủ trưởng các phòng … thực hiện:" addresses those of whom it is asked.
  const lead = own && !(subject?.role === "subject" && ISSUER.test(own[0]!.name)) ? own : ordered(passage);
  // "UBND huyện xây dựng kế hoạch … như sau:" tells what the issuer does and addresses nobody.
  return lead[0] && ISSUER.test(lead[0].name) ? null : settle(passage, lead);
}

function settle(passage: Passage, lead: Named[]): Addressed | null {
  if (lead.length === 0) return null;
  const others = coordinatingIn(passage, 0, passage.key.length).filter((a) => !lead.some((l) => l.name === a.name));
  return { lead, coordinating: others };
}

// A short heading that begins with an agency names it as a whole: "Các chủ rừng là tổ chức (các Ban quản lý …)".
function titled(passage: Passage): Named[] | null {
  const end = passage.key.search(/\s*\(|\s*:?\s*$/);
  if (!startsAgency(passage, 0) || end > 110 || /[.;]/.test(passage.key.slice(0, end))) return null;
  return [{ name: passage.shown(0, end).replace(/\s+/gu, " "), start: 0, end }];
}

// Whom a sentence addresses although it begins with something else ("… yêu cầu các cơ quan … thực hiện một số nội dung sau:").
function ordered(passage: Passage): Named[] {
  const { key } = passage;
  let found: Named[] = [];
  for (const match of key.matchAll(ORDER)) {
    const subject = subjectOf(passage, match.index, key.length);
    if (subject?.role === "order") found = subject.list.agencies;
    const back = match[0].includes("doi voi") ? 8 : 0;
    const about = subjectOf(passage, match.index + match[0].length - back, key.length);
    if (about && found.length === 0) found = about.list.agencies;
  }
  return found.length > 0 ? found : doing(passage);
}

// "…, các ngành, địa phương cần tập trung thực hiện một số nhiệm vụ sau:"
function doing(passage: Passage): Named[] {
  const verb = DOING.exec(passage.key);
  if (!verb) return [];
  const before = passage.key.slice(0, verb.index);
  for (let place = before.length - 1; place > 1; place--) {
    if (!/[,;]\s$/.test(before.slice(place - 2, place))) continue;
    const subject = subjectOf({ ...passage, key: before }, place, before.length);
    if (subject && subject.list.end >= before.trimEnd().length - 12) return subject.list.agencies;
  }
  return [];
}

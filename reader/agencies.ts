import {
  CHAIR,
  CLAUSE,
  FIELD_NAME,
  group,
  head,
  JOINT_OFFICE,
  LEVEL,
  member,
  PROPER,
  qualifier,
  stop,
  TITLE,
  verb,
} from "./agencyWords.ts";
import type { Passage } from "./passage.ts";

/** An agency as named in a passage: the name to show and its place in the key. */
export type Named = { name: string; start: number; end: number };

/** Names in a row ("A, B và C"), and where the row ends in the key. */
export type NamedList = { agencies: Named[]; end: number };

const at = (pattern: RegExp, key: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(key)?.[0].length ?? 0;
};
const title = (key: string, from: number): number => at(TITLE, key, from) || at(CHAIR, key, from);

/** Whether the name of an agency or of a group may begin here. */
export const startsAgency = (passage: Passage, from: number): boolean =>
  !isDamagedVerb(passage, from) &&
  (title(passage.key, from) > 0 ||
    group(passage, from) > 0 ||
    head(passage, from) > 0 ||
    at(JOINT_OFFICE, passage.key, from) > 0);

// Without accents "bố trí" begins like "Bộ" and "ban hành" like "Ban".
function isDamagedVerb(passage: Passage, from: number): boolean {
  if (!passage.damaged || !/^b(?:o|an) /.test(passage.key.slice(from, from + 4))) return false;
  const length = verb(passage, from);
  return /\s/.test(passage.key.slice(from, from + length)) && at(PROPER, passage.key, from) === 0;
}

/** How long the name of a field of administration ("Tài chính") is that stands here, or 0. */
export const fieldAt = (passage: Passage, from: number): number =>
  isCapital(passage, from) ? at(FIELD_NAME, passage.key, from) : 0;

/** Whether a verb stands here, as after the name of those who act. */
export const startsVerb = (passage: Passage, from: number): boolean =>
  verb(passage, from + /^[\s,]*/.exec(passage.key.slice(from))![0].length) > 0;

/** Reads a row of agencies from an offset of the key; `cell` says that nothing but names stands there. */
export function agenciesAt(passage: Passage, from: number, cell = false): NamedList | null {
  const { key } = passage;
  const agencies: Named[] = [];
  let place = from;
  while (place < key.length && agencies.length < 40) {
    if (!cell && !startsAgency(passage, place)) break;
    const start = place + title(key, place);
    const end = endOfName(passage, start, cell);
    const trimmed = start + key.slice(start, end).replace(/[\s,;:.-]+$/, "").length;
    if (trimmed <= start) break;
    const last = agencies.at(-1);
    // "Đồng chí Trần Văn Bảy, Phó Chủ tịch UBND xã" is one person with his office.
    if (last && PERSON.test(last.name) && OFFICE.test(key.slice(place, trimmed)))
      agencies[agencies.length - 1] = { ...last, name: nameOf(passage, last.start, trimmed), end: trimmed };
    else agencies.push({ name: nameOf(passage, start, trimmed), start, end: trimmed });
    place = nextInRow(passage, trimmed, cell);
    if (place < 0) break;
  }
  return agencies.length > 0 ? { agencies, end: agencies.at(-1)!.end } : null;
}

const PERSON = /^(?:Đồng chí|Đ\/c|Ông|Bà)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*){1,3}$/u;
const OFFICE = /^(?:pho\s+)?(?:chu tich|bi thu|truong|giam doc|chanh|thu truong|chu nhiem|cuc truong)\s/;
const LINK = /^\s*(?:[,;/]\s*(?:va\s+|cung\s+)?|va\s+|-\s+)/;
// "vé" may be "và", and between two agencies it is.
const DAMAGED_LINK = /^\s*(?:[,;/]\s*(?:v[ae]\s+|cung\s+)?|v[ae]\s+|-\s+)/;

function nextInRow(passage: Passage, end: number, cell: boolean): number {
  const link = (passage.damaged ? DAMAGED_LINK : LINK).exec(passage.key.slice(end, end + 40));
  // "Sở A Sở B": a cell whose comma was lost.
  const gap = /^\s+/.exec(passage.key.slice(end))?.[0].length ?? 0;
  if (!link)
    return gap > 0 && (at(PROPER, passage.key, end + gap) > 0 || (cell && beginsAnew(passage, end, end + gap)))
      ? end + gap
      : -1;
  const next = end + link[0].length;
  return (cell && next < passage.key.length && !link[0].startsWith("-")) || startsAgency(passage, next) ? next : -1;
}

function endOfName(passage: Passage, start: number, cell: boolean): number {
  const { key } = passage;
  const proper = at(JOINT_OFFICE, key, start) || at(PROPER, key, start);
  if (proper > 0) return start + proper + at(LEVEL, key, start + proper);
  const plural =
    group(passage, start) > 0 || /^(?:ubnd|uy ban nhan dan|bo phan|doan the)\b/.test(key.slice(start, start + 20));
  let headEnd = start + (group(passage, start) || head(passage, start));
  let place = headEnd;
  while (place < key.length) {
    const link = /^\s*(?:,\s*(?:va\s+)?|va\s+|\/)/.exec(key.slice(place));
    if (link) {
      // "Đài truyền thanh các xã, thị trấn": a group may stand at the end of a name.
      const many = plural || /(?<![a-z])cac (?:xa|phuong|huyen|thon)$/.test(key.slice(start, place));
      const next = goesOn(passage, start, place + link[0].length, many, link[0], cell);
      if (next < 0) return place;
      place = next;
      continue;
    }
    const gap = /^\s*/.exec(key.slice(place))![0].length;
    const next = place + gap;
    const more =
      qualifier(passage, next) ||
      (group(passage, start) > 0 || /^(?:co quan|don vi)\b/.test(key.slice(start, start + 8))
        ? at(CLAUSE, key, next)
        : 0);
    if (more > 0) {
      place = next + more;
      continue;
    }
    if (
      next > headEnd &&
      isCapital(passage, next) &&
      (at(PROPER, key, next) > 0 || (cell && beginsAnew(passage, start, next)))
    )
      return place;
    // A capital right after the head word is part of the name: "Cục Thống kê", "Ban Quản lý"; so is the second one
    // of a place: "UBND huyện Tân Lập".
    const named =
      isCapital(passage, next) && (place === headEnd || (gap === 1 && PLACE.test(passage.slice(start, place))));
    if (cell ? /^tham muu,? giup/.test(key.slice(next)) : !named && stops(passage, start, next)) return place;
    if (/^[.;:()]/.test(key.slice(next))) return place;
    const word = /^-\s|^[^\s,.;:()/]+/.exec(key.slice(next, next + 40))?.[0].length ?? 0;
    if (word === 0 || next + word - start > 140) return place;
    // "Chi nhánh Văn phòng Đăng ký đất đai": one head after another, and a verb that is a name.
    const further = named ? head(passage, next) : 0;
    const company = COMPANY.test(key.slice(start, start + 12)) && isCapital(passage, next);
    place = next + Math.max(word, further, named || company ? stop(passage, next) : 0);
    if (further > 0) headEnd = place;
  }
  return place;
}

// Where a name goes on after a comma or "và": a further member of the group, a commune of a list, a word of the name itself.
function goesOn(passage: Passage, start: number, next: number, plural: boolean, link: string, cell: boolean): number {
  const { key } = passage;
  const first = key.slice(start, start + 12);
  if (at(PROPER, key, next) > 0 && isCapital(passage, next)) return -1;
  const more = member(passage, next);
  if (plural && more > 0 && !/^don vi su nghiep/.test(key.slice(next))) return next + more;
  if (/^cac cap/.test(first) && group(passage, next) > 0) return next + group(passage, next);
  if (
    /^cac nganh|^cac so/.test(first) &&
    /^cac dia phuong(?!\s*[,;.)]|\s+(?:khan|trien|to chuc|xay|thuc))/.test(key.slice(next))
  )
    return next + 14;
  const word = /^[^\s,.;:()]*/.exec(key.slice(next))![0].length;
  const capital = isCapital(passage, next);
  if (
    /^cac (?:xa|phuong|huyen|thanh pho|quan)/.test(first) &&
    capital &&
    group(passage, next) === 0 &&
    head(passage, next) === 0
  )
    return next + word;
  const comma = link.includes(",");
  if ((cell && comma) || startsAgency(passage, next) || stop(passage, next) > 0 || word === 0) return -1;
  if (!comma && (cell || !plural)) return next + word;
  // "Trung tâm Văn hóa, Thể thao và Truyền thông": the words of a field stand between commas.
  return /^(?:trung tam|phong|so|ban|doi)\s/.test(first) &&
    /^[^,.;:()]{3,30}(?:,[^,.;:()]{3,30})?\sva\s/.test(key.slice(next)) &&
    FIELDWORD.test(key.slice(next))
    ? next + word
    : -1;
}

// In a cell a capital after a name without a comma between them begins another name.
function beginsAnew(passage: Passage, start: number, next: number): boolean {
  const { key } = passage;
  if (!isCapital(passage, next)) return false;
  if (group(passage, next) > 0) return true;
  return (
    !/(?:dang uy|chu tich|bi thu|ban thuong vu|ban thuong truc|doan)\s*$/.test(key.slice(start, next)) &&
    /^(?:cong an|trung tam|chi cuc|cuc|ban quan ly|van phong|bo chi huy|kho bac|bao hiem xa hoi|ubnd|uy ban nhan dan)(?![a-z])/.test(
      key.slice(next, next + 24),
    )
  );
}

// Without accents "Việt Nam" begins like "viết" and "Đảng" like "đang": a capital in the middle of a name is its own.
function stops(passage: Passage, start: number, next: number): boolean {
  const length = stop(passage, next);
  const single = !/\s/.test(passage.key.slice(next, next + length));
  if (length > 0 && isCapital(passage, next) && COMPANY.test(passage.key.slice(start, start + 12))) return false;
  return length > 0 && !(passage.damaged && single && isCapital(passage, next));
}

const PLACE = /(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|thôn)\s\p{Lu}[\p{L}'-]*$/u;
const COMPANY = /^(?:tong )?cong ty|^tap doan/;

const FIELDWORD =
  /^(?:the thao|thong tin|van hoa|truyen thong|du lich|khoa hoc|xa hoi|ha tang|do thi|thuong binh|gia dinh)/;

const isCapital = (passage: Passage, at: number): boolean =>
  /^["“]?\p{Lu}/u.test(passage.text.slice(passage.inText(at), passage.inText(at) + 2));

function nameOf(passage: Passage, start: number, end: number): string {
  const shown = passage
    .shown(start, end)
    .replace(/\s+/gu, " ")
    .replace(/(?<=\s)¢(?=\sliên quan)/gu, "có")
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹!]|(?<=\s)[¢&]\s/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/\s+([,;])/gu, "$1")
    .trim();
  const bare =
    /^(?:Phòng|Sở|Trung tâm|phòng|sở|trung tâm)\s.*\S(?=\s+(?:huyện|tỉnh|thành phố|thị xã|quận)$)/u.exec(shown)?.[0] ??
    shown;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

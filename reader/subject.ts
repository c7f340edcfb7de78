import { agenciesAt, fieldAt, type Named, type NamedList, startsVerb } from "./agencies.ts";
import { group } from "./agencyWords.ts";
import { foldSameLength } from "./foldSameLength.ts";
import type { Passage } from "./passage.ts";

/**
 * Who is named at the head of an item: `label` before a colon (or alone), `order` after "Giao", "Yêu cầu", `subject` as part of the sentence.
 * The words of the task begin at `textFrom`.
 */
export type Subject = { role: "label" | "order" | "subject"; list: NamedList; textFrom: number };

const ORDER =
  /^(?:(?:\(?\d\)?|##)\s*)?(?:(?:ubnd|uy ban nhan dan|chu tich|pho chu tich|ban thuong vu|thuong truc (?:tinh|huyen|thanh|thi|quan|dang) uy|thuong truc h|tinh uy|huyen uy|thanh uy|bi thu|thu tuong|bo truong)[^,.;:]{0,70}?\s)?(?:dong thoi,?\s*)?(?:giao(?:\s+(?:trach nhiem|nhiem vu))?(?:\s+cho)?|yeu cau|de nghi|phan cong)\s+(?=[a-z])/;
const ABOUT = /^(?:doi voi|trach nhiem cua|nhiem vu cua|ve phia)\s+/;
const THINGS =
  /^(?:cac|nhung)?\s*(?:du an|ho so|noi dung|cong trinh|truong hop|viec|nhiem vu|chi tieu|tieu chi|linh vuc|cong tac|kien nghi|de nghi|khoan|nguon|dien tich|thu tuc)(?![a-z])/;
const PREAMBLE =
  /^(?:can cu|tren co so|theo|de|nham|trong qua trinh|tu nay|tu ngay|truoc|cham nhat|sau khi|ngay sau khi|khi|dinh ky|hang [a-z]+)[^.;:]*?,\s*/;

/** Reads who is named at the head of the stretch of a passage. */
export function subjectOf(passage: Passage, from: number, to: number): Subject | null {
  const key = passage.key.slice(0, to);
  const start = from + /^[\s"'-]*/.exec(key.slice(from))![0].length;
  const about = ABOUT.exec(key.slice(start));
  const order = about ? null : ORDER.exec(key.slice(start));
  const place = start + (about ?? order ?? [""])[0].length;
  const named = agenciesAt(passage, place);
  const whole = named !== null && /^\s*(?:\([^)]*\)\s*)?(?::|[.;]?\s*$)/.test(key.slice(named.end));
  const many = named === null || group(passage, place) > 0;
  const list = about && !whole && many ? (described(passage, place, to) ?? named) : named;
  // "Đối với các dự án chậm tiến độ: Giao Sở Tài chính …" speaks of things, and orders afterwards.
  if (about && list && THINGS.test(key.slice(place))) {
    const colon = key.indexOf(":", place);
    return colon < 0 ? null : subjectOf(passage, colon + 1, to);
  }
  if (!list || list.end > to) return order ? null : afterPreamble(passage, start, to);
  const rest = key.slice(list.end);
  const where = afterPlace(passage, list.end) - list.end;
  const placed = where > 0 && /^\s*:/.test(rest.slice(where));
  if (placed) {
    const last = list.agencies.at(-1)!;
    last.name += passage.shown(last.end, list.end + where).replace(/\s+/gu, " ");
  }
  const aside = placed ? where : (/^\s*\([^)]*\)/.exec(rest)?.[0].length ?? 0);
  const colon = /^\s*[:.]?\s*$|^\s*:\s*/.exec(rest.slice(aside));
  if (colon && (colon[0].trim() !== "" || rest.slice(aside).trim() === ""))
    return { role: "label", list, textFrom: afterPlaces(passage, list, list.end + aside + colon[0].length) };
  const skip = order ? /^\s*(?:co (?:trach nhiem|nhiem vu)\s+)?/.exec(rest)![0].length : 0;
  if (order) return { role: "order", list, textFrom: list.end + skip };
  const next = passage.slice(list.end, list.end + 3).trim();
  const capital = /^\p{Lu}/u.test(next) && !/^\s*,/.test(rest);
  if (capital) return { role: "label", list, textFrom: list.end };
  const acts =
    startsVerb(passage, afterPlace(passage, list.end)) ||
    (aside > 0 && startsVerb(passage, list.end + aside)) ||
    /^\s*,?\s*(?:cung|la (?:co quan|don vi|dau moi|thuong truc)|theo (?:chuc nang|linh vuc|nhiem vu|tham quyen|dia ban)|dinh ky|hang [a-z]+|tren co so|can cu|khi|trong|ngoai)\b/.test(
      rest,
    );
  return acts && isCapital(passage, start) ? { role: "subject", list, textFrom: start } : null;
}

const PLACES =
  /^\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3}(?:,\s\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3})+(?:\svà\s\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3})?(?=\s\p{Ll}|[\s.:]*$)/u;

// "UBND các xã, phường: Đông Hà, Hiếu Giang rà soát …": which of them are meant, before the verb.
function afterPlaces(passage: Passage, list: NamedList, at: number): number {
  const last = list.agencies.at(-1)!;
  if (
    !/^cac (?:so|s6|s&|phong)$/.test(foldSameLength(last.name)) &&
    !/các (?:xã|phường|thị trấn|huyện|thành phố|thôn)/iu.test(last.name)
  )
    return at;
  const fields = /^cac (?:so|s6|s&|phong)$/.test(foldSameLength(last.name)) && fieldsAfter(passage, list, at);
  if (fields) return fields;
  const places = PLACES.exec(passage.text.slice(passage.inText(at), passage.inText(at) + 400));
  const end = places ? at + places[0].length : 0;
  if (!places || !(startsVerb(passage, end) || /^[\s.:]*$/.test(passage.key.slice(end)))) return at;
  last.name += `: ${places[0].replace(/\s+/gu, " ")}`;
  return end + /^\s*/.exec(passage.key.slice(end))![0].length;
}

// "Các Sở: Tài chính, Xây dựng" are Sở Tài chính and Sở Xây dựng.
function fieldsAfter(passage: Passage, list: NamedList, at: number): number {
  const group = list.agencies.pop()!;
  const proper = /phong$/.test(foldSameLength(group.name)) ? "Phòng" : "Sở";
  const fields: Named[] = [];
  let place = at;
  for (let end = fieldAt(passage, place); end > 0; end = fieldAt(passage, place)) {
    const name = passage.shown(place, place + end).replace(/\s+/gu, " ");
    fields.push({ name: `${proper} ${name}`, start: place, end: place + end });
    place += end;
    const link = /^\s*(?:,\s*(?:va\s+)?|;\s*|va\s+)/.exec(passage.key.slice(place, place + 12));
    if (!link) break;
    place += link[0].length;
  }
  if (fields.length < 2) {
    list.agencies.push(group);
    return 0;
  }
  list.agencies.push(...fields);
  list.end = place;
  return place + /^[\s.:]*/.exec(passage.key.slice(place))![0].length;
}

// "… trên địa bàn xã" tells where those named are, before the verb.
const afterPlace = (passage: Passage, at: number): number =>
  at +
  (/^\s*,?\s*(?:dong\s+)?tren dia ban(?:\s+(?:toan\s+)?(?:tinh|huyen|xa|phuong|thanh pho|thi tran))?/.exec(
    passage.key.slice(at),
  )?.[0].length ?? 0);

function described(passage: Passage, from: number, to: number): NamedList | null {
  const colon = passage.key.slice(from, to).indexOf(":");
  const end = colon < 0 ? to : from + colon;
  if (end <= from || end - from > 180) return null;
  const shown = passage
    .shown(from, end)
    .replace(/\s+/gu, " ")
    .replace(/\([^)]*\)/gu, "")
    .trim();
  return shown === ""
    ? null
    : { agencies: [{ name: shown.charAt(0).toUpperCase() + shown.slice(1), start: from, end }], end };
}

function afterPreamble(passage: Passage, start: number, to: number): Subject | null {
  const preamble = PREAMBLE.exec(passage.key.slice(start, to));
  if (!preamble) return null;
  let place = start + preamble[0].length;
  for (let i = 0; i < 3; i++) {
    if (
      isCapital(passage, place) ||
      /^(?:dai dien lanh dao|cac|moi|tung)\s/.test(passage.key.slice(place, place + 22))
    ) {
      const list = agenciesAt(passage, place);
      if (list && list.end <= to && startsVerb(passage, list.end)) return { role: "subject", list, textFrom: start };
    }
    const comma = passage.key.slice(place, to).search(/,\s/);
    if (comma < 0) return null;
    place += comma + 2;
  }
  return null;
}

const isCapital = (passage: Passage, at: number): boolean =>
  /^\p{Lu}|^\d/u.test(passage.text.charAt(passage.inText(at)));

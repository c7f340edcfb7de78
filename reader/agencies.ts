import { foldSameLength } from "./foldSameLength.ts";
import { CLOSERS, FIELDS, VERBS } from "./lexicon.ts";
import type { Passage } from "./passage.ts";

/** An agency as named in a passage: the name to show and its place in the key. */
export type Named = { name: string; start: number; end: number };

/** Names in a row ("A, B và C"), and where the row ends in the key. */
export type NamedList = { agencies: Named[]; end: number };

const alternatives = (list: string[]): string =>
  [...new Set(list.map(foldSameLength))]
    .sort((a, b) => b.length - a.length)
    .map((item) => item.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");
const fieldPattern = (field: string): string =>
  foldSameLength(field).split(" ").join("(?:\\s*[,&-]\\s*|\\s+va\\s+|\\s+)");
const FIELD = [...new Set(FIELDS.map(fieldPattern))].sort((a, b) => b.length - a.length).join("|");
const PLACE_WORD = "(?:tinh|huyen|thanh pho|thi xa|quan|phuong|thi tran|dac khu|xa)";

/** Titles of those who stand for an agency; the agency itself follows. */
const TITLE =
  /(?:cac\s+|nhung\s+)?(?:dong chi\s+|d\/c\s+)?(?:nguoi dung dau|thu truong|pho truong|truong|pho chanh|chanh|pho giam doc|giam doc(?:\s*\(thu truong\))?|lanh dao|dai dien lanh dao|bo truong|cac giam doc)\s+(?=(?:cac\s+)?(?:so|phong|ban|van phong|co quan|don vi|nganh|trung tam|bo|cong an|chi cuc|cuc|doi|hat|co so|tung))/y;
const CHAIR =
  /(?:cac\s+)?(?:dong chi\s+)?chu tich\s+(?=(?:ubnd|uy ban nhan dan)\s+(?:cac|cap|xa|phuong|thi tran|dac khu|huyen,|huyen\s+\S+\s+va))/y;

const PROPER = new RegExp(`(?:van phong|so|phong|bo|ban|thanh tra|trung tam)\\s+(?:${FIELD})(?![a-z])`, "y");
const HEAD =
  /(?:van phong|so(?!\s*\d)|phong|bo|ban(?!\s+(?:hanh|giao|ghi))|uy ban|ubnd|hdnd|hoi dong nhan dan|cong an|trung tam|cuc|chi cuc|kho bac|bao hiem xa hoi|mat tran|ubmttq|mttq|uy ban mttq|doan thanh nien|hoi (?:nong dan|phu nu|lien hiep|cuu chien binh|chu thap do|nguoi cao tuoi)|lien doan lao dong|thanh tra|toa an|vien kiem sat|dang uy|huyen uy|tinh uy|thanh uy|thi uy|quan uy|cap uy|thuong truc|to (?:cong nghe|cong tac|giup viec)|bo phan|bo chi huy|ban chi huy|ngan hang|cong ty|tong cong ty|dai (?:phat thanh|truyen thanh)|bao (?:va dai|dia phuong|[a-z]+ phuong)|truong (?:doan|dai hoc|chinh tri|phong|ban|cong an)|dien luc|hat kiem lam|doi|benh vien|trang thong tin|cong thong tin|chinh quyen|luc luong|chu dau tu|chu rung|doanh nghiep|nha (?:dau tu|cung cap|thau)|chu tich|pho chu tich|dong chi|giam doc|nguoi dung dau|thu truong|chanh van phong|bi thu|hop tac xa|quy|vien|thuong vu|ket qua doi tuong|doi tuong|hiep hoi|lien minh|don vi|co quan|chuyen vien)(?![a-z])/y;
const GROUP =
  /(?:cac|nhung|moi|tung)\s+(?:dong chi|d\/c|co quan|don vi|dia phuong|so|ban|nganh|phong|cap|xa|phuong|thi tran|huyen|thanh pho|thi xa|quan|doan the|to chuc|doanh nghiep|chu rung|hoi|truong|co so|dang uy|chi cuc|trung tam|thanh vien|nha mang|ngan hang|chu dau tu|cuc|doi|bo|uy ban|ubnd|to|chu|luc luong|chi bo|thon|khu pho|ban ngành|tap doan|cong ty|hop tac xa|doi tuong|chuyen vien|chinh quyen|benh vien|dai|hat|giam doc|thu truong|quan the|co quan bao chi|bao)(?![a-z])/y;
const MEMBER =
  /(?:co quan|don vi|dia phuong|so|ban|nganh|phong|xa|phuong|thi tran|dac khu|huyen|thanh pho|thi xa|quan|doan the|to chuc|hoi|chu rung|cac nganh|cac cap|don vi su nghiep)(?![a-z])/y;
const STOP = new RegExp(`(?:${alternatives([...VERBS, ...CLOSERS])})(?![a-z&])`, "y");
// What belongs to a group's name although it begins with a word that elsewhere ends a name.
const QUALIFIER = new RegExp(
  `(?:co lien quan|co chi so[^,.;:]{0,80}|lien quan|co chuc nang|co tham quyen|duoc giao[^,.;:]{0,60}|chu tri(?=[,;:]|$)|quan ly cap tren|quan ly nha nuoc|tham muu quan ly|chiu trach nhiem tong hop[^,.;:]{0,30}|su dung ngan sach|thuc hien kiem ke|co thuc hien [^,.;:]{0,80}|quan ly (?:du an|cac khu|khu|rung|dau tu|dat)[^,.;:]{0,20}|phu trach (?:cac )?(?:noi dung|linh vuc)[^,.;:]{0,30}|dong tren dia ban ${PLACE_WORD}?|giup viec|dau tu ha tang|dau tu xay dung|dau tu(?=[,;:.)]|$)|phat trien (?:quy dat|[a-z]+ [a-z]+ nghiep)|phuc vu hanh chinh cong|kiem soat benh tat|xuc tien [a-z]+(?: [a-z]+)?|dang ky dat dai|cong nghe so cong dong|dieu hanh [a-z]+)(?![a-z])`,
  "y",
);

const at = (pattern: RegExp, key: string, from: number): string | null => {
  pattern.lastIndex = from;
  return pattern.exec(key)?.[0] ?? null;
};

/** Whether the name of an agency or of a group may begin here. */
export const startsAgency = (key: string, from: number): boolean =>
  (at(TITLE, key, from) ?? at(CHAIR, key, from) ?? at(GROUP, key, from) ?? at(HEAD, key, from)) !== null;

/** Reads a row of agencies from an offset of the key; `cell` says that nothing but names stands there. */
export function agenciesAt(passage: Passage, from: number, cell = false): NamedList | null {
  const { key } = passage;
  const agencies: Named[] = [];
  let place = from;
  while (place < key.length && agencies.length < 40) {
    if (!cell && !startsAgency(key, place)) break;
    const start = place + (at(TITLE, key, place) ?? at(CHAIR, key, place) ?? "").length;
    const end = endOfName(key, start, cell);
    const trimmed = start + key.slice(start, end).replace(/[\s,;:.-]+$/, "").length;
    if (trimmed <= start) break;
    agencies.push({ name: nameOf(passage, start, trimmed), start, end: trimmed });
    const link = /^\s*(?:[,;/]\s*(?:va\s+|cung\s+)?|va\s+|cung\s+)/.exec(key.slice(trimmed));
    place = trimmed;
    if (!link) break;
    const next = trimmed + link[0].length;
    if (cell ? next >= key.length : !startsAgency(key, next)) break;
    place = next;
  }
  return agencies.length > 0 ? { agencies, end: agencies.at(-1)!.end } : null;
}

function endOfName(key: string, start: number, cell: boolean): number {
  const proper = at(PROPER, key, start);
  const group =
    at(GROUP, key, start) ??
    (/^(?:ubnd|uy ban nhan dan|chu tich)\b/.test(key.slice(start, start + 20)) ? "ubnd" : null);
  let place = start + (proper ?? at(GROUP, key, start) ?? at(HEAD, key, start) ?? "").length;
  if (proper !== null) return endOfPlace(key, place);
  while (place < key.length) {
    const rest = key.slice(place);
    const link = /^\s*(?:,\s*(?:va\s+)?|va\s+|\/)/.exec(rest);
    if (link) {
      const next = place + link[0].length;
      const capital = at(PROPER, key, next) !== null;
      const member = group !== null && !capital && at(MEMBER, key, next) !== null && at(GROUP, key, next) === null;
      const pair = /^cac cap/.test(key.slice(start)) && at(GROUP, key, next) !== null;
      const longer =
        !link[0].includes(",") && group === null && !startsAgency(key, next) && at(STOP, key, next) === null;
      if (!(member || pair || longer) || (cell && !member && !pair && !longer)) return place;
      place = next + (at(MEMBER, key, next) ?? at(GROUP, key, next) ?? "").length;
      if (place === next) place += /^[^\s,.;:()]*/.exec(key.slice(next))![0].length;
      continue;
    }
    const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (gap === 0 && !/^[a-z0-9&"'-]/.test(rest)) return place;
    const next = place + gap;
    if (gap > 0) {
      const qualifier = at(QUALIFIER, key, next);
      if (qualifier !== null) {
        place = next + qualifier.length;
        continue;
      }
      if (!cell && at(STOP, key, next) !== null) return place;
      if (
        /^- (?!ubnd|ke hoach|ha tang|thong tin|xa hoi|co so|[a-z]+ )/.test(key.slice(next)) ||
        /^[.;:()]/.test(key.slice(next))
      )
        return place;
    }
    const word = /^[^\s,.;:()/]+/.exec(key.slice(next))?.[0].length ?? 0;
    if (word === 0 || next + word - start > 140) return place;
    place = next + word;
  }
  return place;
}

function endOfPlace(key: string, from: number): number {
  const level = new RegExp(`\\s+(?:cap\\s+)?${PLACE_WORD}(?![a-z])`, "y");
  return from + (at(level, key, from) ?? "").length;
}

function nameOf(passage: Passage, start: number, end: number): string {
  const shown = passage
    .shown(start, end)
    .replace(/\s+/gu, " ")
    .replace(/[–—]/gu, "-")
    .replace(/\s+([,;])/gu, "$1")
    .trim();
  const bare =
    /^(?:Phòng|Sở|Trung tâm|phòng|sở|trung tâm)\s.*\S(?=\s+(?:huyện|tỉnh|thành phố|thị xã|quận)$)/u.exec(shown)?.[0] ??
    shown;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

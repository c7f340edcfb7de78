import { foldSameLength } from "./foldSameLength.ts";
import { FIELDS } from "./lexicon.ts";
import { distance } from "./nearness.ts";

const LEVEL = "TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU";
const LEVELS: Record<string, string> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  huyen: "huyện",
  "thi xa": "thị xã",
  quan: "quận",
  xa: "xã",
  phuong: "phường",
  "thi tran": "thị trấn",
  "dac khu": "đặc khu",
};
// "TỈNH ỦY …" is the party's committee, not the province.
const KEYS = new RegExp(`^\\s*(${Object.keys(LEVELS).join("|")})\\s+(?!uy(?![a-z]))`);
const ORGAN =
  /^(?:(?:ban (?:thuong vu|chap hanh|can su)\s+)?(?:tinh uy|huyen uy|thanh uy|thi uy|quan uy|dang uy)|so|phong|ban|van phong|uy ban mat tran|uy ban kiem tra|chi cuc|cuc|cong an|bo|thanh tra|hoi|lien doan|trung tam|bao hiem|vien|toa an|thu tuong|chinh phu|ban bi thu|bo chinh tri)(?![a-z])/;

/** What the letterhead and the number say of the issuer; `place` is the name before the date, spelt as in the document. */
type IssuerFacts = {
  /** `shown` is the text with its set phrases repaired. */
  lines: { text: string; key: string; shown: string }[];
  symbol: string | null;
  place: string | null;
  body: string;
};

/** Builds the issuer's name from the letterhead, whose "ỦY BAN NHÂN DÂN" a scan often loses, and the number's symbol. */
export function issuerOf({ lines, symbol, place, body }: IssuerFacts): string | null {
  const council = /HĐND|HDND|HPND/.test(symbol ?? "") ? "HĐND" : "UBND";
  if (/-TTg$/i.test(symbol ?? "")) return "Thủ tướng Chính phủ";
  const organ = lines.find(({ key }) => ORGAN.test(key) && !/phong,? ngay|^ban nhan dan|^[a-z]+ *[:.]|\d/.test(key));
  // An office's own number tells that the committee above its name only stands over it.
  if (organ && symbol !== null && !/U[BP]ND|H[ĐDP]ND|\/UB|-UB/.test(symbol)) {
    const above = /^(?:so|phong|thanh tra|chi cuc|trung tam|ban)(?![a-z])/.test(organ.key)
      ? issuerOf({ lines: lines.slice(0, lines.indexOf(organ)), symbol: null, place, body: "" })
      : null;
    const printed = properName(cutMotto(organ.shown));
    // The name before the date is usually better read than the letterhead's capitals.
    const named = PARTY.exec(printed)?.[0] ?? "";
    const own = place !== null && named !== "" && sameWords(named, place) ? printed.replace(PARTY, place) : printed;
    const level = above?.replace(/^(?:UBND|HĐND)\s/u, "") ?? "";
    return level === "" || own.endsWith(level) || / (?:tỉnh|huyện|thành phố|xã|phường) /u.test(own)
      ? own
      : `${own} ${level}`;
  }
  for (const { text, key } of lines) {
    const level = KEYS.exec(key);
    if (level) {
      const name = placeName(
        text.trim().split(/\s+/).slice(level[1]!.split(" ").length).join(" "),
        place,
        council === "UBND" && level[1] !== "tinh",
      );
      if (name) return `${council} ${LEVELS[level[1]!]} ${name}`;
    }
  }
  for (const { text, key } of lines) {
    const inline =
      /(?:uy ban nhan dan|ubnd|hoi dong nhan dan)\s+(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)\s+/.exec(
        key,
      );
    if (inline) {
      const name = placeName(
        text
          .trim()
          .split(/\s+/)
          .slice(
            key
              .slice(0, inline.index + inline[0].length)
              .trim()
              .split(/\s+/).length,
          )
          .join(" "),
        place,
        false,
      );
      if (name) return `${council} ${LEVELS[inline[1]!]} ${name}`;
    }
  }
  if (organ) return properName(cutMotto(organ.shown));
  const told = new RegExp(
    `(?:Ủy ban nhân dân|UBND)\\s+(${LEVEL.toLowerCase()})\\s+((?:\\p{Lu}[\\p{L}'-]*\\s?)+)`,
    "u",
  ).exec(body);
  if (told) return `${council} ${told[1]} ${told[2]!.trim()}`;
  const level = place === null || symbol === null ? null : levelIn(body);
  return level && `${council} ${level} ${place}`;
}

// The level that the text speaks of most: "Chủ tịch UBND thành phố yêu cầu …".
function levelIn(body: string): string | null {
  const counts = new Map<string, number>();
  for (const [, level] of body.matchAll(
    /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\s*,)/gu,
  ))
    counts.set(level!, (counts.get(level!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const MOTTO = /\s*(?:C[ỘOÔ0Ộ]NG\s*H|[ĐD][ẢA]NG\s+C[ỘO]NG|[ĐDPB][^\s]{1,3}\s+[l1I][^\s]{1,2}\s*[-–—]).*$/u;
const cutMotto = (text: string): string => text.replace(MOTTO, "").trim();

function placeName(rest: string, place: string | null, trusted: boolean): string | null {
  const capitals = cutMotto(rest)
    .replace(/[^\p{L}\s'-]/gu, "")
    .trim();
  if (capitals === "") return place;
  // The name before the date is in proper case and usually better read than the letterhead's capitals.
  if (place !== null && (trusted || sameWords(capitals, place))) return place;
  return sentenceCase(capitals).replace(/(?<=\s)\p{Ll}/gu, (c) => c.toUpperCase());
}

// A province's seat ("Quy Nhơn" of Bình Định) has another name, which is not a better reading of the province's.
const sameWords = (a: string, b: string): boolean =>
  a.split(/\s+/).length === b.split(/\s+/).length &&
  distance(foldSameLength(a), foldSameLength(b)) <= 0.45 * Math.max(a.length, b.length);
const sentenceCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

const LEVEL_WORDS = /(?<=(?:^|\s)(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?: ủy)?\s)\S.*$/iu;
const PARTY = /(?<=^(?:ban (?:thường vụ|chấp hành) )?(?:tỉnh|huyện|thành|thị|quận) (?:ủy|uỷ)\s).*$/iu;

const FIELD_PARTS = [...new Set(FIELDS.flatMap((field) => field.split(/ (?=\p{Lu})/u)))].filter(
  (part) => part.length > 3,
);
const FIELD_PART = new RegExp(`(?<=^\\S.*[\\s-])(?:${FIELD_PARTS.join("|").toLowerCase()})(?![\\p{L}])`, "gu");

// A name printed in capitals as it is written in a sentence: "Sở Nội vụ", "Huyện ủy Bát Xát", "Đảng ủy xã Bảo Thắng".
function properName(text: string): string {
  const titled = (words: string) => words.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const named = sentenceCase(text)
    .replace(/(?<=^(?:Sở|Phòng|Ban|Bộ|Cục|Chi cục|Hội|Trung tâm|Văn phòng)\s)\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(FIELD_PART, (part) => part.charAt(0).toUpperCase() + part.slice(1))
    .replace(/chính phủ/u, "Chính phủ")
    .replace(/(?<![\p{L}])(?:ubnd|hđnd|mttq|qlda)(?![\p{L}])/giu, (letters) => letters.toUpperCase());
  return PARTY.test(named) ? named.replace(PARTY, titled) : named.replace(LEVEL_WORDS, titled);
}

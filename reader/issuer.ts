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
const KEYS = new RegExp(`^\\s*(${Object.keys(LEVELS).join("|")})\\s+`);

/** What the letterhead and the number say of the issuer; `place` is the name before the date, spelt as in the document. */
type IssuerFacts = {
  lines: { text: string; key: string }[];
  symbol: string | null;
  place: string | null;
  body: string;
};

/** Builds the issuer's name from the letterhead, whose "ỦY BAN NHÂN DÂN" a scan often loses, and the number's symbol. */
export function issuerOf({ lines, symbol, place, body }: IssuerFacts): string | null {
  const council = /HĐND|HDND|HPND/.test(symbol ?? "") ? "HĐND" : "UBND";
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
  const organ = lines.find(
    ({ key }) =>
      /^(?:so|phong|ban|van phong|uy ban mat tran|ban thuong truc|chi cuc|cong an|bo|huyen uy|tinh uy|dang uy)\s/.test(
        key,
      ) && !/phong,? ngay/.test(key),
  );
  if (organ) return sentenceCase(cutMotto(organ.text));
  const told = new RegExp(
    `(?:Ủy ban nhân dân|UBND)\\s+(${LEVEL.toLowerCase()})\\s+((?:\\p{Lu}[\\p{L}'-]*\\s?)+)`,
    "u",
  ).exec(body);
  return told ? `${council} ${told[1]} ${told[2]!.trim()}` : null;
}

const MOTTO = /\s*(?:C[ỘOÔ0Ộ]NG\s*H|[ĐDPB][^\s]{1,3}\s+[l1I][^\s]{1,2}\s*[-–—]).*$/u;
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

const sameWords = (a: string, b: string): boolean => a.split(/\s+/).length === b.split(/\s+/).length;
const sentenceCase = (text: string): string => {
  const lower = text.toLowerCase();
  return (
    lower.charAt(0).toUpperCase() +
    lower.slice(1).replace(/(?<=^(?:sở|phòng|ban|bộ|văn phòng)\s)\p{Ll}/u, (c) => c.toUpperCase())
  );
};

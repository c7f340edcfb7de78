const ONSET = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]";
const OPEN =
  "oai|oay|oao|oeo|uya|uyu|uây|uôi|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy]";
const CLOSED = "uyê|iê|yê|oă|oa|oe|oo|uâ|uô|uê|uy|ươ|[aăâeêioôơuưy]";
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${OPEN}|(?:${CLOSED})(?:ng|nh|ch|[cmnpt]))$`, "u");
const STOPPED = /(?:ch|[cpt])$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWEL = /^[aeiou]/i;
const LONGEST = 7;
const MOST = 4;

/** Parts what recognition joined where that is sure: words of whole Vietnamese syllables, a small letter before a large one, a label before its number. */
export function ocrParts(text: string): string[] {
  const label = /^(Số:)(\d.*)$/iu.exec(text);
  if (label) return [label[1]!, label[2]!];
  const [, before = "", letters = "", after = ""] = /^(\P{L}*)(\p{L}{3,})(\P{L}*)$/u.exec(text) ?? [];
  // Words without an accent may be foreign or names of programs.
  if (letters === "" || !/[^a-z]/iu.test(letters) || isSyllable(letters)) return [text];
  const ways = waysToPart(letters, MOST);
  const fewest = Math.min(...ways.map((parts) => parts.length));
  const short = ways.filter((parts) => parts.length === fewest);
  // A consonant between two vowels begins the next syllable much oftener than it ends one.
  const likely = short.filter((parts) => parts.every((part, i) => i === 0 || !VOWEL.test(part.normalize("NFD"))));
  const [parts, other] = likely.length > 0 ? likely : short;
  if (!parts || other) return [text];
  return parts.map((part, i) => `${i === 0 ? before : ""}${part}${i === parts.length - 1 ? after : ""}`);
}

function waysToPart(letters: string, most: number): string[][] {
  const ways = isSyllable(letters) || /^\p{Lu}$/u.test(letters) ? [[letters]] : [];
  if (most === 1) return ways;
  for (let at = 2; at <= Math.min(LONGEST, letters.length - 1); at++) {
    const first = letters.slice(0, at);
    if (isSyllable(first)) ways.push(...waysToPart(letters.slice(at), most - 1).map((rest) => [first, ...rest]));
  }
  return ways;
}

function isSyllable(letters: string): boolean {
  if (letters.length < 2 || /\p{Ll}\p{Lu}/u.test(letters)) return false;
  const marked = letters.toLowerCase().normalize("NFD");
  const tones = marked.match(TONES) ?? [];
  const plain = marked.replace(TONES, "").normalize("NFC");
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  // Syllables that end in a stop have one of two tones.
  return !STOPPED.test(plain) || tones[0] === "\u0301" || tones[0] === "\u0323";
}

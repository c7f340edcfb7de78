import { foldSameLength } from "./foldSameLength.ts";
import { LEXICON } from "./lexicon.ts";

const KNOWN = new Set([
  ...LEXICON.flatMap((phrase) => phrase.keys).filter((key) => key.length > 1 && key !== "#"),
  ..."va cac voi tu cua cap trong theo de cho duoc la tai ve den khi co ho so tren dia ban qua sau truoc nhung mot hai ba doi nguoi dan nha nuoc phat trien xa hoi kinh te muc tieu hoac nay do tiep dien lap noi dung nghien cuu san huong lieu thuc phuong nhan bieu dai giai".split(
    " ",
  ),
]);
const LINKS = new Set("va cac voi tu cua cap trong theo cho duoc tai ve den la".split(" "));
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/;

/** Where two words stand glued by a scan ("quatrinh", "cécdon"): how long the first of them is, or 0 for one word. */
export function gluedAt(raw: string): number {
  if (raw.length < 6 || raw.length > 14 || /\d{2}|^[A-ZĐ]{2}/.test(raw)) return 0;
  const key = foldSameLength(raw)
    .replace(/4/g, "a")
    .replace(/[60]/g, "o")
    .replace(/[¢€]/g, "e")
    .replace(/3(?=[a-z])/g, "a")
    .replace(/1(?=[a-z])/g, "l");
  if (SYLLABLE.test(key) || KNOWN.has(key)) return 0;
  let best = 0;
  let worth = 0;
  for (let at = 2; at <= key.length - 2; at++) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    // "ur", "ir" are what a scan makes of one accented vowel.
    if (second[0] === "r" && /[uiw]$/.test(first)) continue;
    const known = [loosely(first), loosely(second)];
    const sound = SYLLABLE.test(second) || (second.length >= 4 && /[aeiouy]/.test(second));
    const now =
      known[0] && known[1]
        ? 4
        : LINKS.has(first) && first.length > 2 && sound
          ? 2
          : LINKS.has(first) && SYLLABLE.test(second)
            ? 1
            : 0;
    if (now > worth) [best, worth] = [at, now];
  }
  return best;
}

// "céc" and "cic" are the commonest forms of "các".
const loosely = (key: string): boolean => KNOWN.has(key) || /^c[eci]c$/.test(key);

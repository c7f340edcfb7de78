import { fromLegacy, type Legacy } from "./encodingsTables.ts";
import { refused } from "./limits.ts";

/** Text read out of bytes, and in which encoding it was kept. */
export type Decoded = { text: string; encoding: "UTF-8" | "UTF-16" | "Windows-1258" | Legacy };

// One Vietnamese syllable in small letters: consonants, vowels with at most one tone, consonants.
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LOOKED_AT = 200_000;
const LIKELY = 0.9;

/** How many of a text's words with letters beyond English are Vietnamese syllables. */
function syllables(text: string): { words: number; share: number } {
  let words = 0;
  let good = 0;
  for (const [raw] of text.slice(0, LOOKED_AT).matchAll(/[^\s\d!-,./:-@[-`{-~“”‘’„…–—-]{1,40}/gu)) {
    if (/^[\u0021-\u007e]+$/.test(raw)) continue;
    words++;
    const parts = raw.normalize("NFD");
    const tones = parts.match(TONES)?.length ?? 0;
    if (tones < 2 && SYLLABLE.test(parts.replace(TONES, "").normalize("NFC").toLowerCase())) good++;
  }
  return { words, share: words === 0 ? 1 : good / words };
}

/** A way to read a text that was taken for Western European, or the bytes of one. */
type Reading<T> = { encoding: Decoded["encoding"]; read: (whole: T) => string };

const OLD: Reading<string>[] = (["TCVN3", "VNI"] as const).map((encoding) => ({
  encoding,
  read: (western) => fromLegacy(western, encoding),
}));

const western = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);
const SINGLE_BYTE: Reading<Uint8Array>[] = [
  ...OLD.map(({ encoding, read }) => ({ encoding, read: (bytes: Uint8Array) => read(western(bytes)) })),
  { encoding: "Windows-1258", read: (bytes) => new TextDecoder("windows-1258").decode(bytes).normalize("NFC") },
];

// The reading whose letters make the most syllables; the beginning of a text is enough to tell.
function best<T>(readings: Reading<T>[], whole: T, beginning: T): Decoded | null {
  const shares = readings.map(({ read }) => syllables(read(beginning)).share);
  const most = Math.max(...shares);
  const found = readings[shares.indexOf(most)]!;
  return most >= LIKELY ? { text: found.read(whole), encoding: found.encoding } : null;
}

/** Mends text whose old encoding was taken for Western European; null when it is not such text. */
export function mendLegacy(text: string): Decoded | null {
  // What a scan damages also holds odd letters, so only a clear case is touched.
  const { words, share } = syllables(text);
  return words < 3 || share > 0.4 ? null : best(OLD, text, text.slice(0, LOOKED_AT));
}

/**
 * Reads the bytes of a plain text: UTF-8, UTF-16, else the old Vietnamese encoding whose letters make the most syllables.
 * Refuses when none makes Vietnamese.
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const wide = wideOrder(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: "UTF-16" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return mendLegacy(text) ?? { text, encoding: "UTF-8" };
  } catch {
    // Not UTF-8: an encoding of one byte a letter.
  }
  const found = best(SINGLE_BYTE, bytes, bytes.subarray(0, LOOKED_AT));
  if (found) return found;
  throw refused(name, "không nhận ra bảng mã chữ Việt, hãy lưu lại dưới dạng Unicode (UTF-8)");
}

function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let even = 0;
  let odd = 0;
  const looked = Math.min(bytes.length, 1024);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > looked / 5 && even === 0) return "utf-16le";
  return even > looked / 5 && odd === 0 ? "utf-16be" : null;
}

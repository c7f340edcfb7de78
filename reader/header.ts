import { type Day, isDay } from "../rules/day.ts";
import { DirectiveKind, directiveKindName } from "../rules/directiveKind.ts";
import { parseDocumentNumber } from "../rules/documentNumber.ts";
import { amendmentsOf } from "./amendments.ts";
import { basesOf } from "./bases.ts";
import { two } from "./deadlineWords.ts";
import type { DraftDocument } from "./draft.ts";
import { foldSameLength } from "./foldSameLength.ts";
import { issuerOf } from "./issuer.ts";
import { DATED } from "./letterhead.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import { passageOf } from "./passage.ts";
import { placeNear } from "./places.ts";
import { signatureOf } from "./signature.ts";
import { titleOf } from "./title.ts";

/** The head of the document, and the lines between which its body stands. */
export type Header = { document: DraftDocument; bodyFrom: number; bodyTo: number; annexFrom: number };

const KINDS = new Map(
  Object.values(DirectiveKind).map((kind) => [foldSameLength(directiveKindName(kind)), kind] as const),
);
// "KẾ HOẠCH HÀNH ĐỘNG", "THÔNG BÁO KẾT LUẬN": the name of the kind and the abstract on one line, in capitals.
const openingKind = (text: string, key: string): DirectiveKind | null => {
  if (text !== text.toUpperCase() || !/\p{Lu}{2}/u.test(text)) return null;
  const words = key
    .replace(/[^a-z ]/g, " ")
    .trim()
    .split(/\s+/);
  return kindNamed(words.slice(0, 2).join(" "));
};
const kindNamed = (key: string): DirectiveKind | null => KINDS.get(key.replace(/[^a-z ]/g, "").trim()) ?? null;
const NUMBER =
  /^s[oôốóbB0-9]{1,2}\s*[:.;]?\s*(\d{1,5}[a-zđ]?)\s*([-/])\s*((?:\d{4}\s*\/\s*)?[A-ZĐa-zđ][\p{L}\d&-]*(?:\/[\p{L}&-]+)?)/iu;

/** Reads the letterhead, the title, the bases and the signature block out of the lines. */
export function headerOf(source: string, lines: Line[], damaged: boolean): Header {
  const items = lines.findIndex((line) => markOf(line.text) !== null || /^\|?\s*S?TT(?![\p{L}\d])/iu.test(line.text));
  // The letterhead stands above every numbered item, so what items cite is never taken for the document's own.
  const head = lines.slice(0, items < 0 ? 40 : Math.min(items, 40));
  const keys = head.map((line) => passageOf(source, [line], damaged).key.trim());
  const numberAt = head.findIndex((line, i) => i < (line.text.length < 60 ? 24 : 12) && NUMBER.test(line.text));
  const number = numberAt < 0 ? null : numberOf(head[numberAt]!.text, head[numberAt + 1]?.text ?? "");
  const dateAt = keys.findIndex(
    (key, i) => i < (/^[a-z' .-]{2,24},\s*ngay/.test(key) && key.length < 60 ? 24 : 12) && DATED.test(mendDate(key)),
  );
  const dated = dateAt < 0 ? null : DATED.exec(mendDate(keys[dateAt]!));
  const issuedOn = dated ? validDay(dated) : null;
  const printed = dateAt < 0 ? null : placeIn(head[dateAt]!.text.replace(NUMBER, ""));
  const place = damaged && printed !== null ? (placeNear(printed) ?? printed) : printed;
  const numbered = number === null ? null : (parseDocumentNumber(number)?.kind ?? null);
  const alone = keys.findIndex((key, i) => i < 28 && kindNamed(key) !== null);
  const led = alone >= 0 ? -1 : head.findIndex((line, i) => i < 28 && openingKind(line.text, keys[i]!) === numbered);
  const kindAt = alone >= 0 ? alone : numbered === null ? -1 : led;
  const kind = kindNamed(keys[kindAt] ?? "") ?? numbered;
  const top = Math.max(numberAt, dateAt, kindAt);
  const { title, next } = titleOf(source, lines, keys, { kindAt, top, led: led >= 0 }, damaged);
  const end = signatureOf(source, lines, damaged);
  const letterhead = head.slice(0, Math.max(0, Math.max(numberAt, dateAt) + 1)).map((line, i) => {
    const passage = damaged ? passageOf(source, [line], damaged) : null;
    return { text: line.text, key: keys[i]!, shown: passage?.shown(0, passage.key.length) ?? line.text };
  });
  const body = lines
    .slice(next, end.from)
    .map((line) => line.text)
    .join(" ");
  const letterheadOnly = top >= 0 ? issuerOf({ lines: letterhead, symbol: number, place, body }) : null;
  const titled = Math.max(0, kindAt < 0 ? top : kindAt) + 1;
  const amends = amendmentsOf(source, lines, Math.min(titled, next), end.from, damaged);
  const { bases, addressees } = basesOf(source, lines, next, end.from, damaged);
  return {
    document: {
      kind,
      number,
      issuer: letterheadOnly,
      issuedOn,
      place,
      title,
      signer: end.signer,
      signerTitle: end.signerTitle,
      bases: kind === "TB" && number !== null ? [] : bases,
      amends,
      recipients: [...addressees, ...end.recipients],
    },
    bodyFrom: next,
    bodyTo: end.from,
    annexFrom: end.to,
  };
}

const mendDate = (key: string): string => key.replace(/(thang?)[il1](?=\d)/, "$1 1").replace(/(thang?)(?=\d)/, "$1 ");

function validDay(dated: RegExpExecArray): Day | null {
  const day = `${dated[3]}-${two(dated[2]!)}-${two(dated[1]!)}`;
  return isDay(day) ? day : null;
}

function numberOf(line: string, following: string): string | null {
  const found = NUMBER.exec(line);
  if (!found) return null;
  // "QĐ - UBND", and the hyphen that a copy from a page lost: "QĐUBND".
  const rest = /^\s?-\s?(\p{Lu}[\p{Lu}\d&]*\p{Lu})(?!\p{Ll})/u.exec(line.slice(found[0].length));
  let symbol = `${found[3]!}${rest ? `-${rest[1]}` : ""}`
    .replace(/\s+/g, "")
    .replace(/^(QĐ|KH|TB|CT|BC|TTr|NQ|CTr|HD|CĐ|KL)(?=(?:UBND|HĐND|TTg|CP)$)/u, "$1-");
  if (symbol.endsWith("-")) symbol += /^[\p{L}&-]+/u.exec(following.trim())?.[0] ?? "";
  symbol = symbol
    .replace(/^(?:QD|Qb|QP|0D|QĐ)(?=-)/, "QĐ")
    .replace(/^(?:ND|NB)(?=-)/, "NĐ")
    .replace(/-(?:HDND|HPND)/, "-HĐND")
    .replace(/-$/, "");
  return `${found[1]}${found[2]}${symbol}`;
}

function placeIn(line: string): string | null {
  const found = /((?:\p{Lu}[\p{L}.']*(?:\s*[-–]\s*|\s+)?)+)\s*,\s*ng[aàày]{1,2}[yỳ]?/u.exec(line.normalize("NFC"));
  return found ? found[1]!.trim() : null;
}

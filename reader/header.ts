import { type Day, isDay } from "../rules/day.ts";
import { basesOf } from "./bases.ts";
import { two } from "./deadlineWords.ts";
import type { DraftDocument } from "./draft.ts";
import { issuerOf } from "./issuer.ts";
import type { Line } from "./lines.ts";
import { passageOf } from "./passage.ts";
import { signatureOf } from "./signature.ts";
import { titleOf } from "./title.ts";

/** The head of the document, and the lines between which its body stands. */
export type Header = { document: DraftDocument; bodyFrom: number; bodyTo: number; annexFrom: number };

const KINDS: [RegExp, string][] = [
  [/^nghi quyet$/, "NQ"],
  [/^quyet dinh$/, "QD"],
  [/^chi thi$/, "CT"],
  [/^thong bao$/, "TB"],
  [/^huong dan$/, "HD"],
  [/^chuong trinh$/, "CTR"],
  [/^ke hoach$/, "KH"],
  [/^phuong an$/, "PA"],
  [/^de an$/, "DA"],
  [/^bao cao$/, "BC"],
  [/^cong dien$/, "CD"],
  [/^to trinh$/, "TTR"],
  [/^thong tri$/, "TT"],
  [/^quy dinh$/, "QYD"],
  [/^ket luan$/, "KL"],
];
const NUMBER =
  /^s[oôốóbB0-9]{1,2}\s*[:.;]?\s*(\d{1,5}[a-zđ]?)\s*([-/])\s*((?:\d{4}\s*\/\s*)?[A-ZĐa-zđ][\p{L}\d&-]*(?:\/[\p{L}&-]+)?)/iu;
const DATED = /ngay\s*(\d{1,2})\s*th[a-z]{1,3}ng?\s*[a-z]?\s*(\d{1,2})\s*[a-z]?\s*n[a-z]{1,3}m\s*(\d{4})\s*[.;]?\s*$/;

/** Reads the letterhead, the title, the bases and the signature block out of the lines. */
export function headerOf(source: string, lines: Line[], damaged: boolean): Header {
  const head = lines.slice(0, 40);
  const keys = head.map((line) => passageOf(source, [line], damaged).key.trim());
  const numberAt = head.findIndex((line, i) => i < 12 && NUMBER.test(line.text));
  const number = numberAt < 0 ? null : numberOf(head[numberAt]!.text, head[numberAt + 1]?.text ?? "");
  const dateAt = keys.findIndex((key, i) => i < 12 && DATED.test(mendDate(key)));
  const dated = dateAt < 0 ? null : DATED.exec(mendDate(keys[dateAt]!));
  const issuedOn = dated ? validDay(dated) : null;
  const place = dateAt < 0 ? null : placeIn(head[dateAt]!.text.replace(NUMBER, ""));
  const kindAt = keys.findIndex(
    (key, i) => i < 20 && KINDS.some(([pattern]) => pattern.test(key.replace(/[^a-z ]/g, "").trim())),
  );
  const kind =
    kindAt >= 0
      ? KINDS.find(([pattern]) => pattern.test(keys[kindAt]!.replace(/[^a-z ]/g, "").trim()))![1]
      : kindOfNumber(number);
  const top = Math.max(numberAt, dateAt, kindAt);
  const { title, next } = titleOf(source, lines, keys, kindAt, top, damaged);
  const end = signatureOf(source, lines, damaged);
  const letterhead = head
    .slice(0, Math.max(0, Math.max(numberAt, dateAt) + 1))
    .map((line, i) => ({ text: line.text, key: keys[i]! }));
  const body = lines
    .slice(next, end.from)
    .map((line) => line.text)
    .join(" ");
  const letterheadOnly = top >= 0 ? issuerOf({ lines: letterhead, symbol: number, place, body }) : null;
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
  let symbol = found[3]!.replace(/\s+/g, "");
  if (symbol.endsWith("-")) symbol += /^[\p{L}&-]+/u.exec(following.trim())?.[0] ?? "";
  symbol = symbol
    .replace(/^(?:QD|Qb|QP|0D|QĐ)(?=-)/, "QĐ")
    .replace(/^(?:ND|NB)(?=-)/, "NĐ")
    .replace(/-(?:HDND|HPND)/, "-HĐND");
  return `${found[1]}${found[2]}${symbol}`;
}

function kindOfNumber(number: string | null): string | null {
  const symbol = number?.split("/").at(-1)?.toUpperCase() ?? "";
  const first = symbol.split("-")[0]!.replace("QĐ", "QD").replace("CĐ", "CD").replace("ĐA", "DA").replace("CTR", "CTR");
  if (number === null) return null;
  return KINDS.some(([, code]) => code === first) ? first : (/\d-([A-Z]{2,3})\//.exec(number)?.[1] ?? "CV");
}

function placeIn(line: string): string | null {
  const found = /((?:\p{Lu}[\p{L}.']*(?:\s*[-–]\s*|\s+)?)+)\s*,\s*ng[aàày]{1,2}[yỳ]?/u.exec(line.normalize("NFC"));
  return found ? found[1]!.trim() : null;
}

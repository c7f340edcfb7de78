import { isDay } from "../../rules/day.ts";
import { DirectiveKind, directiveKindName } from "../../rules/directiveKind.ts";
import { parseDocumentNumber } from "../../rules/documentNumber.ts";
import type { DraftDocument } from "../draft.ts";
import { foldSameLength } from "../foldSameLength.ts";
import { allOf, type Element, textOf } from "./xml.ts";

/**
 * What the message header of an edXML package states of its document (QCVN 102:2016/BTTTT and the dialect of go.vn/eDoc);
 * fields that are missing or filled with "N/A" are left out.
 */
export function documentOf(envelope: Element): Partial<DraftDocument> {
  const header = allOf(envelope, "MessageHeader")[0] ?? envelope;
  const said = (...path: string[]): string | null => {
    let at: Element | undefined = header;
    for (const name of path) at = at && allOf(at, name)[0];
    return saidIn(at);
  };
  const number = numberOf(said("Code", "CodeNumber"), said("Code", "CodeNotation"));
  const issuedOn = dayIn(said("PromulgationInfo", "PromulgationDate"));
  const recipients = [
    ...allOf(header, "To").map((to) => saidIn(allOf(to, "OrganName")[0])),
    ...allOf(header, "ToPlaces").flatMap((places) => allOf(places, "Place").map(saidIn)),
  ].filter((name) => name !== null);
  const found = {
    kind: kindOf(said("DocumentType", "TypeName") ?? said("DocumentType"), number),
    number,
    issuer: said("From", "OrganName"),
    issuedOn,
    place: said("PromulgationInfo", "Place"),
    title: said("Subject"),
    signer: said("SignerInfo", "FullName") ?? said("SignerInfo", "Signer"),
    signerTitle: titleOf(said("SignerInfo", "Competence"), said("SignerInfo", "Position")),
  };
  const stated: Partial<DraftDocument> = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== null),
  );
  if (recipients.length > 0) stated.recipients = [...new Set(recipients)];
  return stated;
}

function saidIn(element: Element | undefined): string | null {
  const text = textOf(element).normalize("NFC").replace(/\s+/g, " ").trim();
  return text === "" || /^(?:n\/a|null|none|-)$/i.test(text) ? null : text;
}

// Some senders put the whole number in one of the two fields.
function numberOf(number: string | null, notation: string | null): string | null {
  for (const whole of [number, notation])
    if (whole !== null && parseDocumentNumber(whole) !== null) return whole.replace(/\s+/g, "");
  if (number === null || notation === null || !/^\d{1,6}[a-zđ]?$/.test(number)) return null;
  const symbol = notation.replace(/\s+/g, "").replace(/^[-/]+/, "");
  // A party's symbol has the oblique inside it: "11-CT/TU".
  const joined = `${number}${/^\p{L}+\//u.test(symbol) ? "-" : "/"}${symbol}`;
  return parseDocumentNumber(joined) ? joined : null;
}

function dayIn(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text ?? "") ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text ?? "") ?? [];
  const y = year ?? year2;
  if (y === undefined) return null;
  const found = `${y}-${(month ?? month2)!.padStart(2, "0")}-${(day ?? day2)!.padStart(2, "0")}`;
  return isDay(found) ? found : null;
}

function kindOf(name: string | null, number: string | null): DirectiveKind | null {
  const key = foldSameLength(name ?? "");
  const named = Object.values(DirectiveKind).find((kind) => foldSameLength(directiveKindName(kind)) === key);
  return named ?? (number === null ? null : (parseDocumentNumber(number)?.kind ?? null));
}

// "Competence" holds the authority line (TM., KT.) or only says that the signer signs directly.
function titleOf(competence: string | null, position: string | null): string | null {
  const authority = competence && /^(?:TM|KT|TL|TUQ|Q)\b/u.test(competence) ? competence : null;
  return [authority, position].filter((part) => part !== null).join(", ") || null;
}

import type { Day } from "../../../rules/day.ts";
import { parseDocumentNumber } from "../../../rules/documentNumber.ts";
import type { Reading } from "../reading.ts";
import { all, any, asDocumentNumber, type Comparison, compare, contains } from "./comparisons.ts";

/** What narrows a list of directives; the API's input of the same name. */
export interface DirectiveFilter {
  id?: Comparison<string> | null;
  documentNumber?: Comparison<string> | null;
  abstract?: Comparison<string> | null;
  state?: string | null;
  kind?: Comparison<string> | null;
  year?: Comparison<number> | null;
  issuerId?: Comparison<string> | null;
  monitorId?: Comparison<string> | null;
  fieldId?: Comparison<string> | null;
  urgency?: Comparison<string> | null;
  issuedOn?: Comparison<Day> | null;
  search?: string | null;
  and?: readonly DirectiveFilter[] | null;
  or?: readonly DirectiveFilter[] | null;
}

/** Whether a directive's number is the one searched for, by its running number and the beginning of its symbol. */
export function numberMatches(reading: Reading, alias: string, words: string): string[] {
  const found = asDocumentNumber(words);
  if (!found) return [];
  const number = `${alias}.number = ${reading.params.add(found.number, "integer")}`;
  if (!found.symbol) return [number];
  return [`(${number} and starts_with(f_fold(${alias}.symbol), f_fold(${reading.params.add(found.symbol, "text")})))`];
}

/** Whether a directive carries exactly this number, as printed or written otherwise: 5/KH-UBND is 05/KH-UBND. */
export function numberIs(reading: Reading, alias: string, text: string): string {
  const printed = `${alias}.document_number = ${reading.params.add(text.normalize("NFC").trim(), "text")}`;
  const found = parseDocumentNumber(text);
  if (!found) return printed;
  const number = `${alias}.number = ${reading.params.add(found.number, "integer")}`;
  const symbol = found.infix ? `${found.infix}/${found.symbol}` : found.symbol;
  return `(${printed} or (${number} and ${alias}.symbol = ${reading.params.add(symbol, "text")}))`;
}

/** A filter of directives as one SQL condition. */
export function directiveWhere(reading: Reading, alias: string, filter: DirectiveFilter | null | undefined): string {
  if (!filter) return "true";
  const of = (column: string, type: string, asked: Comparison<string | number> | null | undefined) =>
    compare(reading, `${alias}.${column}`, type, asked);
  return all([
    ...of("id", "uuid", filter.id),
    ...of("document_number", "text", filter.documentNumber),
    ...of("abstract", "text", filter.abstract),
    ...of("state", "text", { eq: filter.state ?? null }),
    ...of("kind", "text", filter.kind),
    ...of("year", "integer", filter.year),
    ...of("issuer_id", "uuid", filter.issuerId),
    ...of("monitor_id", "uuid", filter.monitorId),
    ...of("field_id", "uuid", filter.fieldId),
    ...of("urgency", "text", filter.urgency),
    ...of("issued_on", "date", filter.issuedOn),
    ...(filter.search?.trim() ? [searched(reading, alias, filter.search)] : []),
    ...(filter.and ?? []).map((part) => directiveWhere(reading, alias, part)),
    ...(filter.or ? [any(filter.or.map((part) => directiveWhere(reading, alias, part)))] : []),
  ]);
}

function searched(reading: Reading, alias: string, words: string): string {
  return any([
    ...numberMatches(reading, alias, words),
    contains(reading, `${alias}.document_number`, words),
    contains(reading, `${alias}.abstract`, words),
  ]);
}

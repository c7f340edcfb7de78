import { type FailureCode, failureMessages } from "./failureMessages.ts";

export { FailureCode } from "./failureMessages.ts";

/** What a message's placeholders are filled with. */
export type FailureDetails = Readonly<Record<string, string | number>>;

/** The languages of the interface. */
export type Locale = "vi" | "en";

/** A refusal that its reader can mend: a code of the closed set, the field at fault and what was found. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly path?: string[];
  readonly details?: FailureDetails;

  constructor(code: FailureCode, more: { path?: string[]; details?: FailureDetails } = {}) {
    super(message(code, more.details, "en"));
    this.name = "Failure";
    this.code = code;
    if (more.path) this.path = more.path;
    if (more.details) this.details = more.details;
  }
}

/** The sentence for a code in the reader's language; a part in [brackets] is left out when its detail is missing. */
export function message(code: FailureCode, details: FailureDetails = {}, locale: Locale = "vi"): string {
  const known = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => details[name!] !== undefined);
  return failureMessages[code][locale]
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (known(part) ? part : ""))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ""));
}

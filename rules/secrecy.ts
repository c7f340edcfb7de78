/** The marks of state secrets, by which a document is refused at registration. */
export const Secrecy = { CONFIDENTIAL: "CONFIDENTIAL", SECRET: "SECRET", TOP_SECRET: "TOP_SECRET" } as const;
export type Secrecy = keyof typeof Secrecy;

const names: Record<Secrecy, string> = { CONFIDENTIAL: "Mật", SECRET: "Tối mật", TOP_SECRET: "Tuyệt mật" };

/** The mark's Vietnamese wording. */
export function secrecyName(secrecy: Secrecy): string {
  return names[secrecy];
}

// The mark stands on a line of its own; a scan may have dropped its accents, but "mặt" or "mất" are other words.
const mark = /^(?:(?:độ|do) (?:mật|mat) ?:? ?)?(tuyệt mật|tuyet mat|tối mật|toi mat|mật|mat)$/u;

/** The mark of secrecy a document's text carries on a line of its own, or null. */
export function secrecyOf(text: string): Secrecy | null {
  for (const line of text.normalize("NFC").toLowerCase().split(/\r?\n/u)) {
    const found = mark.exec(line.replace(/[\s*|()[\].]+/gu, " ").trim());
    if (found) return levels[found[1]!] ?? null;
  }
  return null;
}

const levels: Record<string, Secrecy> = {
  mật: "CONFIDENTIAL",
  mat: "CONFIDENTIAL",
  "tối mật": "SECRET",
  "toi mat": "SECRET",
  "tuyệt mật": "TOP_SECRET",
  "tuyet mat": "TOP_SECRET",
};

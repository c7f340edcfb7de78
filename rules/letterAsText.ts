import type { LetterRow, LetterText } from "./letterText.ts";

/** The plain-text form of a letter, equal in content to the HTML one; `publicUrl` is put before every link. */
export function letterAsText(letter: LetterText, publicUrl: string): string {
  const groups = letter.groups.map(({ title, rows }) =>
    [title.toUpperCase(), ...rows.map((row, at) => rowAsText(row, at + 1, publicUrl))].join("\n\n"),
  );
  return [`${letter.greeting}`, letter.intro, ...groups, letter.closing, `--\n${letter.notice}`]
    .join("\n\n")
    .concat("\n");
}

function rowAsText(row: LetterRow, number: number, publicUrl: string): string {
  const lines = [`${number}. ${row.title}`, `   ${row.standing}`, `   ${row.detail}`];
  return [...lines, ...(row.href ? [`   ${publicUrl}${row.href}`] : [])].join("\n");
}

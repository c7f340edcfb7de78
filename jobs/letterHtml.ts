import type { LetterRow, LetterText } from "../rules/letters.ts";
import { darkStyle, look } from "./letterLook.ts";

/**
 * The HTML form of a letter: one column of at most 600 px, nothing but text and links, every style inline because mail
 * programs drop style sheets. `publicUrl` is put before every link.
 */
export function letterHtml(letter: LetterText, publicUrl: string): string {
  const groups = letter.groups.map(
    ({ title, rows }) => `
    <h2 class="ink" style="${look.heading}">${escaped(title)}</h2>
    ${rows.map((row) => rowHtml(row, publicUrl)).join("\n    ")}`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
  <title>${escaped(letter.subject)}</title>
  <style>${darkStyle}</style>
</head>
<body class="ground" style="${look.ground}">
  <!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
  <div class="sheet" style="${look.sheet}">
    <p class="brand" style="${look.brand}">Đôn Đốc</p>
    <p class="ink" style="${look.greeting}">${escaped(letter.greeting)}</p>
    <p class="ink" style="${look.paragraph}">${escaped(letter.intro)}</p>
    ${groups.join("\n")}
    <p class="ink" style="${look.closing}">${escaped(letter.closing)}</p>
    <p class="quiet line" style="${look.notice}">${escaped(letter.notice)}</p>
  </div>
  <!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`;
}

function rowHtml(row: LetterRow, publicUrl: string): string {
  const title = row.href
    ? `<a class="link" href="${escaped(publicUrl + row.href)}" style="${look.link}">${escaped(row.title)}</a>`
    : escaped(row.title);
  const late = /quá hạn/iu.test(row.standing);
  // A colour never speaks alone: the words say it, and the sign shows it in black and white.
  const standing = late
    ? `<span class="late" style="${look.late}">⚠&#xFE0E; ${escaped(row.standing)}</span>`
    : `<span class="ink" style="${look.standing}">${escaped(row.standing)}</span>`;
  return `<div class="line" style="${look.row}">
      <p class="ink" style="${look.title}">${title}</p>
      <p class="quiet" style="${look.detail}">${standing} · ${unbroken(escaped(row.detail))}</p>
    </div>`;
}

// A date or a number stays on the line of the words it belongs to.
function unbroken(html: string): string {
  return html.replace(/ (?=\d)|(?<=Thời) (?=hạn)/g, "&nbsp;");
}

// Names and tasks come from documents and people: nothing of them may become markup.
function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

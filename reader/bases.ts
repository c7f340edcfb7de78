import { citationsIn } from "./citations.ts";
import type { Basis } from "./draft.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import { passageOf } from "./passage.ts";

/** The documents cited in the opening ("Căn cứ …", "Thực hiện …"), and those whom a letter addresses ("Kính gửi"). */
export function basesOf(
  source: string,
  lines: Line[],
  from: number,
  to: number,
  damaged: boolean,
): { bases: Basis[]; addressees: string[] } {
  const opening: Line[] = [];
  const addressees: string[] = [];
  let addressing = false;
  for (const line of lines.slice(from, Math.min(to, from + 60))) {
    const { key } = passageOf(source, [line], damaged);
    if (/^k[a-z]nh g[a-z]{1,3}[i]?\s*:?/.test(key) || /^kinh gu/.test(key)) {
      addressing = true;
      const rest = line.text.replace(/^[^:]*:?\s*/, "").trim();
      if (rest) addressees.push(clean(rest));
      continue;
    }
    const mark = markOf(line.text);
    if (addressing) {
      if (mark?.kind === "bullet") {
        addressees.push(clean(line.text.slice(mark.length)));
        continue;
      }
      addressing = false;
    }
    if (mark !== null && mark.kind !== "bullet") break;
    // Who issues the directive begins the sentence after the bases.
    if (
      opening.length > 0 &&
      /[;.]$/.test(opening.at(-1)!.text) &&
      /^(?:chu tich\s+)?(?:u[bp]nd|uy ban nhan dan)\s/.test(key)
    )
      break;
    if (
      opening.length > 0 &&
      line.gap &&
      !/^(?:can cu|thuc hien|c[a-z]n c[a-z]|th[a-z]{1,2}c h[a-z]+n|xet|theo)/.test(key)
    )
      break;
    if (opening.length > 0 || /^(?:can cu|thuc hien|cin|c[a-z]n c[a-z]|th[a-z]{1,2}c hi[a-z]{1,2}n|theo)/.test(key))
      opening.push(line);
  }
  if (opening.length === 0) return { bases: [], addressees };
  const passage = passageOf(source, opening, damaged);
  return { bases: citationsIn(passage), addressees };
}

const clean = (text: string): string => text.replace(/[;.,\s]+$/u, "");

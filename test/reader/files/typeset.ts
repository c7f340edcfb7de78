import fontkit from "@pdf-lib/fontkit";
import { PDFDocument } from "pdf-lib";
import { openSans } from "./openSans.ts";

/** How wide words are in print, in points. */
export async function measurer(): Promise<(text: string, size: number, bold?: boolean) => number> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const [plain, heavy] = [await pdf.embedFont(openSans("Regular")), await pdf.embedFont(openSans("Bold"))];
  return (text, size, bold = false) => (bold ? heavy : plain).widthOfTextAtSize(text.normalize("NFC"), size);
}

/** Breaks words into lines of the width that each has room for; `last` tells the end of the paragraph. */
export function broken(words: string[], room: (line: number) => number, width: (word: string) => number) {
  const lines: { line: string[]; last: boolean }[] = [];
  let [line, used] = [[] as string[], 0];
  for (const word of words) {
    const more = width(word) + (line.length > 0 ? width(" ") : 0);
    if (line.length > 0 && used + more > room(lines.length)) {
      lines.push({ line, last: false });
      [line, used] = [[word], width(word)];
    } else {
      line.push(word);
      used += more;
    }
  }
  return [...lines, { line, last: true }];
}

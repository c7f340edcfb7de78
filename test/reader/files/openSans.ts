import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** Takes a style of Open Sans, which has all letters of Vietnamese, out of the fonts that the tests' browser brings along. */
export function openSans(style: "Regular" | "Bold" | "Italic"): Buffer {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const root = entry.slice(
    0,
    entry.lastIndexOf(join("@sparticuz", "chromium")) + join("@sparticuz", "chromium").length,
  );
  const tar = brotliDecompressSync(readFileSync(join(root, "bin/fonts.tar.br")));
  // A header of 512 bytes with the name and, in octal digits, the size; then the file, filled up to whole blocks.
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString("latin1", at, tar.indexOf(0, at));
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 135), 8) || 0;
    if (name.endsWith(`OpenSans-${style}.ttf`)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`Open Sans ${style} is not among the fonts`);
}

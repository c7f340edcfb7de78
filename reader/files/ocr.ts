import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { createWorker, OEM, PSM } from "tesseract.js";
import { ocrParts } from "./ocrParts.ts";

/** A recognised word in pixels, with how sure the recogniser is of it (0–100). */
export type OcrWord = { text: string; confidence: number; x0: number; x1: number; base: number; height: number };

/** What was recognised in one image; `slope` is how far lines fall to the right, pixel by pixel. */
export type OcrResult = { words: OcrWord[]; confidence: number; slope: number };

/** Recognises Vietnamese print, one image at a time. */
export type Recognizer = { read(image: Uint8Array, dpi: number): Promise<OcrResult>; stop(): Promise<void> };

/** Starts a recogniser in a thread of its own; its model comes out of the installed package, never from the network. */
export async function startRecognizer(): Promise<Recognizer> {
  // The library starts the thread and knows no limits; each one started from now on keeps little of what is short-lived.
  setFlagsFromString("--max-semi-space-size=4");
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const worker = await createWorker("vie", OEM.LSTM_ONLY, {
    // The same network as in the package's larger file, which carries the older engine too.
    langPath: join(data, "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
    // Without it the library throws outside of any promise.
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return {
    async read(image, dpi) {
      await worker.setParameters({ user_defined_dpi: String(Math.round(dpi)) });
      const { data: page } = await worker.recognize(Buffer.from(image), {}, { text: false, blocks: true });
      return resultOf(page.blocks ?? [], page.confidence);
    },
    async stop() {
      await worker.terminate();
    },
  };
}

type Blocks = NonNullable<Awaited<ReturnType<Awaited<ReturnType<typeof createWorker>>["recognize"]>>["data"]["blocks"]>;

function resultOf(blocks: Blocks, confidence: number): OcrResult {
  const lines = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  const slopes = lines
    .map(({ baseline: b }) => ({ across: b.x1 - b.x0, slope: (b.y1 - b.y0) / Math.max(1, b.x1 - b.x0) }))
    .filter(({ across }) => across > 300)
    .map(({ slope }) => slope)
    .sort((a, b) => a - b);
  return { words: lines.flatMap(wordsOf), confidence, slope: slopes[slopes.length >> 1] ?? 0 };
}

type Line = Blocks[number]["paragraphs"][number]["lines"][number];

function wordsOf({ baseline, rowAttributes, words }: Line): OcrWord[] {
  const printed = words.filter(({ text, confidence }) => isPrint(text, confidence));
  return printed.flatMap(({ text, confidence, bbox }, i) => {
    // The box of a line's first word may reach to the end of the line.
    const next = printed[i + 1]?.bbox.x0 ?? bbox.x1;
    const x1 = next > bbox.x0 ? Math.min(bbox.x1, next) : bbox.x1;
    const parts = ocrParts(text.normalize("NFC").replace(EDGES, ""));
    const step = (x1 - bbox.x0) / parts.join("").length;
    let x0 = bbox.x0;
    return parts.map((part) => {
      const word = { text: part, confidence, x0, x1: x0 + step * part.length, height: rowAttributes.rowHeight };
      x0 = word.x1;
      const along = ((word.x0 + word.x1) / 2 - baseline.x0) / Math.max(1, baseline.x1 - baseline.x0);
      return { ...word, base: baseline.y0 + along * (baseline.y1 - baseline.y0) };
    });
  });
}

// A ruled line beside a word is read as a part of it.
const EDGES = /^[|¦]+(?=[\p{L}\d])|(?<=[\p{L}\d.,;:)])[|¦]+$/gu;

// Ruled lines, stamps and specks come back as bars, dashes and single signs.
function isPrint(text: string, confidence: number): boolean {
  if (text.trim() === "" || /^[|_—~=¦[\]{}\\]+$/u.test(text)) return false;
  return confidence >= 30 || /\p{L}{3,}|\d{2,}/u.test(text);
}

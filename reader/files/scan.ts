import { type OcrResult, type Recognizer, startRecognizer } from "./ocr.ts";
import { wordsOfOcr } from "./ocrWords.ts";
import type { PdfFile } from "./pdfFile.ts";
import type { PrintedPage } from "./pdfPage.ts";
import { type PageImage, renderPage } from "./scanImage.ts";
import { rulesOfImage } from "./scanRules.ts";

// Two threads keep two processors busy; more would take the server's memory.
const THREADS = 2;
const POOR = 50;

/** Reads pages as pictures, two at a time; `done` hears of each page. The pages come back in the order asked for. */
export async function scanPages(
  pdf: PdfFile,
  indexes: readonly number[],
  signal: AbortSignal,
  done: () => void,
): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = [];
  let next = 0;
  const work = async () => {
    const recognizer = await startRecognizer();
    try {
      while (next < indexes.length) {
        signal.throwIfAborted();
        const at = next++;
        pages[at] = await scanPage(pdf, indexes[at]!, recognizer);
        done();
      }
    } finally {
      await recognizer.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(THREADS, indexes.length) }, work));
  return pages;
}

async function scanPage(pdf: PdfFile, index: number, recognizer: Recognizer): Promise<PrintedPage> {
  let best = await recognized(pdf, index, 0, recognizer);
  // A page that was laid in sideways or upside down reads as nonsense.
  if (best.result.words.length > 5 && best.result.confidence < POOR)
    for (const turns of [1, 3, 2]) {
      const turned = await recognized(pdf, index, turns, recognizer);
      if (turned.result.confidence > best.result.confidence + 15) best = turned;
      if (best.result.confidence > 70) break;
    }
  const { image, result } = best;
  const points = 72 / image.dpi;
  return {
    number: index + 1,
    width: image.width * points,
    height: image.height * points,
    words: wordsOfOcr(result, image.dpi),
    rules: rulesOfImage(image, result.slope),
    recognised: true,
  };
}

async function recognized(
  pdf: PdfFile,
  index: number,
  turns: number,
  recognizer: Recognizer,
): Promise<{ image: PageImage; result: OcrResult }> {
  const image = pdf.use(index, (page) => renderPage(page, turns));
  return { image, result: await recognizer.read(image.pgm, image.dpi) };
}

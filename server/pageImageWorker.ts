import { parentPort, workerData } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { defaultLimits } from "../reader/files/limits.ts";
import { openPdf, type PdfHandle } from "../reader/files/pdfFile.ts";
import { pngOf } from "./png.ts";

/** What the thread is started with; `page` counts from 1. */
export type PageImageOrder = { bytes: Uint8Array; page: number };

// Wide enough to read small print at the width of half a screen.
const across = 1100;
const mostPixels = 6_000_000;
const [bgr, annotations, reverseBytes] = [2, 1, 16];

function draw({ pdfium, page, width, height }: PdfHandle): Buffer {
  const { calls, bytes } = pdfium;
  const scale = Math.min(across / Math.max(width, 1), Math.sqrt(mostPixels / Math.max(width * height, 1)));
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const stride = (w * 3 + 3) & ~3;
  const start = calls.malloc(stride * h);
  if (start === 0) throw new Error("Out of memory");
  const bitmap = calls.FPDFBitmap_CreateEx(w, h, bgr, start, stride);
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, w, h, 0xffffffff);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, w, h, 0, annotations | reverseBytes);
  const drawn = bytes().slice(start, start + stride * h);
  calls.FPDFBitmap_Destroy(bitmap);
  calls.free(start);
  return pngOf(drawn, { width: w, height: h, stride }, deflateSync);
}

async function paint({ bytes, page }: PageImageOrder): Promise<Buffer | null> {
  const pdf = await openPdf(bytes, "", defaultLimits);
  return page <= pdf.pages ? pdf.use(page - 1, draw) : null;
}

parentPort?.postMessage(await paint(workerData as PageImageOrder));

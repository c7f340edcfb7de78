import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFiumModule } from "@hyzyla/pdfium";

/** The functions of PDFium that the reader calls, by their names in its C headers; pointers and handles are numbers. */
export type PdfiumCalls = {
  malloc(size: number): number;
  free(pointer: number): void;
  FPDF_LoadMemDocument(pointer: number, size: number, password: number): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageWidthF(page: number): number;
  FPDF_GetPageHeightF(page: number): number;
  FPDF_GetPageBoundingBox(page: number, rect: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
  FPDFText_GetFontWeight(text: number, index: number): number;
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  FPDFText_IsGenerated(text: number, index: number): number;
  FPDFText_HasUnicodeMapError(text: number, index: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFFormObj_CountObjects(form: number): number;
  FPDFFormObj_GetObject(form: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  FPDFImageObj_GetImagePixelSize(object: number, width: number, height: number): number;
  FPDFPath_CountSegments(path: number): number;
  FPDFPath_GetPathSegment(path: number, index: number): number;
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  FPDFPathSegment_GetType(segment: number): number;
  FPDFPathSegment_GetClose(segment: number): number;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, pointer: number, stride: number): number;
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, color: number): number;
  FPDFBitmap_Destroy(bitmap: number): void;
  FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
};

/** PDFium with its memory; the views must be fetched anew after each call, since the memory may have grown. */
export type Pdfium = {
  calls: PdfiumCalls;
  bytes: () => Uint8Array;
  floats: () => Float32Array;
  doubles: () => Float64Array;
};

type Module = Awaited<ReturnType<typeof PDFiumModule>> & {
  wasmExports: PdfiumCalls;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
};

/** Starts PDFium in a memory of its own that never outgrows the limit; a call that needs more throws. */
export async function startPdfium(memory: number): Promise<Pdfium> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm"));
  const module = (await PDFiumModule({
    instantiateWasm(imports, done) {
      const environment = imports.env as Record<string, (size: number) => unknown>;
      const grow = environment.emscripten_resize_heap!;
      environment.emscripten_resize_heap = (size) => (size >>> 0 > memory ? 0 : grow(size));
      const compiled = new WebAssembly.Module(wasm);
      const instance = new WebAssembly.Instance(compiled, imports);
      // The vendor's loader expects the instance although its type says module.
      (done as (instance: WebAssembly.Instance, module: WebAssembly.Module) => void)(instance, compiled);
      return instance.exports;
    },
  })) as Module;
  module._FPDF_InitLibraryWithConfig({ version: 2 });
  return {
    calls: module.wasmExports,
    bytes: () => module.HEAPU8,
    floats: () => module.HEAPF32,
    doubles: () => module.HEAPF64,
  };
}

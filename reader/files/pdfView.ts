import type { PdfHandle } from "./pdfFile.ts";

/** Maps a point of the page's own space to where it is seen: points from the top left corner, turned as the page is. */
export type View = (x: number, y: number) => readonly [x: number, y: number];

/** The view of a page by its crop box and rotation, and the rotation in quarter turns clockwise. */
export function viewOf({ pdfium, page, width, height }: PdfHandle): { view: View; turns: number } {
  const { calls, floats } = pdfium;
  const place = calls.malloc(16);
  calls.FPDF_GetPageBoundingBox(page, place);
  const [left = 0, top = height, right = width, bottom = 0] = floats().subarray(place >> 2, (place >> 2) + 4);
  calls.free(place);
  const turns = calls.FPDFPage_GetRotation(page) & 3;
  const views: readonly View[] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [top - y, right - x],
  ];
  return { view: views[turns]!, turns };
}

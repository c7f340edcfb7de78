import type { Pdfium } from "./pdfium.ts";

const IMAGE = 3;
const FORM = 5;
// Forms may contain forms; a file may nest them without end.
const DEPTH = 4;
const MANY = 50_000;

/** One of a page's drawn objects and the matrices of the forms it stands in, innermost last. */
export type PageObject = { object: number; type: number; inside: readonly Matrix[] };

/** a, b, c, d, e, f of the PDF's coordinate transformations. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Walks over the objects of a page and of the forms on it, up to a limit that no honest page reaches. */
export function* objectsOf({ calls, floats }: Pdfium, page: number): Generator<PageObject> {
  let left = MANY;
  const place = calls.malloc(24);
  function* walk(count: number, at: (index: number) => number, inside: readonly Matrix[]): Generator<PageObject> {
    for (let index = 0; index < count && left > 0; index++, left--) {
      const object = at(index);
      const type = calls.FPDFPageObj_GetType(object);
      yield { object, type, inside };
      if (type !== FORM || inside.length >= DEPTH) continue;
      calls.FPDFPageObj_GetMatrix(object, place);
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats().subarray(place >> 2, (place >> 2) + 6);
      const within = calls.FPDFFormObj_CountObjects(object);
      yield* walk(within, (n) => calls.FPDFFormObj_GetObject(object, n), [...inside, [a, b, c, d, e, f]]);
    }
  }
  try {
    yield* walk(calls.FPDFPage_CountObjects(page), (n) => calls.FPDFPage_GetObject(page, n), []);
  } finally {
    calls.free(place);
  }
}

/** The pictures of a page: width times height of each in pixels, and the area it covers in points, from the outermost form's view. */
export function picturesOf(pdfium: Pdfium, page: number): { pixels: number; area: number }[] {
  const { calls, floats, bytes } = pdfium;
  const place = calls.malloc(16);
  const found: { pixels: number; area: number }[] = [];
  for (const { object, type, inside } of objectsOf(pdfium, page)) {
    if (type !== IMAGE || calls.FPDFImageObj_GetImagePixelSize(object, place, place + 4) === 0) continue;
    const sizes = new DataView(bytes().buffer, place, 8);
    const pixels = sizes.getUint32(0, true) * sizes.getUint32(4, true);
    calls.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12);
    const [left = 0, bottom = 0, right = 0, top = 0] = floats().subarray(place >> 2, (place >> 2) + 4);
    const scale = inside.reduce((all, [a, b, c, d]) => all * Math.abs(a * d - b * c), 1);
    found.push({ pixels, area: (right - left) * (top - bottom) * scale });
  }
  calls.free(place);
  return found;
}

/** Whether a picture of the page declares more pixels than allowed; its data are not touched. */
export const hasHugePicture = (pdfium: Pdfium, page: number, pixels: number): boolean =>
  picturesOf(pdfium, page).some((picture) => picture.pixels > pixels);

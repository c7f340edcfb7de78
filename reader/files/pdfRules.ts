import type { PdfHandle } from "./pdfFile.ts";
import { type Matrix, objectsOf } from "./pdfObjects.ts";
import type { Rule } from "./pdfPage.ts";
import { viewOf } from "./pdfView.ts";

const PATH = 2;
const [LINE, MOVE] = [0, 2];
const MANY_SEGMENTS = 2000;
// Shorter lines are underlines of single letters and parts of drawings.
const SHORT = 6;

/** The level and upright lines of a page's drawings; a thin rectangle gives its long edges. */
export function rulesOf(handle: PdfHandle): Rule[] {
  const { pdfium, page } = handle;
  const { calls, floats } = pdfium;
  const { view } = viewOf(handle);
  const place = calls.malloc(24);
  const rules: Rule[] = [];
  for (const { object, type, inside } of objectsOf(pdfium, page)) {
    if (type !== PATH) continue;
    calls.FPDFPageObj_GetMatrix(object, place);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats().subarray(place >> 2, (place >> 2) + 6);
    const matrices: Matrix[] = [[a, b, c, d, e, f], ...inside.toReversed()];
    const count = Math.min(calls.FPDFPath_CountSegments(object), MANY_SEGMENTS);
    let first: readonly [number, number] = [0, 0];
    let last = first;
    for (let index = 0; index < count; index++) {
      const segment = calls.FPDFPath_GetPathSegment(object, index);
      calls.FPDFPathSegment_GetPoint(segment, place, place + 4);
      let [x = 0, y = 0] = floats().subarray(place >> 2, (place >> 2) + 2);
      for (const m of matrices) [x, y] = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
      const point = view(x, y);
      const kind = calls.FPDFPathSegment_GetType(segment);
      if (kind === MOVE) first = point;
      else if (kind === LINE) add(rules, last, point);
      if (calls.FPDFPathSegment_GetClose(segment) === 1) add(rules, point, first);
      last = point;
    }
  }
  calls.free(place);
  return rules;
}

function add(rules: Rule[], [x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): void {
  const [across, down] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  const rule = { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
  if (down < 1 && across > SHORT) rules.push({ ...rule, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 });
  else if (across < 1 && down > SHORT) rules.push({ ...rule, x0: (x0 + x1) / 2, x1: (x0 + x1) / 2 });
}

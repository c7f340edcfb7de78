import { inflateSync } from "node:zlib";

/** A PNG's samples as it packs them. */
export type Samples = { width: number; height: number; depth: number; colour: number; data: Uint8Array };

/** Decodes a PNG that has transparency into grey points on white paper; throws when its data are damaged. */
export function greyOnWhite({ width, height, depth, colour, data }: Samples): Uint8Array {
  const channels = colour === 6 ? 4 : 2;
  const bytes = depth / 8;
  const step = channels * bytes;
  const stride = width * step;
  const raw = inflateSync(data, { maxOutputLength: (stride + 1) * height });
  if (raw.length < (stride + 1) * height) throw new RangeError("the picture is cut short");
  const grey = new Uint8Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1);
    const row = raw.subarray(at + 1, at + 1 + stride);
    unfilter(raw[at]!, row, above, step);
    for (let x = 0; x < width; x++) {
      const p = x * step;
      const light =
        channels === 2 ? row[p]! : (299 * row[p]! + 587 * row[p + bytes]! + 114 * row[p + 2 * bytes]!) / 1000;
      const cover = row[p + (channels - 1) * bytes]! / 255;
      grey[y * width + x] = light * cover + 255 * (1 - cover) + 0.5;
    }
    above = row;
  }
  return grey;
}

// Each row of a PNG is written as differences to its left, upper and upper left neighbours.
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (kind > 4) throw new RangeError("the picture has an unknown filter");
  if (kind === 0) return;
  for (let i = 0; i < row.length; i++) {
    const left = i >= step ? row[i - step]! : 0;
    const up = above[i]!;
    if (kind === 1) row[i] = row[i]! + left;
    else if (kind === 2) row[i] = row[i]! + up;
    else if (kind === 3) row[i] = row[i]! + ((left + up) >> 1);
    else row[i] = row[i]! + paeth(left, up, i >= step ? above[i - step]! : 0);
  }
}

function paeth(left: number, up: number, corner: number): number {
  // How far each neighbour lies from left + up − corner; this runs once for each sample of a picture.
  const a = up > corner ? up - corner : corner - up;
  const b = left > corner ? left - corner : corner - left;
  const both = left + up - 2 * corner;
  const c = both < 0 ? -both : both;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

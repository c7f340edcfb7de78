import { crc32 } from "node:zlib";

const signature = Buffer.from("89504e470d0a1a0a", "hex");

/** Packs rows of red, green and blue bytes as a PNG; `stride` is the length of a row in memory. */
export function pngOf(
  rgb: Uint8Array,
  { width, height, stride }: { width: number; height: number; stride: number },
  pack: (bytes: Buffer) => Buffer,
): Buffer {
  const line = width * 3;
  const rows = Buffer.alloc((line + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const at = y * (line + 1);
    // Each byte as the difference to the one above: print repeats itself downwards.
    rows[at] = 2;
    for (let x = 0; x < line; x += 1) {
      const above = y === 0 ? 0 : (rgb[(y - 1) * stride + x] ?? 0);
      rows[at + 1 + x] = ((rgb[y * stride + x] ?? 0) - above) & 255;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pack(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

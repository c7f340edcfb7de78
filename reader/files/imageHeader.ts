/** What a picture's header declares; `turns` are the quarter turns clockwise that set it upright, `complete` tells that the end is there. */
export type ImageHeader = { width: number; height: number; turns: number; complete: boolean } & (
  | { kind: "jpeg"; components: number; adobe: boolean }
  | { kind: "png"; depth: number; colour: number; interlaced: boolean; palette: Uint8Array | null; data: Uint8Array }
);

/** Reads the header of a PNG or JPEG without decoding it; null when there is none. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return data[0] === 0x89 ? pngHeader(data) : jpegHeader(data);
  } catch {
    // A read past the end of the bytes.
    return null;
  }
}

function pngHeader(data: Buffer): ImageHeader | null {
  const parts: Buffer[] = [];
  let palette: Uint8Array | null = null;
  let ended = false;
  for (let at = 8; at + 12 <= data.length && !ended; ) {
    const length = data.readUInt32BE(at);
    const type = data.toString("latin1", at + 4, at + 8);
    const chunk = data.subarray(at + 8, at + 8 + length);
    if (chunk.length < length) break;
    if (type === "IDAT") parts.push(chunk);
    if (type === "PLTE") palette = chunk;
    ended = type === "IEND";
    at += 12 + length;
  }
  if (data.toString("latin1", 12, 16) !== "IHDR") return null;
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const [depth, colour, interlaced] = [data[24]!, data[25]!, data[28] === 1];
  const complete = ended && parts.length > 0;
  return {
    kind: "png",
    width,
    height,
    turns: 0,
    complete,
    depth,
    colour,
    interlaced,
    palette,
    data: Buffer.concat(parts),
  };
}

const TURNS: Record<number, number> = { 3: 2, 6: 1, 8: 3 };

function jpegHeader(data: Buffer): ImageHeader | null {
  let turns = 0;
  let adobe = false;
  for (let at = 2; at + 9 < data.length; ) {
    if (data[at] !== 0xff) return null;
    const marker = data[at + 1]!;
    const length = data.readUInt16BE(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [height, width, components] = [data.readUInt16BE(at + 5), data.readUInt16BE(at + 7), data[at + 9]!];
      // The end mark may be followed by what a camera adds; a file cut short has none.
      const complete = data.includes(Buffer.from([0xff, 0xd9]), at);
      return { kind: "jpeg", width, height, turns, complete, components, adobe };
    }
    if (marker === 0xe1 && data.toString("latin1", at + 4, at + 8) === "Exif")
      turns = TURNS[orientationOf(data.subarray(at + 10, at + 2 + length))] ?? 0;
    if (marker === 0xee && data.toString("latin1", at + 4, at + 9) === "Adobe") adobe = true;
    at += marker === 0xff ? 1 : 2 + length;
  }
  return null;
}

// Entry 0x112 of the first directory of the TIFF block that cameras write.
function orientationOf(tiff: Buffer): number {
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + 12 * i;
    if (short(entry) === 0x112) return short(entry + 8);
  }
  return 1;
}

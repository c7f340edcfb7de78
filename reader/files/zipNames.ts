const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOOKED_AT = 5000;

/** The names that the central directory of a zip lists, as far as it can be read; nothing is inflated. */
export function zipNames(bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(data);
  const names: string[] = [];
  if (end < 0) return names;
  let at = data.readUInt32LE(end + 16);
  while (names.length < LOOKED_AT && at + 46 <= data.length && data.readUInt32LE(at) === ENTRY) {
    const length = data.readUInt16LE(at + 28);
    names.push(data.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return names;
}

// The record that ends a zip stands before a comment of at most 65,535 bytes.
function endOf(data: Buffer): number {
  const lowest = Math.max(0, data.length - 65_557);
  for (let at = data.length - 22; at >= lowest; at--) if (data.readUInt32LE(at) === END) return at;
  return -1;
}

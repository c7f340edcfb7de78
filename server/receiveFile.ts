import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { FileTooLarge, type StoredFile } from "./files.ts";

const headBytes = 4_100;

/** Writes a stream to a new file, safe on disk when it resolves; throws FileTooLarge as soon as it is known. */
export async function receiveFile(stream: Readable, path: string, limitBytes: number): Promise<StoredFile> {
  const hash = createHash("sha256");
  const head: Buffer[] = [];
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      if (size < headBytes) head.push(bytes.subarray(0, headBytes - size));
      size += bytes.length;
      if (size > limitBytes) throw new FileTooLarge(limitBytes);
      hash.update(bytes);
      await file.writeFile(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size, head: Buffer.concat(head) };
}

import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { receiveFile } from "./receiveFile.ts";

/** What a stored file is known by. */
export interface StoredFile {
  /** The hash of its bytes, in hex: its name in the store. */
  sha256: string;
  size: number;
  /** Its first bytes, enough to recognise what kind of file it really is. */
  head: Buffer;
}

/** A store of files by content: what was put never changes, and the same bytes are kept once. */
export interface FileStore {
  /** Stores a stream; resolves only when the bytes are safe on disk. Throws FileTooLarge, leaving nothing. */
  put(stream: Readable, options: { limitBytes: number }): Promise<StoredFile>;
  /** The bytes of a stored file; throws when there is none. */
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  /** Removes a file for good; one that is not there is as good as removed. */
  remove(sha256: string): Promise<void>;
}

/** Where a file lies within a store; the hash comes from a URL or a row, and nothing else may become a path. */
export function storedName(sha256: string): string {
  if (!/^[\da-f]{64}$/.test(sha256)) throw new Error("Mã tệp không hợp lệ.");
  return `${sha256.slice(0, 2)}/${sha256}`;
}

/** The stream was longer than allowed. */
export class FileTooLarge extends Error {
  readonly limitBytes: number;

  constructor(limitBytes: number) {
    super(`Tệp lớn hơn mức cho phép (${Math.floor(limitBytes / 1024 / 1024)} MB).`);
    this.name = "FileTooLarge";
    this.limitBytes = limitBytes;
  }
}

/** A rename is only durable once its directory is; Windows cannot open directories and does this by itself. */
async function syncDir(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const dir = await open(path, "r");
  await dir.sync().finally(() => dir.close());
}

/** Opens the store on the local disk, under `dir` (DATA_DIR/files). */
export function createFileStore(dir: string): FileStore {
  const pathOf = (sha256: string) => join(dir, storedName(sha256));

  return {
    async put(stream, { limitBytes }) {
      const incoming = join(dir, "incoming");
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const making = join(incoming, randomUUID());
      try {
        const stored = await receiveFile(stream, making, limitBytes);
        const path = pathOf(stored.sha256);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(making, path);
        await syncDir(dirname(path));
        return stored;
      } catch (error) {
        await rm(making, { force: true });
        throw error;
      }
    },
    async open(sha256) {
      const path = pathOf(sha256);
      await stat(path);
      return createReadStream(path);
    },
    async remove(sha256) {
      await rm(pathOf(sha256), { force: true });
    },
    async has(sha256) {
      return (await stat(pathOf(sha256)).catch(() => null)) !== null;
    },
  };
}

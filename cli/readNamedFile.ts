import { readFile as fileBytes } from "node:fs/promises";
import { basename } from "node:path";
import type { Directory } from "../reader/directory.ts";
import { type ReadFile, readFile } from "../reader/readFile.ts";
import { Failure, message } from "../rules/failure.ts";

/** Reads a directive file that a command names, showing pages as they are done; whatever is refused is one Vietnamese sentence. */
export async function readNamedFile(path: string, directory?: Directory): Promise<ReadFile> {
  return await readFile(await bytesOf(path), basename(path), directory, { onPage: showPage }).catch(refusal);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return await fileBytes(path).catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: "không có tệp này",
      EISDIR: "đây là thư mục",
      EACCES: "không có quyền đọc",
    };
    throw new Error(`${path}: ${reasons[error.code ?? ""] ?? "không đọc được tệp"}`);
  });
}

// A refusal carries its reason for people in their own language.
const refusal = (error: unknown): never => {
  throw error instanceof Failure ? new Error(message(error.code, error.details)) : error;
};

// Scans take seconds a page; whoever watches a terminal is told how far it is.
function showPage(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 2) return;
  process.stderr.write(done < total ? `\rĐang đọc: ${done}/${total} trang` : "\r\u001b[K");
}

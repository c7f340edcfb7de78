import { buffer } from "node:stream/consumers";
import type { FileReader } from "../jobs/jobs.ts";
import { readFile } from "../reader/readFile.ts";
import type { FileStore } from "./files.ts";

/** The reader on the store of files. */
export function readStored(files: FileStore): FileReader {
  return async ({ sha256, name, agencies }, { onPage, signal }) => {
    const bytes = await buffer(await files.open(sha256));
    return readFile(bytes, name, { agencies }, { onPage, signal });
  };
}

import { buffer } from "node:stream/consumers";
import { type DataSource, LessThanOrEqual } from "typeorm";
import { File } from "../../entities/file.ts";
import type { FileStore } from "../files.ts";
import { isUuid } from "./isUuid.ts";

/** No file that a request waits for is larger. */
const limitBytes = 2 * 1024 * 1024;

/** A small file that this person uploaded, with its name; null when there is none. */
export async function bytesOfFile(
  dataSource: DataSource,
  files: FileStore,
  personId: string,
  fileId: string,
): Promise<{ bytes: Uint8Array; name: string } | null> {
  if (!isUuid(fileId)) return null;
  const found = { id: fileId, uploadedById: personId, size: LessThanOrEqual(limitBytes) };
  const file = await dataSource.manager.findOneBy(File, found);
  return file && { bytes: await buffer(await files.open(file.sha256)), name: file.name };
}

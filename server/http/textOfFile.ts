import { buffer } from "node:stream/consumers";
import { type DataSource, LessThanOrEqual } from "typeorm";
import { File } from "../../entities/file.ts";
import type { FileStore } from "../files.ts";
import { isUuid } from "./isUuid.ts";

/** No directive is longer, as text. */
const limitBytes = 2 * 1024 * 1024;

/** The text of a text file that this person uploaded; null when there is none. */
export async function textOfFile(
  dataSource: DataSource,
  files: FileStore,
  personId: string,
  fileId: string,
): Promise<string | null> {
  if (!isUuid(fileId)) return null;
  const size = LessThanOrEqual(limitBytes);
  const file = await dataSource.manager.findOneBy(File, {
    id: fileId,
    uploadedById: personId,
    type: "text/plain",
    size,
  });
  return file && new TextDecoder().decode(await buffer(await files.open(file.sha256)));
}

import { join } from "node:path";
import type { Env } from "./env.ts";
import { createFileStore, type FileStore } from "./files.ts";

/** The store of uploaded files that the settings name: a bucket, otherwise the local disk. */
export async function openFiles({ s3Url, dataDir }: Pick<Env, "s3Url" | "dataDir">): Promise<FileStore> {
  const onDisk = join(dataDir, "files");
  if (!s3Url) return createFileStore(onDisk);
  // A large library that most offices never use.
  const { createS3Files } = await import("./s3Files.ts");
  return createS3Files(s3Url, join(onDisk, "incoming"));
}

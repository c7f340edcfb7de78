import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { type FileStore, storedName } from "./files.ts";
import { receiveFile } from "./receiveFile.ts";

/**
 * Opens a store in a bucket of S3-compatible storage (AWS, MinIO, Ceph …); `url` is S3_URL. An upload passes through
 * `spool` on the local disk, because its name is its hash, which is known only at its end.
 */
export function createS3Files(url: string, spool: string): FileStore {
  const { protocol, host, username, password, pathname, searchParams } = new URL(url);
  const [Bucket, ...folders] = pathname.slice(1).split("/").filter(Boolean);
  const client = new S3Client({
    endpoint: `${protocol}//${host}`,
    region: searchParams.get("region") ?? "us-east-1",
    credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    forcePathStyle: true,
    // Stores other than Amazon's refuse the newer trailing checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (sha256: string) => ({ Bucket, Key: [...folders, storedName(sha256)].join("/") });

  async function has(sha256: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand(at(sha256)));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  return {
    has,
    async put(stream, { limitBytes }) {
      await mkdir(spool, { recursive: true, mode: 0o700 });
      const making = join(spool, randomUUID());
      try {
        const stored = await receiveFile(stream, making, limitBytes);
        if (!(await has(stored.sha256))) {
          await client.send(
            new PutObjectCommand({
              ...at(stored.sha256),
              Body: createReadStream(making),
              ContentLength: stored.size,
              // The store checks what arrived against the name it gets.
              ChecksumSHA256: Buffer.from(stored.sha256, "hex").toString("base64"),
            }),
          );
        }
        return stored;
      } finally {
        await rm(making, { force: true });
      }
    },
    async remove(sha256) {
      await client.send(new DeleteObjectCommand(at(sha256)));
    },
    async open(sha256) {
      const { Body } = await client.send(new GetObjectCommand(at(sha256)));
      if (!(Body instanceof Readable)) throw new Error("Kho tệp không trả về nội dung.");
      return Body;
    },
  };
}

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { FileTooLarge } from "../../server/files.ts";
import { createS3Files } from "../../server/s3Files.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

// The few verbs of S3 that the store uses, over HTTP: objects by path, refused without a signature or with other bytes
// than their checksum says.
const objects = new Map<string, Buffer>();
let refused = 0;
let puts = 0;
let bucket: Server;
let url: string;

beforeAll(async () => {
  bucket = createServer(async (request, response) => {
    const body = await buffer(request);
    const sum = request.headers["x-amz-checksum-sha256"];
    const signed = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=khoa/");
    if (!signed || (sum && sum !== createHash("sha256").update(body).digest("base64"))) {
      refused += 1;
      return response.writeHead(403).end();
    }
    const path = new URL(request.url ?? "/", "http://s3").pathname;
    if (request.method === "PUT") {
      puts += 1;
      objects.set(path, body);
      return response.writeHead(200).end();
    }
    const found = objects.get(path);
    if (!found) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-length": found.length })
      .end(request.method === "GET" ? found : undefined);
  });
  await new Promise<void>((listening) => bucket.listen(0, "127.0.0.1", listening));
  url = `http://khoa:mat-khau@127.0.0.1:${(bucket.address() as AddressInfo).port}/van-ban/huyen`;
});
afterAll(async () => {
  bucket.closeAllConnections();
  await new Promise((closed) => bucket.close(closed));
  await removeScratchDirs();
});

test("what is put into a bucket comes back as it was, kept once under its hash", async () => {
  const spool = await scratchDir();
  const store = createS3Files(url, spool);
  const bytes = Buffer.alloc(700_000, "đôn đốc ");
  const put = () => store.put(Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]), { limitBytes: 1_000_000 });
  const stored = await put();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(stored).toEqual({ sha256, size: bytes.length, head: bytes.subarray(0, 4_100) });
  expect([...objects.keys()]).toEqual([`/van-ban/huyen/${sha256.slice(0, 2)}/${sha256}`]);
  expect((await buffer(await store.open(sha256))).equals(bytes)).toBe(true);
  await put();
  expect({ puts, refused }).toEqual({ puts: 1, refused: 0 });
  expect(await readdir(spool)).toEqual([]);
});

test("nothing is there of what was never put, or was too long", async () => {
  const store = createS3Files(url, await scratchDir());
  const before = objects.size;
  await expect(store.put(Readable.from([Buffer.alloc(11)]), { limitBytes: 10 })).rejects.toThrow(FileTooLarge);
  expect(objects.size).toBe(before);
  const unknown = "0".repeat(64);
  expect(await store.has(unknown)).toBe(false);
  await expect(store.open(unknown)).rejects.toThrow();
  await expect(store.open("../../etc/passwd")).rejects.toThrow("Mã tệp không hợp lệ");
});

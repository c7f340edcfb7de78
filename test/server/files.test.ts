import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createFileStore, FileTooLarge } from "../../server/files.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const limitBytes = 1_000_000;

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a line", Buffer.from("Báo cáo kết quả thực hiện")],
  ["many chunks", Buffer.alloc(700_000, "đôn đốc ")],
  ["exactly the limit", Buffer.alloc(limitBytes, 1)],
])("what is put comes back as it was: %s", async (_what, bytes) => {
  const store = createFileStore(await scratchDir());
  const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) =>
    bytes.subarray(i * 65_536, (i + 1) * 65_536),
  );
  const stored = await store.put(Readable.from(chunks), { limitBytes });
  expect(stored).toEqual({ sha256: sha256(bytes), size: bytes.length, head: bytes.subarray(0, 4_100) });
  expect(await store.has(stored.sha256)).toBe(true);
  expect((await buffer(await store.open(stored.sha256))).equals(bytes)).toBe(true);
});

test("the same bytes are kept once, also when they arrive together", async () => {
  const dir = await scratchDir();
  const store = createFileStore(dir);
  const puts = await Promise.all([1, 2, 3].map(() => store.put(Readable.from([Buffer.from("ảnh")]), { limitBytes })));
  expect(new Set(puts.map((each) => each.sha256)).size).toBe(1);
  expect((await readdir(dir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())).toHaveLength(
    1,
  );
});

test.each([
  ["too much", () => Readable.from([Buffer.alloc(600_000), Buffer.alloc(400_001)]), FileTooLarge],
  ["a broken upload", () => Readable.from(broken()), /đứt/],
])("%s leaves nothing behind", async (_what, stream, failure) => {
  const dir = await scratchDir();
  await expect(createFileStore(dir).put(stream(), { limitBytes })).rejects.toThrow(failure);
  expect((await readdir(dir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())).toEqual([]);
});

async function* broken(): AsyncGenerator<Buffer> {
  yield Buffer.from("nửa đầu");
  throw new Error("đường truyền bị đứt");
}

test("a name that is no hash opens nothing", async () => {
  const store = createFileStore(join(await scratchDir(), "files"));
  for (const name of ["../session.secret", "a".repeat(63), `${"a".repeat(64)}/..`, ""]) {
    await expect(store.open(name)).rejects.toThrow("Mã tệp không hợp lệ");
    await expect(store.has(name)).rejects.toThrow("Mã tệp không hợp lệ");
  }
  await expect(store.open("a".repeat(64))).rejects.toThrow(/ENOENT/);
  expect(await store.has("a".repeat(64))).toBe(false);
});

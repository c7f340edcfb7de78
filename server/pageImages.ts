import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import type { FileStore } from "./files.ts";
import type { PageImageOrder } from "./pageImageWorker.ts";

/** Pictures of the pages of stored PDF files. */
export interface PageImages {
  /** The page as PNG, counted from 1; null when the file has no such page or cannot be drawn. */
  of(sha256: string, page: number): Promise<Buffer | null>;
  /** Removes the pictures that are kept of a file. */
  forget(sha256: string): Promise<void>;
}

const secondsAtMost = 30;
const megabytes = 256;

/** Draws pages when they are first asked for, one after another outside the event loop, and keeps them under `dir`. */
export function createPageImages(files: FileStore, dir: string): PageImages {
  const underWay = new Map<string, Promise<Buffer | null>>();
  let last: Promise<unknown> = Promise.resolve();

  async function make(sha256: string, page: number, path: string): Promise<Buffer | null> {
    const image = await draw({ bytes: await buffer(await files.open(sha256)), page }).catch(() => null);
    if (!image) return null;
    await mkdir(dir, { recursive: true, mode: 0o700 });
    // Another process may keep the same page at this moment.
    const making = join(dir, randomUUID());
    await writeFile(making, image, { mode: 0o600 });
    await rename(making, path).catch(() => rm(making, { force: true }));
    return image;
  }

  return {
    async of(sha256, page) {
      const name = `${sha256}-${page}.png`;
      const path = join(dir, name);
      const kept = await readFile(path).catch(() => null);
      if (kept) return kept;
      const already = underWay.get(name);
      if (already) return already;
      const made = last.then(() => make(sha256, page, path));
      last = made.catch(() => undefined);
      underWay.set(name, made);
      return made.finally(() => underWay.delete(name));
    },
    async forget(sha256) {
      const kept = await readdir(dir).catch(() => []);
      const of = kept.filter((name) => name.startsWith(`${sha256}-`));
      for (const name of of) await rm(join(dir, name), { force: true });
    },
  };
}

function draw({ bytes, page }: { bytes: Buffer; page: number }): Promise<Buffer | null> {
  const order: PageImageOrder = { bytes: new Uint8Array(bytes), page };
  const worker = new Worker(new URL("./pageImageWorker.ts", import.meta.url), {
    workerData: order,
    transferList: [order.bytes.buffer as ArrayBuffer],
    execArgv: process.features.typescript ? [] : ["--experimental-strip-types"],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Buffer | null>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The page takes too long to draw")), secondsAtMost * 1000);
    worker.once("message", (image: Uint8Array | null) => resolve(image && Buffer.from(image)));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The page could not be drawn")));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

import { Worker } from "node:worker_threads";
import { Failure } from "../rules/failure.ts";
import type { Directory } from "./directory.ts";
import type { Draft } from "./draft.ts";
import { type Limits, refused } from "./files/limits.ts";
import type { Source } from "./files/source.ts";
import { inTurn } from "./readFileQueue.ts";
import type { FromWorker, ToWorker } from "./readFileWorker.ts";

/** A file as read: the draft of the directive, and the text with its places that the draft's spans point into. */
export type ReadFile = { draft: Draft; source: Source };

/** What may be told to the reading of a file; `seconds` is the time for a file without scanned pages. */
export type ReadFileSettings = {
  onPage?: (done: number, total: number) => void;
  signal?: AbortSignal;
  limits?: Partial<Limits>;
  seconds?: number;
};

const SECONDS = 120;
const SECONDS_A_SCAN = 6;
// Of the thread's own objects; PDFium and the recognisers keep theirs outside, within limits of their own.
const MEGABYTES = 384;
// What is short-lived is swept often: left to itself it takes a hundred megabytes before the first sweep.
const YOUNG_MEGABYTES = 12;

/**
 * Reads a directive file of any kind in a thread of its own, two files at a time. Throws FILE_REFUSED with the reason, SECRET_REFUSED,
 * or the signal's reason when it is aborted; a file that runs out of time or memory is refused and harms nothing else.
 */
export function readFile(
  bytes: Uint8Array,
  name: string,
  directory?: Directory,
  settings: ReadFileSettings = {},
): Promise<ReadFile> {
  // A Buffer's own slice() shares its memory, which cannot be handed to a thread.
  return inTurn(settings.signal, () => inThread({ bytes: new Uint8Array(bytes), name, directory, ...settings }));
}

type Job = ReadFileSettings & { bytes: Uint8Array<ArrayBuffer>; name: string; directory: Directory | undefined };

function inThread({ bytes, name, directory, limits, seconds = SECONDS, onPage, signal }: Job): Promise<ReadFile> {
  const workerData: ToWorker = { bytes, name, directory, limits };
  const worker = new Worker(new URL("./readFileWorker.ts", import.meta.url), {
    workerData,
    transferList: [bytes.buffer],
    execArgv: process.features.typescript ? [] : ["--experimental-strip-types"],
    // What the parsers complain of is not for the server's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  let timer: NodeJS.Timeout;
  return new Promise<ReadFile>((resolve, reject) => {
    const allow = (time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(refused(name, "đọc tệp quá lâu")), time * 1000);
    };
    const abort = () => reject(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    allow(seconds);
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "page") onPage?.(message.done, message.total);
      else if (message.kind === "scans") allow(seconds + SECONDS_A_SCAN * message.pages);
      else if (message.kind === "failure") reject(new Failure(message.code, { details: message.details }));
      else resolve(message.read);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const full = error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError;
      reject(refused(name, full ? "tệp cần quá nhiều bộ nhớ để đọc" : "không đọc được tệp, có thể tệp bị hỏng"));
    });
    worker.once("exit", () => reject(refused(name, "không đọc được tệp, có thể tệp bị hỏng")));
    worker.once("exit", () => signal?.removeEventListener("abort", abort));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

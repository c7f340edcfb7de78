import { parentPort, workerData } from "node:worker_threads";
import { Failure, type FailureCode, type FailureDetails } from "../rules/failure.ts";
import { secrecyName, secrecyOf } from "../rules/secrecy.ts";
import type { Directory } from "./directory.ts";
import type { Limits } from "./files/limits.ts";
import { openSource } from "./files/open.ts";
import { readDirective } from "./read.ts";
import type { ReadFile } from "./readFile.ts";

/** What the thread is started with. */
export type ToWorker = {
  bytes: Uint8Array;
  name: string;
  directory: Directory | undefined;
  limits: Partial<Limits> | undefined;
};

/** What the thread tells: pages as they are done, how many have to be recognised, and in the end what was read or why not. */
export type FromWorker =
  | { kind: "page"; done: number; total: number }
  | { kind: "scans"; pages: number }
  | { kind: "read"; read: ReadFile }
  | { kind: "failure"; code: FailureCode; details: FailureDetails };

const send = (message: FromWorker): void => parentPort?.postMessage(message);

async function read({ bytes, name, directory, limits }: ToWorker): Promise<ReadFile> {
  const source = await openSource(bytes, name, {
    ...(limits ? { limits } : {}),
    onPage: (done, total) => send({ kind: "page", done, total }),
    onScans: (pages) => send({ kind: "scans", pages }),
  });
  const draft = readDirective(source.text, directory);
  if (draft.warnings.some(({ code }) => code === "SECRET")) {
    const secrecy = secrecyOf(source.text.slice(0, 3000));
    throw new Failure("SECRET_REFUSED", { details: secrecy === null ? {} : { level: secrecyName(secrecy) } });
  }
  // What a file's own metadata state is surer than what its print says.
  const document = { ...draft.document, ...source.document };
  return { draft: { ...draft, document }, source };
}

if (parentPort !== null)
  try {
    send({ kind: "read", read: await read(workerData as ToWorker) });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    send({ kind: "failure", code: error.code, details: error.details ?? {} });
  }

import { perform } from "../actions/act.ts";
import { failReading } from "../actions/readings/endReading.ts";
import { finishReading } from "../actions/readings/finishReading.ts";
import { noteReading } from "../actions/readings/noteReading.ts";
import { takeReading } from "../actions/readings/takeReading.ts";
import { loadViewer } from "../entities/queries/viewer.ts";
import { dayOf } from "../rules/day.ts";
import { Failure } from "../rules/failure.ts";
import { dropFiles } from "./dropFiles.ts";
import { doorOf, type FileReader, type Jobs } from "./jobs.ts";

/** Tries before a reading that faults of ours cut off counts as failed. */
export const lastTry = 3;

/** How often the pages read are written down and a cancelling is looked for, in milliseconds. */
const beat = 700;

/** Which reading to carry out. */
export interface ReadFileJob {
  readingId: string;
}

/**
 * Reads an uploaded file into a draft of the person who asked. Safe to run twice: a reading that was cut off begins anew,
 * one that has ended is left alone. Throws to be tried again; `stopping` fires when the process ends.
 */
export async function readFileJob(
  jobs: Jobs & { read: FileReader },
  { readingId }: ReadFileJob,
  attempt: number,
  stopping?: AbortSignal,
): Promise<void> {
  const door = doorOf(jobs);
  const taken = await perform(door, takeReading, { readingId });
  if (!taken) return;
  const fail = async (failure: Failure) => {
    await perform(door, failReading, { readingId, code: failure.code, details: failure.details ?? {} });
    // What is secret must not even lie about until the night.
    if (failure.code === "SECRET_REFUSED") await dropFiles(jobs, { sha256: taken.sha256 });
  };
  const watch = watchReading(jobs, readingId, stopping);
  try {
    const asker = await loadViewer(jobs.dataSource, taken.askedById, dayOf(jobs.now()));
    if (!asker) throw new Failure("NOT_FOUND");
    const read = await jobs.read(taken, { onPage: watch.onPage, signal: watch.signal });
    await watch.end();
    if (watch.signal.aborted) return;
    await perform({ ...door, viewer: asker.viewer }, finishReading, { readingId, ...read });
    jobs.log.info({ readingId, format: read.source.format, tasks: read.draft.tasks.length }, "file read");
  } catch (error) {
    await watch.end();
    // What is stopped with the process is taken up by the next one; what a person stopped has its end already.
    if (stopping?.aborted) throw error;
    if (watch.signal.aborted) return;
    if (error instanceof Failure) return void (await fail(error));
    jobs.log.warn({ err: error, readingId, attempt }, "file not read");
    if (attempt < lastTry) throw error;
    await fail(new Failure("READING_FAILED"));
  }
}

/** Writes the pages read down from time to time, and aborts once the reading no longer goes on. */
function watchReading(jobs: Jobs, readingId: string, stopping?: AbortSignal) {
  const cancelled = new AbortController();
  const signal = stopping ? AbortSignal.any([cancelled.signal, stopping]) : cancelled.signal;
  let pages: { done: number; total: number | null } = { done: 0, total: null };
  let noting: Promise<void> = Promise.resolve();
  let busy = false;
  const note = async () => {
    try {
      const { goesOn } = await perform(doorOf(jobs), noteReading, { readingId, ...pages });
      if (!goesOn) cancelled.abort();
    } catch (error) {
      // The next beat tries again; a database that stays away shows when the draft is kept.
      jobs.log.warn({ err: error, readingId }, "progress of a reading");
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    noting = note();
  }, beat);
  return {
    signal,
    onPage: (done: number, total: number) => {
      pages = { done, total };
    },
    async end() {
      clearInterval(timer);
      await noting;
    },
  };
}

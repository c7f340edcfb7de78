// Reading a scan takes two processors and some hundred megabytes; a second place lets a short text pass a long scan.
const PLACES = 2;
let taken = 0;
const waiting: (() => void)[] = [];

/** Runs work when a place is free, in the order of asking; who aborts while waiting leaves the queue. */
export async function inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  if (taken >= PLACES) await place(signal);
  else taken++;
  try {
    return await work();
  } finally {
    // The place is handed on, so nobody who comes later can take it first.
    const next = waiting.shift();
    if (next) next();
    else taken--;
  }
}

function place(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(signal?.reason);
    };
    const enter = () => {
      signal?.removeEventListener("abort", leave);
      resolve();
    };
    waiting.push(enter);
    signal?.addEventListener("abort", leave, { once: true });
  });
}

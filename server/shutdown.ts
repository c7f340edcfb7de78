import { setTimeout as wait } from "node:timers/promises";

type Stop = () => Promise<void> | void;

/** The order in which the program stops. */
export interface Shutdown {
  /** Adds what must be stopped; later things are stopped first, since they rest on the earlier ones. */
  onStop(name: string, stop: Stop): void;
  /** Stops everything, once; answers with the exit code. */
  stop(): Promise<number>;
  /** Settles with the exit code after everything stopped, whether by a signal or by `stop`. */
  readonly stopped: Promise<number>;
}

/** What the program says while it stops. */
export interface ShutdownReport {
  signal(name: string): void;
  failure(step: string, error: unknown): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How long one step may take before the next is tried: a hanging mail server must not leave the database running. */
const defaultLimitMs = 10_000;

/**
 * Takes over SIGINT, SIGTERM and SIGHUP (the terminal was closed): the first stops everything in order, a second one
 * ends the process at once.
 */
export function createShutdown(report: ShutdownReport, limitMs: number = defaultLimitMs): Shutdown {
  const steps: { name: string; stop: Stop }[] = [];
  let settle: (code: number) => void = () => undefined;
  const stopped = new Promise<number>((resolve) => {
    settle = resolve;
  });
  let stopping = false;

  async function runSteps(): Promise<number> {
    let code = 0;
    for (const { name, stop } of steps.reverse()) {
      const limit = new AbortController();
      const tooLong = wait(limitMs, undefined, { signal: limit.signal }).then(() => {
        throw new Error(`quá ${limitMs / 1000} giây`);
      });
      try {
        await Promise.race([Promise.resolve().then(stop), tooLong]);
      } catch (error) {
        code = 1;
        report.failure(name, error);
      } finally {
        limit.abort();
        await tooLong.catch(() => undefined);
      }
    }
    return code;
  }

  async function stop(): Promise<number> {
    if (!stopping) {
      stopping = true;
      settle(await runSteps());
    }
    return stopped;
  }

  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      report.signal(signal);
      void stop();
    });
  }
  return { onStop: (name, step) => void steps.push({ name, stop: step }), stop, stopped };
}

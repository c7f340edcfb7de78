import { setTimeout as wait } from "node:timers/promises";

type Stop = () => Promise<void> | void;

/** The order in which the program stops. */
export interface Shutdown {
  /**
   * Adds what must be stopped; later things are stopped first, since they rest on the earlier ones. What is added after
   * everything stopped (a start that a signal overtook) is stopped at once.
   */
  onStop(name: string, stop: Stop): Promise<void>;
  /** Stops everything, once; answers with the exit code. */
  stop(): Promise<number>;
  /** Whether stopping has begun: whoever is still starting things should give up. */
  readonly begun: boolean;
  /** Settles with the exit code after everything stopped, whether by a signal or by `stop`. */
  readonly stopped: Promise<number>;
}

/** What the program says while it stops. */
export interface ShutdownReport {
  signal(name: string): void;
  failure(step: string, error: unknown): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How patient stopping is. */
export interface Patience {
  /** How long one step may take before the next is tried: a hanging mail server must not leave the database running. */
  limitMs?: number;
  /** One Ctrl-C may arrive twice, from the terminal and from npm: repeats within this time count as the same. */
  sameWithinMs?: number;
}

/**
 * Takes over SIGINT, SIGTERM and SIGHUP (the terminal was closed): the first stops everything in order, a second one
 * ends the process at once.
 */
export function createShutdown(
  report: ShutdownReport,
  { limitMs = 10_000, sameWithinMs = 1_000 }: Patience = {},
): Shutdown {
  const steps: { name: string; stop: Stop }[] = [];
  let settle: (code: number) => void = () => undefined;
  const stopped = new Promise<number>((resolve) => {
    settle = resolve;
  });
  let stopping = false;
  let code = 0;

  async function runSteps(): Promise<number> {
    for (let next = steps.pop(); next; next = steps.pop()) {
      const { name, stop } = next;
      const limit = new AbortController();
      const tooLong = wait(limitMs, undefined, { signal: limit.signal }).then(() => {
        throw new Error(`quá ${String(limitMs / 1000).replace(".", ",")} giây`);
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

  let firstAt = Number.NEGATIVE_INFINITY;
  for (const signal of signals) {
    process.on(signal, () => {
      if (performance.now() - firstAt < sameWithinMs) return;
      if (stopping) process.exit(1);
      firstAt = performance.now();
      report.signal(signal);
      void stop();
    });
  }
  let done = false;
  void stopped.then(() => {
    done = true;
  });
  return {
    async onStop(name, step) {
      steps.push({ name, stop: step });
      if (done) await runSteps();
    },
    stop,
    get begun() {
      return stopping;
    },
    stopped,
  };
}

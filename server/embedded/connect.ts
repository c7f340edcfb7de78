import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Connects, or tells why not. */
async function attempt(url: string): Promise<pg.Client | Error> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Waits until a server accepts connections, by connecting: log lines are for people, and recovery after a crash may take
 * a while. Gives up when `failure` has words, or after `withinMs`.
 */
export async function connect(
  url: string,
  { withinMs, failure }: { withinMs: number; failure: () => Promise<string | null> },
): Promise<pg.Client> {
  const until = performance.now() + withinMs;
  for (;;) {
    const outcome = await attempt(url);
    if (!(outcome instanceof Error)) return outcome;
    const words = await failure();
    if (words !== null) throw new Error(words || "PostgreSQL dừng ngay khi khởi động.");
    if (performance.now() > until) throw outcome;
    await wait(20);
  }
}

import { attachEmbedded } from "./embedded/attachEmbedded.ts";
import { startEmbedded } from "./embedded/startEmbedded.ts";
import type { Env } from "./env.ts";
import { AlreadyRunning, claimInstance } from "./instance.ts";

/** A database to work on, and how to let go of it. */
export interface OpenDatabase {
  url: string;
  /** Stops what was started for us, and only that. */
  stop(): Promise<void>;
}

/**
 * Opens the database a command works on: DATABASE_URL; otherwise the embedded one, which a running instance shares and
 * which is started for the length of the command when none runs.
 */
export async function openDatabase(env: Pick<Env, "databaseUrl" | "dataDir">): Promise<OpenDatabase> {
  if (env.databaseUrl) return { url: env.databaseUrl, stop: async () => undefined };
  const instance = await claimInstance(env.dataDir).catch((error: unknown) => {
    if (error instanceof AlreadyRunning) return null;
    throw error;
  });
  if (!instance) return { url: await attachEmbedded(env.dataDir), stop: async () => undefined };
  try {
    const server = await startEmbedded({ dataDir: env.dataDir });
    return {
      url: server.url,
      async stop() {
        await server.stop();
        await instance.release();
      },
    };
  } catch (error) {
    await instance.release();
    throw error;
  }
}

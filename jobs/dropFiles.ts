import { perform } from "../actions/act.ts";
import { type SweepFilesInput, sweepFiles } from "../actions/files/sweepFiles.ts";
import { doorOf, type Jobs } from "./jobs.ts";

/**
 * Removes from the store what no file needs any more. Uploads of the same bytes wait meanwhile: they take the same lock to
 * be registered, and then see whether their bytes are still there.
 */
export async function dropFiles(
  jobs: Pick<Jobs, "dataSource" | "now" | "log" | "removeFile">,
  input: SweepFilesInput,
): Promise<{ swept: number; removed: number }> {
  const session = jobs.dataSource.createQueryRunner();
  await session.connect();
  try {
    await session.query("select pg_advisory_lock(hashtextextended('dondoc files', 0))");
    try {
      const { free, swept } = await perform(doorOf(jobs), sweepFiles, input);
      let removed = 0;
      for (const sha256 of free) {
        // One that cannot be removed must not keep the others; nobody can reach it any more.
        await jobs.removeFile?.(sha256).then(
          () => {
            removed += 1;
          },
          (error: unknown) => jobs.log.error({ err: error, sha256 }, "file not removed"),
        );
      }
      return { swept, removed };
    } finally {
      await session.query("select pg_advisory_unlock(hashtextextended('dondoc files', 0))");
    }
  } finally {
    await session.release();
  }
}

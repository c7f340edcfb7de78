import { loadDirectory } from "../../entities/queries/directory.ts";
import { action } from "../act.ts";

/** What is needed to read a file. */
export interface TakenReading {
  sha256: string;
  name: string;
  askedById: string;
  agencies: { id: string; code: string; name: string; aliases: string[]; kind: string }[];
}

/**
 * Takes a reading that waits, or one that was cut off, from its first page on; null when it has ended meanwhile, for
 * example by being cancelled.
 */
export const takeReading = action(
  "readingTake",
  async (act, { readingId }: { readingId: string }): Promise<TakenReading | null> => {
    const [rows]: [{ fileId: string; issuerId: string; askedById: string }[], number] = await act.db.query(
      `update reading set state = 'READING', pages_done = 0
       where id = $1 and state in ('WAITING','READING')
       returning file_id as "fileId", issuer_id as "issuerId", asked_by_id as "askedById"`,
      [readingId],
    );
    const [row] = rows;
    if (!row) return null;
    const [file]: { sha256: string; name: string }[] = await act.db.query(
      "select sha256, name from file where id = $1",
      [row.fileId],
    );
    if (!file) return null;
    return { ...file, askedById: row.askedById, agencies: await loadDirectory(act.db, row.issuerId, act.today) };
  },
);

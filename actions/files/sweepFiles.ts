import { action } from "../act.ts";

const keptHours = 24;

// What a file is attached to, what still reads it, or that it was uploaded for something a moment ago; a file that was
// refused as secret has no such moment.
const needed = `(
  exists (select from evidence e where e.file_id = f.id)
  or exists (select from progress_report_file p where p.file_id = f.id)
  or exists (select from directive d where d.source_file_id = f.id)
  or exists (select from amendment m where m.file_id = f.id)
  or exists (select from reading r where r.file_id = f.id and r.state in ('WAITING','READING'))
  or (f.uploaded_at >= $1 and not exists (
    select from reading r where r.file_id = f.id and r.failure->>'code' = 'SECRET_REFUSED')))`;

/** Which bytes to judge; all files that nothing needs for a day when left out. */
export interface SweepFilesInput {
  sha256?: string;
}

/**
 * Forgets uploads that came to nothing within 24 hours, with their readings, and answers with the bytes that no file needs
 * any more. Whoever asks holds the files' lock and removes those bytes.
 */
export const sweepFiles = action("filesSweep", async (act, { sha256 }: SweepFilesInput) => {
  const before = new Date(act.now.getTime() - keptHours * 3_600_000);
  const hashes = sha256 ? [sha256] : await forget();
  const rows: { sha256: string }[] = await act.db.query(
    `select h.sha256 from unnest($2::text[]) h(sha256)
     where not exists (select from file f where f.sha256 = h.sha256 and ${needed})`,
    [before, hashes],
  );
  return { free: rows.map((row) => row.sha256), swept: sha256 ? 0 : hashes.length };

  async function forget(): Promise<string[]> {
    const old = `select f.id from file f where f.uploaded_at < $1 and not ${needed}`;
    await act.db.query(`delete from reading r where r.file_id in (${old})`, [before]);
    const [gone]: [{ id: string; sha256: string }[], number] = await act.db.query(
      `delete from file where id in (${old}) returning id, sha256`,
      [before],
    );
    for (const { id, sha256: hash } of gone) act.record("file", id, { before: { sha256: hash } });
    return [...new Set(gone.map((file) => file.sha256))];
  }
});

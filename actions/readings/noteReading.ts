import { action } from "../act.ts";

/** How many pages are read; null where it is not known yet. */
export interface NoteReadingInput {
  readingId: string;
  done: number;
  total: number | null;
}

/** Writes down how far a reading has come, and tells whether it still goes on: it may have been cancelled meanwhile. */
export const noteReading = action("readingNote", async (act, { readingId, done, total }: NoteReadingInput) => {
  const [rows]: [unknown[], number] = await act.db.query(
    "update reading set pages_done = $2, pages_total = $3 where id = $1 and state = 'READING' returning 1",
    [readingId, done, total],
  );
  return { goesOn: rows.length > 0 };
});

import { Reading } from "../../entities/reading.ts";
import { Failure, type FailureCode, type FailureDetails } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";

/** Why a file could not be read. */
export interface FailReadingInput {
  readingId: string;
  code: FailureCode;
  details: FailureDetails;
}

/** Writes down why a reading came to nothing; one that has ended before stays as it is. */
export const failReading = action("readingFail", async (act, { readingId, code, details }: FailReadingInput) => {
  const failed = await act.db.query(
    `update reading set state = 'FAILED', failure = $2::jsonb, ended_at = $3
     where id = $1 and state in ('WAITING','READING') returning 1`,
    [readingId, JSON.stringify({ code, details }), act.now],
  );
  if (failed[0].length > 0) act.record("reading", readingId, { after: { state: "FAILED", code } });
  return {};
});

/** Stops a reading that its asker no longer wants; the pages under way are given up within a second or two. */
export const cancelReading = action("readingCancel", async (act, { id }: { id: string }) => {
  const mine = { id, askedById: personOf(act) };
  const reading = await act.db.findOneBy(Reading, mine);
  if (!reading) throw new Failure("NOT_FOUND");
  const [stopped]: [unknown[], number] = await act.db.query(
    "update reading set state = 'CANCELLED', ended_at = $2 where id = $1 and state in ('WAITING','READING') returning 1",
    [id, act.now],
  );
  if (stopped.length === 0 && reading.state !== "CANCELLED") {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã đọc xong" } });
  }
  if (stopped.length > 0) act.record("reading", id, { after: { state: "CANCELLED" } });
  return { readingId: id };
});

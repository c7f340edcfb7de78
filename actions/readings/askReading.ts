import { randomUUID } from "node:crypto";
import { File } from "../../entities/file.ts";
import { Reading } from "../../entities/reading.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { type ImportDesk, refuseKnownFile, requireDesk } from "./importDesk.ts";

/** An uploaded file of the caller, and the agency that issued what it holds. */
export interface AskReadingInput extends ImportDesk {
  id?: string | null;
  fileId: string;
  /** Otherwise a file in which no task is found is refused. */
  allowEmpty?: boolean | null;
}

// One person's pile must not keep everybody else waiting for hours.
const longestPile = 20;

/** Asks for a file to be read into a draft; the reading goes on by itself, and its draft will have its id. */
export const askReading = action("readingAsk", async (act, input: AskReadingInput) => {
  const { issuer, monitorId } = await requireDesk(act, input);
  const askedById = personOf(act);
  const file = await act.db.findOneBy(File, { id: input.fileId, uploadedById: askedById });
  if (!file) throw new Failure("NOT_FOUND", { path: ["fileId"] });
  await refuseKnownFile(act, file.id);
  const [pile]: { n: number }[] = await act.db.query(
    "select count(*)::int as n from reading where asked_by_id = $1 and state in ('WAITING','READING')",
    [askedById],
  );
  if (pile && pile.n >= longestPile) throw new Failure("TOO_MANY_REQUESTS");
  const id = input.id ?? randomUUID();
  const allowEmpty = input.allowEmpty ?? false;
  await act.db.insert(Reading, {
    id,
    allowEmpty,
    fileId: file.id,
    issuerId: issuer.id,
    monitorId,
    askedById,
    askedAt: act.now,
  });
  act.record("reading", id, { after: { fileId: file.id } });
  act.enqueue("readFile", { readingId: id }, `read ${id}`, /^image|pdf$/.test(file.type) ? "read pages" : "read text");
  return { readingId: id };
});

import { randomUUID } from "node:crypto";
import { File } from "../../entities/file.ts";
import { Reading } from "../../entities/reading.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";

/** Writes down that an uploaded text was refused as secret, which takes its bytes out of the store. */
export const noteSecret = action(
  "readingFail",
  async (act, { fileId, issuerId, monitorId }: { fileId: string; issuerId: string; monitorId?: string | null }) => {
    const askedById = personOf(act);
    const file = await act.db.findOneBy(File, { id: fileId, uploadedById: askedById });
    if (!file) throw new Failure("NOT_FOUND", { path: ["fileId"] });
    const id = randomUUID();
    const failure = { code: "SECRET_REFUSED", details: {} };
    const ended = { state: "FAILED" as const, failure, askedAt: act.now, endedAt: act.now };
    await act.db.insert(Reading, { id, fileId, issuerId, monitorId: monitorId ?? issuerId, askedById, ...ended });
    act.record("reading", id, { after: { state: "FAILED", code: failure.code } });
    act.enqueue("dropFile", { sha256: file.sha256 });
    return {};
  },
);

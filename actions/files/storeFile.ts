import { randomUUID } from "node:crypto";
import { File } from "../../entities/file.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";

/** A file whose bytes already lie in the store; `type` is what the bytes are, not what the sender says. */
export interface StoreFileInput {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

const longestName = 200;

/** Registers an upload. Any signed-in person may: nobody else sees the file until it is attached to something. */
export const storeFile = action("fileUpload", async (act, input: StoreFileInput) => {
  // Bytes that are being removed at this moment are looked for again afterwards.
  await act.db.query("select pg_advisory_xact_lock_shared(hashtextextended('dondoc files', 0))");
  const file = { id: randomUUID(), ...input, name: cleanName(input.name) };
  await act.db.insert(File, { ...file, uploadedById: personOf(act), uploadedAt: act.now });
  act.record("file", file.id, { after: { ...file } });
  return file;
});

// Browsers of old send whole paths, and a name must not break the header it is sent back in.
function cleanName(name: string): string {
  const last = nfc(name).split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  if (clean.length <= longestName) return clean || "tệp";
  const ending = /\.\w{1,8}$/.exec(clean)?.[0] ?? "";
  return nfc([...clean].slice(0, longestName - ending.length).join("")) + ending;
}

import { Failure } from "../../rules/failure.ts";
import type { Act } from "../act.ts";
import { personOf } from "../personOf.ts";

/**
 * The uploads that an agency may hand in. An officer prepares and the head submits: a file may come from anybody who
 * works at the agency, and from nobody else.
 */
export async function ownFiles(
  act: Act,
  agencyId: string,
  wanted: readonly string[],
): Promise<{ id: string; sha256: string }[]> {
  const ids = [...new Set(wanted)];
  if (ids.length === 0) return [];
  const files: { id: string; sha256: string }[] = await act.db.query(
    `select f.id, f.sha256 from file f where f.id = any($1) and (f.uploaded_by_id = $2 or exists (
       select 1 from role_held r where r.person_id = f.uploaded_by_id and r.agency_id = $3
         and r.role in ('HEAD', 'OFFICER') and (r.valid_to is null or r.valid_to >= $4)))`,
    [ids, personOf(act), agencyId, act.today],
  );
  if (files.length !== ids.length) throw new Failure("NOT_FOUND", { path: ["fileIds"] });
  return files;
}

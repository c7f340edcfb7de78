import { Agency } from "../../entities/agency.ts";
import { Failure } from "../../rules/failure.ts";
import { may } from "../../rules/may.ts";
import type { Act } from "../act.ts";
import { directiveThing } from "../directives/loadDirective.ts";

/** Whose document is imported, and for whom. */
export interface ImportDesk {
  issuerId: string;
  /** Who follows the tasks; by default the agency at which the caller is MONITOR or CLERK. */
  monitorId?: string | null;
}

/** The issuer and the monitoring agency of an import, once the caller may import for them. */
export async function requireDesk(act: Act, asked: ImportDesk): Promise<{ issuer: Agency; monitorId: string }> {
  const monitorId = asked.monitorId ?? deskOf(act) ?? asked.issuerId;
  act.require("directive.import", directiveThing({ issuerId: asked.issuerId, monitorId, state: "DRAFT" }));
  const issuer = await act.db.findOneBy(Agency, { id: asked.issuerId });
  if (!issuer) throw new Failure("AGENCY_UNKNOWN", { path: ["issuerId"] });
  return { issuer, monitorId };
}

function deskOf(act: Act): string | undefined {
  return act.viewer?.grants.find((grant) => grant.role === "MONITOR" || grant.role === "CLERK")?.agencyId;
}

interface Known {
  id: string;
  number: string | null;
  issuerId: string;
  monitorId: string;
  state: "DRAFT" | "ISSUED";
}

/** Refuses a file whose very bytes a directive was read from before; of one that the caller may not see nothing is told. */
export async function refuseKnownFile(act: Act, fileId: string): Promise<void> {
  const known: Known[] = await act.db.query(
    `select d.id, d.document_number as number, d.issuer_id as "issuerId", d.monitor_id as "monitorId", d.state
     from directive d join file f on f.id = d.source_file_id
     where f.sha256 = (select sha256 from file where id = $1) order by d.registered_at, d.id`,
    [fileId],
  );
  const { viewer } = act;
  const seen = known.find((one) => viewer === null || may(viewer, "directive.see", directiveThing(one)));
  if (!seen) return;
  const { id: directiveId, number } = seen;
  throw new Failure("FILE_KNOWN", { path: ["fileId"], details: { directiveId, ...(number ? { number } : {}) } });
}

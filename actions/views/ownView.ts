import { SavedView } from "../../entities/savedView.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import type { Act } from "../act.ts";
import { personOf } from "../personOf.ts";

/** One's own saved view; another's is answered as one that does not exist, also where it is shared. */
export async function ownView(act: Act, id: string): Promise<SavedView> {
  const view = await act.db.findOneBy(SavedView, { id, ownerId: personOf(act) });
  if (!view) throw new Failure("NOT_FOUND");
  return view;
}

/** A name as it is kept. */
export function viewName(text: string): string {
  const name = nfc(text).replace(/\s+/gu, " ").trim();
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "tên danh sách" } });
  return name;
}

/** Refuses to share with an agency unless the person may lay out its lists. */
export function requireShare(act: Act, agencyId: string | null | undefined): void {
  if (agencyId) act.require("savedView.share", { type: "agency", id: agencyId });
}

import { SavedView } from "../../entities/savedView.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { requireShare, viewName } from "./ownView.ts";

/** A list to keep under a name; the id is the caller's, so that a deleted one can be put back as it was. */
export interface CreateSavedViewInput {
  id: string;
  name: string;
  page: string;
  search: string;
  agencyId?: string | null;
  pinned?: boolean | null;
  position?: number | null;
}

/** Keeps a list with its filters for oneself, or shared with an agency. */
export const createSavedView = action("savedViewCreate", async (act, input: CreateSavedViewInput) => {
  requireShare(act, input.agencyId);
  const { id, page, search } = input;
  const name = viewName(input.name);
  await act.db.insert(SavedView, {
    id,
    name,
    page,
    search,
    ownerId: personOf(act),
    agencyId: input.agencyId ?? null,
    pinned: input.pinned ?? false,
    position: input.position ?? 0,
  });
  act.record("savedView", id, { after: { name, search, agencyId: input.agencyId ?? null } });
  return { savedViewId: id };
});

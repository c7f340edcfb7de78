import { SavedView } from "../../entities/savedView.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { ownView, requireShare, viewName } from "./ownView.ts";

/** What changes of a saved view; what is left out stays, an agency of null ends the sharing. */
export interface EditSavedViewInput {
  id: string;
  expectedVersion: number;
  name?: string | null;
  search?: string | null;
  agencyId?: string | null;
  pinned?: boolean | null;
  position?: number | null;
}

/** Changes one's own saved view. */
export const editSavedView = action("savedViewEdit", async (act, input: EditSavedViewInput) => {
  const view = await ownView(act, input.id);
  const agencyId = input.agencyId === undefined ? view.agencyId : input.agencyId;
  // What was shared stays shared by somebody who has lost the right to, until they end it.
  if (agencyId !== view.agencyId) requireShare(act, agencyId);
  const after = {
    name: input.name == null ? view.name : viewName(input.name),
    search: input.search ?? view.search,
    agencyId,
    pinned: input.pinned ?? view.pinned,
    position: input.position ?? view.position,
  };
  const changed = await act.db.update(
    SavedView,
    { id: view.id, version: input.expectedVersion },
    { ...after, version: input.expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  act.record("savedView", view.id, {
    before: { name: view.name, search: view.search, agencyId: view.agencyId },
    after,
  });
  return { savedViewId: view.id };
});

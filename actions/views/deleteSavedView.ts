import { SavedView } from "../../entities/savedView.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { ownView } from "./ownView.ts";

/** Which saved view, as it was last seen. */
export interface DeleteSavedViewInput {
  id: string;
  expectedVersion: number;
}

/** Deletes one's own saved view; creating it again under its id undoes that. */
export const deleteSavedView = action("savedViewDelete", async (act, { id, expectedVersion }: DeleteSavedViewInput) => {
  const view = await ownView(act, id);
  const gone = await act.db.delete(SavedView, { id, version: expectedVersion });
  if (gone.affected !== 1) throw new Failure("VERSION_CONFLICT");
  act.record("savedView", id, { before: { name: view.name, search: view.search, agencyId: view.agencyId } });
  return { savedViewId: id };
});

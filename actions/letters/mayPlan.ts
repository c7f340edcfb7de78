import { Failure } from "../../rules/failure.ts";
import { may, type Viewer } from "../../rules/may.ts";
import type { DraftLetter } from "./draftLetter.ts";

/** Which letters the viewer may plan: those of the agencies reached. Refuses a viewer who may plan none at all. */
export function mayPlan(viewer: Viewer | null): (draft: Pick<DraftLetter, "agencyId">) => boolean {
  if (!viewer) return () => true;
  const reaches = (id: string) => may(viewer, "letters.plan", { type: "agency", id });
  if (!viewer.grants.some((grant) => reaches(grant.agencyId))) throw new Failure("NOT_FOUND");
  return (draft) => reaches(draft.agencyId);
}

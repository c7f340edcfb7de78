import { OwnOverview } from "../parts/dashboard/OwnOverview.tsx";
import { PlanOverview } from "../parts/dashboard/PlanOverview.tsx";
import { isOfAgency, useActing } from "../parts/viewer.ts";

/** The first page: the agency's own work for its head and officers, the whole plan for everybody else. */
export function Dashboard() {
  return isOfAgency(useActing()) ? <OwnOverview /> : <PlanOverview />;
}

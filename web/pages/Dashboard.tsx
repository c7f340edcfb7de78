import { OwnOverview } from "../parts/dashboard/OwnOverview.tsx";
import { PlanOverview } from "../parts/dashboard/PlanOverview.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { isOfAgency, useActing } from "../parts/viewer.ts";

/** The first page: the agency's own work for its head and officers, the whole plan for everybody else. */
export function Dashboard() {
  const acting = useActing();
  const [state] = useUrlState();
  // A head who follows a directive's number comes for the rows that make it.
  return isOfAgency(acting) && !state["ke-hoach"] ? <OwnOverview /> : <PlanOverview />;
}

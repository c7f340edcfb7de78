import { Navigate } from "@tanstack/react-router";
import { OwnOverview } from "../parts/dashboard/OwnOverview.tsx";
import { PlanOverview } from "../parts/dashboard/PlanOverview.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { isOfAgency, useActing, useViewer } from "../parts/viewer.ts";

/** The first page: the agency's own work for its head and officers, the whole plan for everybody else. */
export function Dashboard() {
  const acting = useActing();
  const { can, roles } = useViewer();
  const [state] = useUrlState();
  // A clerk registers documents and follows none.
  if (roles.length > 0 && !can.overview && !roles.some(isOfAgency)) return <Navigate to="/van-ban" replace />;
  // A head who follows a directive's number comes for the rows that make it.
  return isOfAgency(acting) && !state["ke-hoach"] ? <OwnOverview /> : <PlanOverview />;
}

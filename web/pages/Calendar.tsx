import { Tabs } from "@mantine/core";
import { useQuery } from "urql";
import { WorkingCalendarQuery } from "../parts/calendar/calendarQuery.ts";
import { WorkingDays } from "../parts/calendar/WorkingDays.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { TaskCalendar } from "../parts/tasks/TaskCalendar.tsx";
import type { TaskFilter } from "../parts/tasks/taskAddress.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { isOfAgency, useActing } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The month: what falls due on its days, and which of them are worked. */
export function Calendar() {
  const t = useText();
  const acting = useActing();
  const [state, set] = useUrlState();
  const own: TaskFilter = isOfAgency(acting) && acting ? { own: true, agencyId: { eq: acting.agency.id } } : {};
  return (
    <>
      <PageTitle title={t("calendar")} />
      <Tabs
        value={state.muc === "ngay-lam-viec" ? state.muc : "han"}
        onChange={(muc) => set({ muc: muc === "han" ? null : muc, ngay: null })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="han">{t("calendarDue")}</Tabs.Tab>
          <Tabs.Tab value="ngay-lam-viec">{t("calendarDays")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="han">
          <TaskCalendar filter={own} withAgency={!isOfAgency(acting)} />
        </Tabs.Panel>
        <Tabs.Panel value="ngay-lam-viec">
          <Days />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Days() {
  const [{ data, error }, again] = useQuery({ query: WorkingCalendarQuery });
  if (data) return <WorkingDays calendar={data.workingCalendar} />;
  return error ? (
    <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
  ) : (
    <TableSkeleton />
  );
}

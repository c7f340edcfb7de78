import { Anchor } from "@mantine/core";
import { IconAlertTriangle, IconArrowBackUp, IconClockExclamation } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { DataTable } from "../DataTable.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import { useActing } from "../viewer.ts";
import classes from "./Dashboard.module.css";
import { groupOf, OwnCountsQuery, type OwnGroup, OwnQuery, ownFilter } from "./ownQuery.ts";
import { useOwnColumns } from "./useOwnColumns.tsx";

/** The overview of a head or officer: three numbers, then the agency's own list; one thumb is enough. */
export function OwnOverview() {
  const t = useText();
  const agency = useActing()?.agency;
  const ofAgency = (group: OwnGroup) => ownFilter(group, agency?.id);
  const [counted] = useQuery({
    query: OwnCountsQuery,
    variables: {
      overdue: ofAgency("OVERDUE"),
      dueSoon: ofAgency("DUE_SOON"),
      returned: ofAgency("RETURNED"),
      open: ofAgency("OPEN"),
    },
  });
  const of = (name: "overdue" | "dueSoon" | "returned" | "open") => counted.data?.[name].totalCount ?? 0;
  const counts = { overdue: of("overdue"), dueSoon: of("dueSoon"), returned: of("returned"), open: of("open") };
  const navigate = useNavigate();
  const [state] = useUrlState();
  const pages = usePages();
  const group = groupOf(state.nhom, counts);
  const [{ data, error, stale, fetching }, again] = useQuery({
    query: OwnQuery,
    variables: { filter: ofAgency(group), after: pages.after },
    // Which group comes first is known once they are counted.
    pause: !state.nhom && !counted.data,
  });
  const failed = error ?? counted.error;
  const columns = useOwnColumns();
  const found = data?.assignments;
  const numbers = [
    { group: "OVERDUE", count: counts.overdue, text: t("ownOverdue"), tone: "late", icon: IconAlertTriangle },
    { group: "DUE_SOON", count: counts.dueSoon, text: t("ownDueSoon"), tone: "soon", icon: IconClockExclamation },
    { group: "RETURNED", count: counts.returned, text: t("ownReturned"), tone: "late", icon: IconArrowBackUp },
  ] as const;

  return (
    <>
      <PageTitle title={t("ownTasks", { agency: agency?.name ?? "" })}>
        <Link to="/nhiem-vu">{t("ownSeeAll")}</Link>
      </PageTitle>
      <ul className={classes.big}>
        {numbers.map(({ group: of, count, text, tone, icon: Sign }) => (
          <li key={of}>
            <Link
              className={`${classes.bigNumber} ${classes.tone}`}
              to="/"
              search={(old: UrlState) => ({ ...old, nhom: of, trang: undefined })}
              data-tone={tone}
              data-active={group === of}
              aria-current={group === of || undefined}
            >
              <strong>{counted.data ? count : "…"}</strong>
              <span>
                <Sign size={18} aria-hidden className={classes.sign} />
                {text}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {group !== "OPEN" && (
        <Anchor
          mb="xs"
          display="inline-block"
          renderRoot={(props) => <Link to="/" search={{ nhom: "OPEN" }} {...props} />}
        >
          {t("ownAll")} ({counts.open})
        </Anchor>
      )}
      {failed && !found ? (
        <ErrorState error={failed} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton rows={8} />
      ) : found.nodes.length === 0 ? (
        <EmptyState
          title={t("ownEmpty")}
          next={t("ownEmptyNext")}
          action={<Link to="/nhiem-vu">{t("ownSeeAll")}</Link>}
        />
      ) : (
        <>
          <DataTable
            label={t("ownTasks", { agency: agency?.name ?? "" })}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: "/nhiem-vu/$id", params: { id } })}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </>
  );
}

import { Box, Button, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useQuery } from "urql";
import { useLanguage, useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { Ring } from "../Ring.tsx";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import { Ageing } from "./Ageing.tsx";
import { AgencyBars } from "./AgencyBars.tsx";
import classes from "./Dashboard.module.css";
import { DashboardSkeleton } from "./DashboardSkeleton.tsx";
import { FigureRows } from "./FigureRows.tsx";
import { Numbers } from "./Numbers.tsx";
import { toRows } from "./parts.ts";
import { FiguresQuery, PlansQuery } from "./queries.ts";
import { everyPlan, mainPlan, ScopeBar } from "./ScopeBar.tsx";

/** The overview of leaders and monitors: one plan as of one day, who is late, and the rows behind each number. */
export function PlanOverview() {
  const t = useText();
  const language = useLanguage();
  const { can } = useViewer();
  const [state] = useUrlState();
  const [plans, againPlans] = useQuery({ query: PlansQuery });
  const nodes = plans.data?.directives.nodes;
  const plan = state["ke-hoach"] ?? (nodes && mainPlan(nodes)?.id) ?? everyPlan;
  const directiveId = plan === everyPlan ? null : plan;
  const asOf = state["den-ngay"] ?? null;
  const [figures, again] = useQuery({ query: FiguresQuery, variables: { directiveId, asOf }, pause: !nodes });
  const error = plans.error ?? figures.error;

  if (nodes?.length === 0)
    return (
      <EmptyState
        title={t("noDirectives")}
        next={t("noDirectivesNext")}
        action={
          can.import && (
            <Button renderRoot={(props) => <Link to="/van-ban/nhap" {...props} />}>{t("importDirective")}</Button>
          )
        }
      />
    );

  const counts = figures.data?.progress;
  const beside = [
    { part: "SUSPENDED", count: counts?.suspended ?? 0 },
    { part: "CANCELLED", count: counts?.cancelled ?? 0 },
  ] as const;
  return (
    <>
      <PageTitle title={t("overview")}>{nodes && <ScopeBar plans={nodes} plan={plan} />}</PageTitle>
      {error && !counts ? (
        <ErrorState
          error={error}
          retry={() => {
            againPlans({ requestPolicy: "network-only" });
            again({ requestPolicy: "network-only" });
          }}
        />
      ) : !counts ? (
        <DashboardSkeleton />
      ) : (
        <>
          <div className={classes.top}>
            <div className={classes.ring}>
              <Link to="/" hash="danh-sach" search={toRows("COMPLETED")} style={{ color: "inherit" }}>
                <Ring k={counts.completed} n={counts.total} label={t("completedTasks")} />
              </Link>
              <Stack gap={4} maw={220}>
                <Text fw={600}>{language === "vi" ? counts.sentence : t("completedTasks")}</Text>
                <Text size="xs" c="dimmed">
                  {t("ofDue", {
                    k: counts.rateOfDue.numerator,
                    n: counts.rateOfDue.denominator,
                    percent: counts.rateOfDue.label,
                  })}
                </Text>
                {beside.some(({ count }) => count > 0) && (
                  <Text size="xs" c="dimmed">
                    {t("besidesTotal")}
                    {beside
                      .filter(({ count }) => count > 0)
                      .map(({ part, count }) => (
                        <Fragment key={part}>
                          {" · "}
                          <Link to="/" hash="danh-sach" search={toRows(part)}>
                            {t(`part${part}`)} {count}
                          </Link>
                        </Fragment>
                      ))}
                  </Text>
                )}
              </Stack>
            </div>
            <Numbers counts={counts} />
            <Box component="section" aria-labelledby="qua-han-theo-ngay">
              <Title order={2} id="qua-han-theo-ngay" mb={4}>
                {t("ageingTitle")}
              </Title>
              <Ageing classesOf={counts.ageing} />
            </Box>
          </div>
          <AgencyBars agencies={figures.data?.agencyProgress ?? []} />
          <FigureRows directiveId={directiveId} asOf={asOf} agencies={figures.data?.agencyProgress ?? []} />
        </>
      )}
    </>
  );
}

import { Box, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import dashboard from "../dashboard/Dashboard.module.css";
import { daysLabel, figures, type Part } from "../dashboard/parts.ts";
import type { UrlState } from "../useUrlState.ts";
import classes from "./Report.module.css";
import type { ReportFigures } from "./reportQuery.ts";

const toRows = (part: Part, tuoi?: string) => (old: UrlState) => ({ ...old, phan: part, tuoi, trang: undefined });

/** The figures of a report: the parts and their total, both rates by their names, overdue by age; numbers open to rows. */
export function FiguresView({ counts, beside }: { counts: ReportFigures; beside?: ReactNode }) {
  const t = useText();
  const line = (part: Part, label: string, count: number, strong = false) => (
    <tr key={part} className={strong ? `${classes.total}` : undefined}>
      <th scope="row">{label}</th>
      <td>
        <Link to="/bao-cao" hash="danh-sach" search={toRows(part)} aria-label={`${label}: ${count}`}>
          {formatNumber(count)}
        </Link>
      </td>
    </tr>
  );
  return (
    <div className={classes.figures}>
      <Box component="section" aria-labelledby="so-lieu">
        <Title order={2} id="so-lieu" mb={4}>
          {t(counts.unit === "TASK" ? "reportInTasks" : "reportInAssignments")}
        </Title>
        <table className={classes.numbers}>
          <tbody>
            {figures.map(({ part, count }) => line(part, t(`part${part}`), counts[count]))}
            {line("ALL", t("reportTotal"), counts.total, true)}
            {counts.suspended > 0 &&
              line("SUSPENDED", t("reportBeside", { part: t("partSUSPENDED") }), counts.suspended)}
            {counts.cancelled > 0 &&
              line("CANCELLED", t("reportBeside", { part: t("partCANCELLED") }), counts.cancelled)}
          </tbody>
        </table>
        {counts.excludedContinuous > 0 && (
          <Text size="xs" c="dimmed" mt={4}>
            {t("withoutContinuous", { n: counts.excludedContinuous })}
          </Text>
        )}
      </Box>
      <Box component="section" aria-labelledby="ty-le">
        <Title order={2} id="ty-le" mb={4}>
          {t("reportRates")}
        </Title>
        <table className={classes.numbers}>
          <tbody>
            {(["rateOfAll", "rateOfDue"] as const).map((rate) => (
              <tr key={rate}>
                <th scope="row">{t(rate === "rateOfAll" ? "reportOfAll" : "reportOfDue")}</th>
                <td>
                  <strong>
                    {counts[rate].numerator}/{counts[rate].denominator}
                  </strong>{" "}
                  · {counts[rate].label}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Title order={2} mt="sm" mb={4}>
          {t("ageingTitle")}
        </Title>
        {counts.openOverdue === 0 ? (
          <Text c="dimmed">{t("noOverdue")}</Text>
        ) : (
          <ul className={dashboard.ageing}>
            {counts.ageing.map(({ label, from, to, count }) => (
              <li key={label}>
                <Link
                  className={`${classes.age}`}
                  to="/bao-cao"
                  hash="danh-sach"
                  search={toRows("OVERDUE", `${from}-${to ?? ""}`)}
                  aria-label={t("ageingRows", { label: daysLabel(from, to), n: count })}
                >
                  <span>{t("ageingDays", { label: daysLabel(from, to) })}</span>
                  <span className={dashboard.track}>
                    <span className={dashboard.late} style={{ width: `${(100 * count) / counts.openOverdue}%` }} />
                  </span>
                  <strong className={dashboard.count}>{count}</strong>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Box>
      {beside}
    </div>
  );
}

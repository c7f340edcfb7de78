import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import type { UrlState } from "../useUrlState.ts";
import classes from "./Dashboard.module.css";
import { daysLabel } from "./parts.ts";
import type { Figures } from "./queries.ts";

/** How long the overdue tasks have been so, in four classes; each opens to its rows. */
export function Ageing({ classesOf }: { classesOf: Figures["ageing"] }) {
  const t = useText();
  const most = Math.max(1, ...classesOf.map(({ count }) => count));
  if (classesOf.every(({ count }) => count === 0)) return <Text c="dimmed">{t("noOverdue")}</Text>;
  return (
    <ul className={classes.ageing}>
      {classesOf
        .map(({ from, to, count }) => ({ from, to, count, label: daysLabel(from, to) }))
        .map(({ label, from, to, count }) => (
          <li key={label}>
            <Link
              className={`${classes.age}`}
              to="/"
              hash="danh-sach"
              search={(old: UrlState) => ({
                ...old,
                phan: "OVERDUE",
                tuoi: `${from}-${to ?? ""}`,
                "co-quan": undefined,
                trang: undefined,
              })}
              aria-label={t("ageingRows", { label, n: count })}
            >
              <span>{t("ageingDays", { label })}</span>
              <span className={classes.track}>
                <span className={classes.late} style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <strong className={classes.count}>{count}</strong>
            </Link>
          </li>
        ))}
    </ul>
  );
}

import { Anchor, Box, Group, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { StackedBar } from "../StackedBar.tsx";
import { AgencyFraction } from "./AgencyFraction.tsx";
import { AgencyTable } from "./AgencyTable.tsx";
import classes from "./Dashboard.module.css";
import { figures, type Part, toAgencyRows } from "./parts.ts";
import type { AgencyFigures } from "./queries.ts";

const few = 10;

/** One stacked bar an agency, the most overdue first; every stretch opens to its rows, a table stands behind. */
export function AgencyBars({ agencies }: { agencies: readonly AgencyFigures[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const [table, setTable] = useState(false);
  const sorted = [...agencies].sort(
    (a, b) => b.openOverdue - a.openOverdue || b.oldestOverdueDays - a.oldestOverdueDays || b.total - a.total,
  );
  const shown = all ? sorted : sorted.slice(0, few);
  const most = Math.max(1, ...agencies.map(({ total }) => total));
  return (
    <Box component="section" aria-labelledby="theo-co-quan">
      <Group justify="space-between" mb={4}>
        <Title order={2} id="theo-co-quan">
          {t("byAgency")}
        </Title>
        <Group gap="md" className={classes.legend} visibleFrom="sm">
          {figures.map(({ part, fill }) => (
            <span key={part}>
              <i style={{ background: `var(--${fill})` }} />
              {t(`part${part}`)}
            </span>
          ))}
        </Group>
      </Group>
      {agencies.length === 0 && <Text c="dimmed">{t("noAgencies")}</Text>}
      {table ? (
        <AgencyTable agencies={shown} />
      ) : (
        <ul className={classes.bars}>
          {shown.map((row) => (
            <li key={row.agency.id} className={classes.bar}>
              <Link
                to="/"
                hash="danh-sach"
                search={toAgencyRows(row.agency.id, "ALL")}
                className={`${classes.barName}`}
              >
                {row.agency.name}
              </Link>
              <StackedBar
                label={row.agency.name}
                of={most}
                stretches={figures.map(({ part, count, fill }) => ({
                  key: part,
                  count: row[count],
                  fill,
                  label: t(`part${part}`),
                }))}
                wrap={(stretch, bar) => (
                  <Link
                    key={stretch.key}
                    to="/"
                    hash="danh-sach"
                    search={toAgencyRows(row.agency.id, stretch.key as Part)}
                    aria-label={`${row.agency.name}, ${bar.title}`}
                    {...bar}
                  />
                )}
              />
              <strong className={classes.count}>
                <AgencyFraction row={row} />
              </strong>
              <Text span size="xs" className={classes.note} c={row.openOverdue ? "var(--state-late)" : "dimmed"}>
                {row.openOverdue > 0 &&
                  `${t("OVERDUE")} ${row.openOverdue}, ${t("byAgencyOldest", { n: row.oldestOverdueDays })}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Group gap="md" mt={6} className="no-print">
        {agencies.length > few && (
          <Anchor component="button" type="button" size="sm" onClick={() => setAll(!all)}>
            {all ? t("fewerAgencies") : t("allAgencies", { n: agencies.length })}
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" onClick={() => setTable(!table)}>
          {table ? t("asBars") : t("asTable")}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t("byAgencyNote")}
        </Text>
      </Group>
    </Box>
  );
}

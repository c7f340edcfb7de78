import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { Fraction } from "../Fraction.tsx";
import type { ScoreRow } from "./scoresQuery.ts";

/** The columns of the ranking; the fraction opens to the tasks it counts. */
export function useScoreColumns(): Column<ScoreRow>[] {
  const t = useText();
  return useMemo(
    () => [
      {
        id: "rank",
        header: t("scoreRank"),
        width: 64,
        align: "right",
        cell: ({ rank }) => (
          <>
            {/* On a phone the column has no head. */}
            <Text span inherit hiddenFrom="sm">
              {t("scoreRank")}{" "}
            </Text>
            <strong>{rank}</strong>
          </>
        ),
      },
      { id: "agency", header: t("scoreAgency"), phone: "title", cell: ({ agency }) => agency.name },
      {
        id: "done",
        header: t("scoreDone"),
        width: 110,
        align: "right",
        cell: ({ agency, completed, total }) => (
          <Link
            to="/nhiem-vu"
            search={{ nhom: "ALL", "co-quan": agency.id, vai: "LEAD" }}
            aria-label={t("scoreRows", { k: completed, n: total, agency: agency.name })}
          >
            <Fraction k={completed} n={total} percent={false} />
          </Link>
        ),
      },
      {
        id: "rate",
        header: t("scoreRate"),
        width: 90,
        align: "right",
        phone: "hide",
        cell: ({ ratio }) => ratio.label,
      },
      {
        id: "points",
        header: t("scorePoints"),
        width: 80,
        align: "right",
        phone: "hide",
        cell: ({ points }) => <strong>{formatNumber(points)}</strong>,
      },
      { id: "note", header: t("scoreNote"), width: "34%", cell: ({ note }) => <Text c="dimmed">{note}</Text> },
    ],
    [t],
  );
}

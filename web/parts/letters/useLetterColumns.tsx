import { Text } from "@mantine/core";
import { useMemo } from "react";
import { formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { Email } from "../Email.tsx";
import { LetterBadge } from "./LetterBadge.tsx";
import type { LetterRow } from "./lettersQuery.ts";
import { periodText } from "./periods.ts";

/** The columns of the ledger; the narrow form stands beside an open letter. */
export function useLetterColumns(narrow: boolean): Column<LetterRow>[] {
  const t = useText();
  return useMemo(() => {
    const columns: Column<LetterRow>[] = [
      { id: "state", header: t("letterState"), width: 116, cell: ({ state }) => <LetterBadge state={state} /> },
      {
        id: "kind",
        header: t("letterKind"),
        phone: "title",
        width: narrow ? "34%" : 262,
        cell: ({ kind, period }) => {
          const said = periodText(period, t);
          return (
            <>
              {t(`letter${kind}`)}
              {said && (
                <Text span inherit c="dimmed">
                  , {said}
                </Text>
              )}
            </>
          );
        },
      },
      { id: "agency", header: t("letterAgency"), cell: ({ agency }) => agency.name },
      {
        id: "recipient",
        header: t("letterRecipient"),
        cell: ({ recipient }) => <Email address={recipient} />,
        phone: "hide",
      },
      {
        id: "rows",
        header: t("letterRows"),
        width: 76,
        align: "right",
        cell: ({ rowCount }) => rowCount,
        phone: "hide",
      },
      {
        id: "time",
        header: t("letterTime"),
        width: 144,
        cell: ({ sentAt, plannedAt }) => formatInstant(sentAt ?? plannedAt),
      },
    ];
    return columns.filter(({ id }) => !narrow || (id !== "recipient" && id !== "rows"));
  }, [t, narrow]);
}

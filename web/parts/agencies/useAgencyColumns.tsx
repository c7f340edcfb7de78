import { Text } from "@mantine/core";
import { useMemo } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { Email } from "../Email.tsx";
import type { AgencyRow } from "./agenciesQuery.ts";

/** The columns of the directory; the narrow form stands beside an open agency. */
export function useAgencyColumns(narrow: boolean): Column<AgencyRow>[] {
  const t = useText();
  return useMemo(() => {
    const columns: Column<AgencyRow>[] = [
      {
        id: "name",
        header: t("agencyName"),
        phone: "title",
        sort: "NAME",
        cell: ({ name, aliases, validTo }) => (
          <>
            {name}
            {validTo && (
              <Text span inherit c="dimmed">
                {" "}
                ({t("agencyEnded", { day: formatDay(validTo) })})
              </Text>
            )}
            {aliases.length > 0 && (
              <Text size="xs" c="dimmed" lineClamp={1}>
                {aliases.join("; ")}
              </Text>
            )}
          </>
        ),
      },
      { id: "code", header: t("agencyCode"), width: 130, sort: "CODE", cell: ({ code }) => code },
      {
        id: "kind",
        header: t("agencyKind"),
        width: 160,
        cell: ({ kind }) => t(`kind${kind}`),
      },
      { id: "level", header: t("agencyLevel"), width: 80, phone: "hide", cell: ({ level }) => t(`level${level}`) },
      { id: "parent", header: t("agencyParent"), width: "20%", phone: "hide", cell: ({ parent }) => parent?.name },
      {
        id: "email",
        header: t("agencyEmail"),
        width: "20%",
        phone: "hide",
        cell: ({ email, kind }) =>
          email || kind === "GROUP" ? (
            <Email address={email} />
          ) : (
            <Text span inherit c="dimmed">
              {t("agencyNoEmail")}
            </Text>
          ),
      },
    ];
    return columns.filter(({ id }) => !narrow || id === "name" || id === "kind");
  }, [t, narrow]);
}

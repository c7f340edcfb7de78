import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { AgencyFraction } from "./AgencyFraction.tsx";
import { figures, toAgencyRows } from "./parts.ts";
import type { AgencyFigures } from "./queries.ts";

/** The figures behind the bars. */
export function AgencyTable({ agencies }: { agencies: readonly AgencyFigures[] }) {
  const t = useText();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t("byAgency")} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("agencyColumn")}</Table.Th>
            <Table.Th ta="right">k/n</Table.Th>
            {figures.map(({ part }) => (
              <Table.Th key={part} ta="right">
                {t(`part${part}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agencies.map((row) => (
            <Table.Tr key={row.agency.id}>
              <Table.Td>{row.agency.name}</Table.Td>
              <Table.Td ta="right" fw={600}>
                <AgencyFraction row={row} />
              </Table.Td>
              {figures.map(({ part, count }) => (
                <Table.Td key={part} ta="right">
                  {row[count] > 0 ? (
                    <Link to="/" hash="danh-sach" search={toAgencyRows(row.agency.id, part)}>
                      {row[count]}
                    </Link>
                  ) : (
                    "0"
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

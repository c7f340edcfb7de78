import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { toAgencyRows } from "./parts.ts";
import type { AgencyFigures } from "./queries.ts";

/** k/n of an agency; k opens what is completed, n everything that is counted. */
export function AgencyFraction({ row }: { row: AgencyFigures }) {
  const t = useText();
  const done = row.completedOnTime + row.completedLate;
  const to = (part: "COMPLETED" | "ALL", count: number) => (
    <Link
      to="/"
      hash="danh-sach"
      search={toAgencyRows(row.agency.id, part)}
      aria-label={`${row.agency.name}, ${t(`part${part}`)}: ${count}`}
      style={{ color: "inherit" }}
    >
      {count}
    </Link>
  );
  return (
    <>
      {to("COMPLETED", done)}/{to("ALL", row.total)}
    </>
  );
}

import { Box, Title } from "@mantine/core";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Report.module.css";
import type { Measures } from "./reportQuery.ts";

/** What stands beside a count: how well the office is kept told, and how long it takes itself. */
export function MeasuresView({ of }: { of: Measures }) {
  const t = useText();
  const lag = ({ count, days, longest }: Measures["issuedToRegistered"]) =>
    days === null
      ? "—"
      : t("reportLagDays", { days: formatNumber(days), longest: longest ?? 0, n: formatNumber(count) });
  const { numerator, denominator, label } = of.updateRate;
  const rows: [string, string][] = [
    [t("reportUpdateRate"), denominator === 0 ? "—" : `${numerator}/${denominator} · ${label}`],
    [t("reportReturned"), formatNumber(of.returned)],
    [
      t("reportExtensions"),
      of.extensions === 0 ? "0" : t("reportExtended", { n: of.extensions, days: of.extendedDays }),
    ],
    [t("reportIssuedToRegistered"), lag(of.issuedToRegistered)],
    [t("reportRegisteredToAssigned"), lag(of.registeredToAssigned)],
    [t("reportSubmittedToConfirmed"), lag(of.submittedToConfirmed)],
  ];
  return (
    <Box component="section" aria-labelledby="ben-canh">
      <Title order={2} id="ben-canh" mb={4}>
        {t("reportMeasures")}
      </Title>
      <table className={classes.numbers}>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

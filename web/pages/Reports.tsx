import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { useQuery } from "urql";
import { DayInput } from "../parts/DayInput.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { DriftView } from "../parts/report/DriftView.tsx";
import { FiguresView } from "../parts/report/FiguresView.tsx";
import { FreezeDialog } from "../parts/report/FreezeDialog.tsx";
import { FrozenList } from "../parts/report/FrozenList.tsx";
import { FrozenReport } from "../parts/report/FrozenReport.tsx";
import { MeasuresView } from "../parts/report/MeasuresView.tsx";
import { ReportRows } from "../parts/report/ReportRows.tsx";
import { ReportScope } from "../parts/report/ReportScope.tsx";
import { ReportQuery } from "../parts/report/reportQuery.ts";
import { asOfOf, scopeOf } from "../parts/report/scopeOf.ts";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { useActing, useViewer } from "../parts/viewer.ts";
import { useLanguage, useText } from "../text/text.ts";

/** The report of a period: the figures of a scope as of a day, explained, fixed for good when they are handed in. */
export function Reports() {
  const [{ chot }] = useUrlState();
  return chot ? <FrozenReport id={chot} /> : <PeriodReport />;
}

function PeriodReport() {
  const t = useText();
  const language = useLanguage();
  const { today, can } = useViewer();
  const acting = useActing();
  const [state, set] = useUrlState();
  const [freezing, setFreezing] = useState(false);
  const scope = scopeOf(state);
  const asOf = asOfOf(state);
  const [{ data, error }, again] = useQuery({ query: ReportQuery, variables: { ...scope, asOf } });
  const counts = data?.progress;
  const mayFreeze = can.freeze && (acting?.role === "MONITOR" || acting?.role === "APPRAISER");
  return (
    <>
      <PageTitle title={t("report")} {...(counts && language === "vi" ? { below: counts.sentence } : {})}>
        <DayInput
          label={t("asOf")}
          labelInside={74}
          w={184}
          max={today}
          clearable={false}
          value={asOf ?? today}
          onChange={(day) => set({ "den-ngay": day === today ? null : day, trang: null }, { push: true })}
        />
        {mayFreeze && (
          <Button leftSection={<IconLock size={16} aria-hidden />} disabled={!counts} onClick={() => setFreezing(true)}>
            {t("freeze")}
          </Button>
        )}
      </PageTitle>
      <ReportScope />
      {error && !counts ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !counts ? (
        <TableSkeleton rows={8} />
      ) : (
        <>
          <FiguresView counts={counts} beside={<MeasuresView of={counts.measures} />} />
          <DriftView scope={scope} asOf={asOf} />
          <ReportRows scope={scope} asOf={asOf} />
        </>
      )}
      <FrozenList />
      {freezing && counts && acting && (
        <FreezeDialog agency={acting.agency} scope={scope} counts={counts} onClose={() => setFreezing(false)} />
      )}
    </>
  );
}

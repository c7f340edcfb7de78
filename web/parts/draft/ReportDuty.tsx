import { Select } from "@mantine/core";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";

const rhythms = ["week", "month", "quarter", "halfyear", "year"] as const;
const duty = (every: string) => JSON.stringify({ kind: "recurring", every });

/** How often a standing duty is reported on. */
export function ReportDuty({
  task: { reportDuty, reportDutyLabel },
  onChange,
}: {
  task: DraftTask;
  onChange: (to: Partial<DraftTask>) => void;
}) {
  const t = useText();
  const known = rhythms.map((every) => ({ value: duty(every), label: t(`reportDuty_${every}`) }));
  // What was read may say more than the rhythm ("ngày 15 hằng tháng"): it stays until another is chosen.
  const read = reportDuty && !known.some(({ value }) => value === reportDuty);
  return (
    <Select
      mt={6}
      w={340}
      maw="100%"
      label={t("reportDuty")}
      allowDeselect={false}
      data={[
        { value: "", label: t("reportDutyNone") },
        ...(read ? [{ value: reportDuty, label: reportDutyLabel ?? reportDuty }] : []),
        ...known,
      ]}
      value={reportDuty ?? ""}
      onChange={(value) => onChange({ reportDuty: value || null })}
    />
  );
}

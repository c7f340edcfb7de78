import { Button, Checkbox, Group, Select, TagsInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { type BulkFix, bulkFix } from "./bulkFix.ts";
import classes from "./Draft.module.css";
import type { DraftTask } from "./draft.ts";
import type { DeskState } from "./useDesk.ts";
import { useUndo } from "./useUndo.tsx";

const choices = ["lead", "coordinating", "DATE", "CONTINUOUS", "NONE", "reportTo", "evidence", "delete"] as const;
type Choice = (typeof choices)[number];

/** Picks tasks and corrects them all at once; what was done can be undone. */
export function BulkBar({
  desk,
  shown,
  picked,
  onPick,
}: {
  desk: DeskState;
  shown: readonly DraftTask[];
  picked: ReadonlySet<string>;
  onPick: (ids: ReadonlySet<string>) => void;
}) {
  const t = useText();
  const [choice, setChoice] = useState<Choice>("lead");
  const [agency, setAgency] = useState<{ id: string; name: string } | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [names, setNames] = useState<string[]>([]);
  const change = useUndo(desk);
  const { tasks } = desk.desk.draft;
  const all = shown.length > 0 && shown.every(({ id }) => picked.has(id));

  const fixOf = (): BulkFix | null => {
    switch (choice) {
      case "lead":
      case "coordinating":
        return agency && { of: choice, agency };
      case "DATE":
        return dueOn ? { of: "deadline", kind: "DATE", dueOn } : null;
      case "CONTINUOUS":
      case "NONE":
        return { of: "deadline", kind: choice, dueOn: null };
      case "reportTo":
        return { of: "reportTo", names };
      case "evidence":
        return { of: "evidence", required: false };
      case "delete":
        return { of: "delete" };
    }
  };
  const fix = fixOf();
  const apply = (): void => {
    if (!fix) return;
    change(t("bulkDone", { n: picked.size }), bulkFix(tasks, picked, fix));
    onPick(new Set());
  };

  return (
    <Group gap="xs" className={classes.bulk} role="group" aria-label={t("bulkFix")}>
      <Checkbox
        size="xs"
        label={picked.size > 0 ? t("bulkPicked", { n: picked.size }) : t("bulkPickAll")}
        checked={all}
        indeterminate={picked.size > 0 && !all}
        onChange={() => onPick(all ? new Set() : new Set([...picked, ...shown.map(({ id }) => id)]))}
      />
      {picked.size > 0 && (
        <>
          <Select
            size="xs"
            w={190}
            allowDeselect={false}
            aria-label={t("bulkWhat")}
            data={choices.map((value) => ({ value, label: t(`bulk_${value}`) }))}
            value={choice}
            onChange={(value) => setChoice(choices.find((one) => one === value) ?? "lead")}
          />
          {(choice === "lead" || choice === "coordinating") && (
            <AgencySelect
              w={210}
              label={t(`bulk_${choice}`)}
              value={agency?.id ?? null}
              name={agency?.name ?? null}
              onChange={(id, name) => setAgency(id ? { id, name: name ?? "" } : null)}
            />
          )}
          {choice === "DATE" && <DayInput w={150} label={t("taskDueOn")} value={dueOn} onChange={setDueOn} />}
          {choice === "reportTo" && (
            <TagsInput size="xs" w={210} aria-label={t("taskReportTo")} value={names} onChange={setNames} />
          )}
          <Button size="xs" {...(choice === "delete" ? { color: "red" } : {})} disabled={!fix} onClick={apply}>
            {t("bulkApply", { n: picked.size })}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => onPick(new Set())}>
            {t("bulkNone")}
          </Button>
        </>
      )}
    </Group>
  );
}

import { Group, Select, Text } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { weekdayOf } from "../calendar/month.ts";
import { DayInput } from "../DayInput.tsx";
import type { DeadlineKind, DraftTask } from "./draft.ts";
import { ReportDuty } from "./ReportDuty.tsx";

// A person chooses among these; what else was read (a quarter, a recurrence) can be kept, not made up.
const choices = ["DATE", "CONTINUOUS", "NONE"] as const;

/** A task's deadline: how it is stated, the day it falls on, the words of the document. */
export function DeadlineFields({
  task,
  issuedOn,
  error,
  onChange,
}: {
  task: DraftTask;
  issuedOn: string | null;
  error: string | undefined;
  onChange: (to: Partial<DraftTask>) => void;
}) {
  const t = useText();
  const open = task.deadlineKind === "CONTINUOUS" || task.deadlineKind === "NONE";
  const kinds: DeadlineKind[] = choices.some((kind) => kind === task.deadlineKind)
    ? [...choices]
    : [task.deadlineKind, ...choices];
  const setKind = (kind: DeadlineKind) =>
    onChange({
      deadlineKind: kind,
      deadlineTouched: true,
      ...(kind === "CONTINUOUS" || kind === "NONE" ? { dueOn: null } : {}),
    });
  const setDay = (dueOn: string | null) =>
    onChange({ dueOn, dueTouched: true, ...(task.deadlineKind === "DATE" ? { deadlineTouched: true } : {}) });
  const early = task.dueOn !== null && issuedOn !== null && task.dueOn < issuedOn;
  return (
    <div>
      <Group gap="xs" align="flex-start">
        <Select
          label={t("taskDeadline")}
          w={170}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: t(`deadline${value}`) }))}
          value={task.deadlineKind}
          onChange={(value) => {
            const kind = kinds.find((one) => one === value);
            if (kind) setKind(kind);
          }}
        />
        {!open && (
          <DayInput visibleLabel label={t("taskDueOn")} w={160} value={task.dueOn} onChange={setDay} error={error} />
        )}
        {task.dueOn && (
          <Text mt={30} c={early ? "var(--state-soon)" : "dimmed"}>
            {t(`weekday${weekdayOf(task.dueOn) as 0}`)}
          </Text>
        )}
      </Group>
      {task.deadlineKind === "CONTINUOUS" && <ReportDuty task={task} onChange={onChange} />}
      {task.deadlineText && (
        <Text size="xs" c="dimmed" mt={2}>
          {t("asPrinted", { name: task.deadlineText })}
        </Text>
      )}
    </div>
  );
}

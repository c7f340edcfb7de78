import { Button, Checkbox, Group, Modal, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import type { WorkingCalendar } from "./calendarQuery.ts";
import type { usePending } from "./usePending.ts";

/** Writes another weekly pattern down, from a day on. */
export function WeekDialog({
  calendar,
  changes,
  onClose,
}: {
  calendar: WorkingCalendar;
  changes: ReturnType<typeof usePending>;
  onClose: () => void;
}) {
  const t = useText();
  const [validFrom, setValidFrom] = useState<string | null>(calendar.editableFrom);
  const [weekdays, setWeekdays] = useState((calendar.weeks.at(-1)?.weekdays ?? [1, 2, 3, 4, 5]).map(String));
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const write = () => {
    setTried(true);
    if (!validFrom || weekdays.length === 0 || !note.trim()) return;
    changes.setWeek({ validFrom, weekdays: weekdays.map(Number).sort(), note: note.trim() });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t("weekChange")}>
      <Stack gap="sm">
        <DayInput
          label={t("weekValidFrom")}
          visibleLabel
          clearable={false}
          min={calendar.editableFrom}
          value={validFrom}
          onChange={setValidFrom}
        />
        <Checkbox.Group
          label={t("weekDays")}
          value={weekdays}
          onChange={setWeekdays}
          error={tried && weekdays.length === 0 ? t("weekDaysMissing") : undefined}
        >
          <Group gap="xs" mt={4}>
            {([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => (
              <Checkbox key={weekday} value={String(weekday + 1)} label={t(`weekday${weekday}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          label={t("dayNote")}
          description={t("dayNoteHint")}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          error={tried && !note.trim() ? t("dayNoteMissing") : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button onClick={write}>{t("dayWrite")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

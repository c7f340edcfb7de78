import { Button, Group, Select, Stack, Text, Textarea, Title } from "@mantine/core";
import { useState } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { type CalendarKind, calendarKinds, type WorkingCalendar } from "./calendarQuery.ts";
import { weekdayOf } from "./month.ts";
import type { usePending } from "./usePending.ts";
import { worksByWeek, worksOn } from "./worksOn.ts";

/** One day: whether it is worked and why; for whoever may edit, what it is to be. */
export function DayEditor({
  day,
  calendar,
  shown,
  changes,
}: {
  day: string;
  calendar: WorkingCalendar;
  shown: Pick<WorkingCalendar, "days" | "weeks">;
  changes: ReturnType<typeof usePending>;
}) {
  const t = useText();
  const found = shown.days.find(({ date }) => date === day);
  const [kind, setKind] = useState<CalendarKind | "">(found?.kind ?? "");
  const [note, setNote] = useState(found?.note ?? "");
  const [missing, setMissing] = useState(false);
  const late = day < calendar.editableFrom;
  const changed = changes.pending.remove.includes(day) || changes.pending.set.some(({ date }) => date === day);
  const byWeek = t(worksByWeek(shown.weeks, day) ? "dayWorking" : "dayIsOff");
  const write = () => {
    if (kind === "") return changes.removeDay(day);
    if (!note.trim()) return setMissing(true);
    changes.setDays([{ date: day, kind, note: note.trim() }]);
  };
  return (
    <section>
      <Title order={2}>
        {t(`weekday${weekdayOf(day) as 0}`)}, {formatDay(day)}
      </Title>
      <Text>
        {t(worksOn(shown, day) ? "dayWorking" : "dayIsOff")}
        {found && ` · ${t(`kind_${found.kind}`)}`}
      </Text>
      {!calendar.viewerCanEdit && found && <Text c="dimmed">{found.note}</Text>}
      {calendar.viewerCanEdit && (
        <Stack gap="xs" mt="sm">
          {late && (
            <Text size="sm" c="dimmed">
              {t("dayTooSoon", { day: formatDay(calendar.editableFrom) })}
            </Text>
          )}
          <Select
            label={t("dayKind")}
            allowDeselect={false}
            disabled={late}
            value={kind}
            onChange={(value) => setKind((calendarKinds.find((one) => one === value) ?? "") as CalendarKind | "")}
            data={[
              { value: "", label: t("dayByWeek", { what: byWeek }) },
              ...calendarKinds.map((value) => ({ value, label: t(`kind_${value}`) })),
            ]}
          />
          {kind !== "" && (
            <Textarea
              label={t("dayNote")}
              description={t("dayNoteHint")}
              required
              autosize
              minRows={2}
              maxLength={500}
              value={note}
              error={missing && !note.trim() ? t("dayNoteMissing") : undefined}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
          <Group gap="xs">
            <Button variant="light" onClick={write} disabled={late && kind === ""}>
              {t("dayWrite")}
            </Button>
            {changed && (
              <Button variant="default" onClick={() => changes.forgetDay(day)}>
                {t("dayForget")}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </section>
  );
}

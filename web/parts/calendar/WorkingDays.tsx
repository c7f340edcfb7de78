import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconCalendarPlus, IconCalendarWeek, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import { Agenda } from "./Agenda.tsx";
import classes from "./Calendar.module.css";
import type { WorkingCalendar } from "./calendarQuery.ts";
import { DayEditor } from "./DayEditor.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { KindLine } from "./KindLine.tsx";
import { MonthBar } from "./MonthBar.tsx";
import { MonthGrid } from "./MonthGrid.tsx";
import { isDay, monthOf } from "./month.ts";
import { PendingBar } from "./PendingBar.tsx";
import { calendarWith, usePending } from "./usePending.ts";
import { usePhone } from "./usePhone.ts";
import { WeekDialog } from "./WeekDialog.tsx";
import { WeekPatterns } from "./WeekPatterns.tsx";
import { worksOn } from "./worksOn.ts";
import { YearDays } from "./YearDays.tsx";

/** Which days offices work, with the decision each rests on; whoever may edit writes changes down here and applies them. */
export function WorkingDays({ calendar }: { calendar: WorkingCalendar }) {
  const t = useText();
  const { today } = useViewer();
  const [state, set] = useUrlState();
  const phone = usePhone();
  const chosen = isDay(state.ngay) ? state.ngay : null;
  const month = monthOf(state.thang, chosen ?? today);
  const onDay = (day: string | null) => set({ ngay: day, thang: day?.slice(0, 7) });
  const [asking, setAsking] = useState<"week" | "file" | null>(null);
  const changes = usePending(calendar);
  const shown = calendarWith(calendar, changes.pending);
  const days = new Map(shown.days.map((found) => [found.date, found]));
  const changed = new Set([...changes.pending.set.map(({ date }) => date), ...changes.pending.remove]);
  const year = month.slice(0, 4);
  const ofMonth = shown.days.filter(({ date }) => date.startsWith(month)).map(({ date }) => date);
  const can = calendar.viewerCanEdit;
  return (
    <>
      <MonthBar month={month} />
      {can && <PendingBar calendar={calendar} changes={changes} />}
      <div className={classes.both}>
        <div style={{ minWidth: 0 }}>
          {phone ? (
            <>
              {ofMonth.length === 0 && <Text c="dimmed">{t("daysNoneInMonth")}</Text>}
              <Agenda
                days={ofMonth}
                chosen={chosen}
                label={t("calendarDays")}
                onChoose={onDay}
                show={(of) => <KindLine day={days.get(of)} changed={changed.has(of)} />}
              />
            </>
          ) : (
            <MonthGrid
              month={month}
              chosen={chosen}
              label={t("calendarDays")}
              onChoose={onDay}
              isOff={(of) => !worksOn(shown, of)}
              words={(of) => {
                const found = days.get(of);
                return [found ? t(`kind_${found.kind}`) : "", changed.has(of) ? t("dayChanged") : ""]
                  .filter(Boolean)
                  .join(", ");
              }}
              cell={(of) => <KindLine day={days.get(of)} changed={changed.has(of)} />}
            />
          )}
        </div>
        <aside aria-label={t("dayChosen")}>
          <Stack gap="lg">
            {chosen ? (
              <DayEditor key={chosen} day={chosen} calendar={calendar} shown={shown} changes={changes} />
            ) : (
              <Text c="dimmed">{t(can ? "dayChoose" : "dayChooseToRead")}</Text>
            )}
            {phone && can && !chosen && (
              <Button
                variant="default"
                leftSection={<IconCalendarPlus size={18} aria-hidden />}
                onClick={() => onDay([calendar.editableFrom, `${month}-01`].sort()[1] ?? null)}
              >
                {t("dayAdd")}
              </Button>
            )}
            <section>
              <Group justify="space-between" mb={4}>
                <Title order={2}>{t("weekPattern")}</Title>
                {can && (
                  <Button
                    variant="default"
                    size="compact-md"
                    leftSection={<IconCalendarWeek size={16} aria-hidden />}
                    onClick={() => setAsking("week")}
                  >
                    {t("weekChange")}
                  </Button>
                )}
              </Group>
              <WeekPatterns weeks={shown.weeks} />
            </section>
            {can && (
              <Button
                variant="default"
                leftSection={<IconUpload size={18} aria-hidden />}
                style={{ alignSelf: "flex-start" }}
                onClick={() => setAsking("file")}
              >
                {t("importDays")}
              </Button>
            )}
          </Stack>
        </aside>
        <YearDays year={year} days={shown.days} changed={changed} onDay={onDay} />
      </div>
      {asking === "week" && <WeekDialog calendar={calendar} changes={changes} onClose={() => setAsking(null)} />}
      {asking === "file" && <ImportDialog calendar={calendar} changes={changes} onClose={() => setAsking(null)} />}
    </>
  );
}

import { Text, Title } from "@mantine/core";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { daysBetween } from "../daysBetween.ts";
import { Facts } from "../Facts.tsx";
import { StateBadge } from "../StateBadge.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";
import { EventDay } from "./EventDay.tsx";

/** By when: how it stands, the day in force, the original day when it differs, and the printed words. */
export function Deadline({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { dueOn, originalDueOn, task, timeliness, state, overdueDays, timelinessLabel, extensions } = assignment;
  const granted = extensions.filter((extension) => extension.state === "GRANTED");
  const days = granted.reduce((sum, one) => sum + daysBetween(one.currentDueOn, one.grantedDueOn ?? ""), 0);
  return (
    <section>
      <Title order={2} mb={6}>
        {t("taskDue")}
      </Title>
      <Facts
        of={[
          [t("taskPeriod"), assignment.periodLabel || null],
          [
            t("columnState"),
            <StateBadge
              key="state"
              timeliness={timeliness}
              state={state}
              overdueDays={overdueDays}
              label={timelinessLabel}
            />,
          ],
          [t("taskDueEffective"), dueOn ? <strong key="due">{formatDay(dueOn)}</strong> : task.deadlineLabel],
          [t("taskDueOriginal"), originalDueOn && originalDueOn !== dueOn ? formatDay(originalDueOn) : null],
          [t("extensions"), granted.length > 0 ? t("extensionGrantedTimes", { n: granted.length, days }) : null],
          [t("eventOn"), task.countsFromEvent ? (task.eventOn ? formatDay(task.eventOn) : t("eventOnWaits")) : null],
          [t("reportDuty"), task.reportDutyLabel],
          [
            t("reportOwed"),
            assignment.reportOwedOn && (
              <Text key="owed" span inherit c="var(--state-late)">
                {t("reportOwedSince", { day: formatDay(assignment.reportOwedOn) })}
              </Text>
            ),
          ],
          [t("taskDuePrinted"), task.deadlineText ? `“${task.deadlineText}”` : null],
        ]}
      />
      <EventDay assignment={assignment} />
    </section>
  );
}

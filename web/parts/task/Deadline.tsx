import { Title } from "@mantine/core";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Facts } from "../Facts.tsx";
import { StateBadge } from "../StateBadge.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";

/** By when: how it stands, the day in force, the original day when it differs, and the printed words. */
export function Deadline({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { dueOn, originalDueOn, task, timeliness, state, overdueDays, timelinessLabel } = assignment;
  return (
    <section>
      <Title order={2} mb={6}>
        {t("taskDue")}
      </Title>
      <Facts
        of={[
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
          [t("taskDuePrinted"), task.deadlineText ? `“${task.deadlineText}”` : null],
        ]}
      />
    </section>
  );
}

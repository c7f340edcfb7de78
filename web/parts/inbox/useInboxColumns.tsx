import { Text } from "@mantine/core";
import { useMemo } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { daysBetween } from "../daysBetween.ts";
import { TaskText } from "../TaskText.tsx";
import { useViewer } from "../viewer.ts";
import type { InboxRow } from "./inboxQuery.ts";

/** What one needs to choose the next result: which task, whose, since when. */
export function useInboxColumns(): Column<InboxRow>[] {
  const t = useText();
  const { today } = useViewer();
  return useMemo(
    () => [
      {
        id: "task",
        header: t("inboxTask"),
        phone: "title",
        cell: ({ task, agency, directive }) => (
          <>
            <TaskText reference={task.refLabel}>{task.text}</TaskText>
            <Text size="xs" c="dimmed">
              {agency.name} · {directive.documentNumber}
            </Text>
          </>
        ),
      },
      {
        id: "submitted",
        header: t("inboxSubmitted"),
        width: 112,
        cell: ({ submittedOn, returnedCount }) => {
          if (!submittedOn) return null;
          const days = daysBetween(submittedOn, today);
          return (
            <>
              {formatDay(submittedOn)}{" "}
              <Text size="xs" c={days > 2 ? "var(--state-soon)" : "dimmed"}>
                {days > 0 ? t("inboxWaitingDays", { n: days }) : t("inboxToday")}
              </Text>
              {returnedCount > 0 && (
                <Text size="xs" c="var(--state-late)">
                  {t("taskReturnedTimes", { n: returnedCount })}
                </Text>
              )}
            </>
          );
        },
      },
    ],
    [t, today],
  );
}

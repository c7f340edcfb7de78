import { Text } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useMemo } from "react";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import type { Column } from "../DataTable.tsx";
import { DueDay } from "../DueDay.tsx";
import { TaskText } from "../TaskText.tsx";
import type { ExtensionRow } from "./extensionInboxQuery.ts";

/** What one needs to choose the next request: which task, whose, from which day to which. */
export function useExtensionColumns(): Column<ExtensionRow>[] {
  const t = useText();
  return useMemo(() => {
    const waiting = ({ extensions }: ExtensionRow) => extensions.find(({ state }) => state === "WAITING");
    return [
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
        id: "due",
        header: t("due"),
        width: 112,
        cell: ({ dueOn, originalDueOn }) => <DueDay day={dueOn} original={originalDueOn} />,
      },
      {
        id: "asked",
        header: t("inboxExtensionAsked"),
        width: 148,
        cell: (row) => {
          const request = waiting(row);
          if (!request) return null;
          return (
            <>
              {formatDay(request.askedDueOn)}{" "}
              <Text size="xs" c="dimmed">
                {t("inboxSentOn", { day: formatInstant(request.askedAt).slice(0, 10) })}
              </Text>
              {request.flagged && (
                <Badge tone="soon" icon={IconFlag} label={t("extensionFlagged", { n: request.number })} />
              )}
            </>
          );
        },
      },
    ];
  }, [t]);
}

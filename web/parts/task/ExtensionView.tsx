import { Group, Text, Title } from "@mantine/core";
import { IconArrowBackUp, IconCalendarCheck, IconCalendarX, IconFlag, IconHourglassHigh } from "@tabler/icons-react";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import { AddedDays } from "./AddedDays.tsx";
import type { PageExtension } from "./assignmentQuery.ts";

const badges = {
  WAITING: ["wait", IconHourglassHigh],
  GRANTED: ["done", IconCalendarCheck],
  REFUSED: ["late", IconCalendarX],
  WITHDRAWN: ["none", IconArrowBackUp],
} as const;

/** One request for more time: from which day to which, why, and what became of it. */
export function ExtensionView({ extension, original }: { extension: PageExtension; original: string | null }) {
  const t = useText();
  const { number, state, flagged, currentDueOn, askedDueOn, grantedDueOn, reason, decisionReason } = extension;
  const { askedBy, askedAt, decidedBy, decidedAt, lateDays } = extension;
  const [tone, icon] = badges[state];
  return (
    <>
      <Group gap="xs">
        <Title order={3}>{t("extensionNumber", { n: number })}</Title>
        <Badge tone={tone} icon={icon} label={t(`extension${state}`)} />
        {flagged && <Badge tone="soon" icon={IconFlag} label={t("extensionFlagged", { n: number })} />}
      </Group>
      <Text>
        {t("extensionFromTo", { from: formatDay(currentDueOn), to: formatDay(askedDueOn) })}
        {original && original !== currentDueOn && (
          <Text span inherit c="dimmed">
            {" "}
            ({t("originalDue", { day: formatDay(original) })})
          </Text>
        )}
        {state === "WAITING" && (
          <>
            {": "}
            <AddedDays due={currentDueOn} day={askedDueOn} />
          </>
        )}
      </Text>
      <Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {t("extensionBecause")} {reason}
      </Text>
      <Text size="xs" c="dimmed">
        {t("submissionBy", { person: askedBy.name, at: formatInstant(askedAt) })}
        {lateDays > 0 && (
          <Text span inherit c="var(--state-late)">
            {" · "}
            {t("extensionAskedLate", { n: lateDays })}
          </Text>
        )}
      </Text>
      {decidedAt && state !== "WAITING" && (
        <Text c={state === "REFUSED" ? "var(--state-late)" : "inherit"}>
          {state === "GRANTED"
            ? t("extensionGrantedUntil", { day: formatDay(grantedDueOn ?? askedDueOn) })
            : t(`extension${state}`)}
          {decisionReason && `: “${decisionReason}”`}
          <Text span size="xs" c="dimmed">
            {" "}
            {decidedBy?.name ?? t("timelineSystem")}, {formatInstant(decidedAt)}
          </Text>
        </Text>
      )}
    </>
  );
}

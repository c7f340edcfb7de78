import { Box, Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowBackUp, IconCircleCheck, IconCircleOff, IconHourglassHigh } from "@tabler/icons-react";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import { FileLinks } from "../FileLinks.tsx";
import type { PageSubmission } from "./assignmentQuery.ts";

const badges = {
  WAITING: ["wait", IconHourglassHigh],
  RETURNED: ["late", IconArrowBackUp],
  CONFIRMED: ["done", IconCircleCheck],
  LAPSED: ["none", IconCircleOff],
} as const;

/** One version of a result: who sent it when, in time or not, its words and its files. */
export function SubmissionView({ submission, dueOn }: { submission: PageSubmission; dueOn: string | null }) {
  const t = useText();
  const { number, state, submittedBy, submittedAt, submittedOn, result, files, reason, evidence } = submission;
  const dayOf = new Map(evidence.map(({ file, effectiveOn }) => [file.id, effectiveOn]));
  const [tone, icon] = badges[state];
  const late = dueOn !== null && submittedOn > dueOn;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Title order={3}>{t("submissionNumber", { n: number })}</Title>
        <Badge tone={tone} icon={icon} label={t(`submission${state}`)} />
      </Group>
      <Text c="dimmed">
        {t("submissionBy", { person: submittedBy.name, at: formatInstant(submittedAt) })}
        {dueOn && (
          <Text span inherit c={late ? "var(--state-late)" : "var(--state-done)"}>
            {" · "}
            {late ? t("submissionLate", { day: formatDay(dueOn) }) : t("submissionOnTime")}
          </Text>
        )}
      </Text>
      {result ? (
        <Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{result}</Text>
      ) : (
        <Text c="dimmed">{t("submissionNoWords")}</Text>
      )}
      {files.length > 0 ? (
        <Box>
          <FileLinks files={files.map((file) => ({ ...file, day: dayOf.get(file.id) ?? null }))} />
        </Box>
      ) : (
        <Text c="dimmed">{t("submissionNoFiles")}</Text>
      )}
      {reason && (
        <Text c={state === "RETURNED" ? "var(--state-late)" : "dimmed"}>
          {t(state === "RETURNED" ? "returnReason" : "lapsedReason")}: “{reason}”
        </Text>
      )}
    </Stack>
  );
}

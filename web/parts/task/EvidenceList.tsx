import { ActionIcon, Progress, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconFileUpload, IconRefresh, IconX } from "@tabler/icons-react";
import { formatBytes } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { useViewer } from "../viewer.ts";
import classes from "./EvidenceDrop.module.css";
import type { Underway, useEvidence } from "./useEvidence.ts";

/** The files of a form: arrived, on their way with how far, or failed with why. */
export function EvidenceList({ evidence, dated }: { evidence: ReturnType<typeof useEvidence>; dated: boolean }) {
  const t = useText();
  const { today } = useViewer();
  const why = ({ failure }: Underway) =>
    failure?.why === "refused"
      ? failure.message || t("evidenceRefused")
      : failure?.why === "signedOut"
        ? t("signedOutMeanwhile")
        : t("evidenceLost");
  const away = (keyOrId: string, name: string) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={t("evidenceRemove", { name })}
      onClick={() => evidence.remove(keyOrId)}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
  if (evidence.arrived.length + evidence.underway.length === 0) return null;
  return (
    <ul className={classes.list} aria-live="polite">
      {evidence.arrived.map(({ id, name, size }) => (
        <li key={id} className={classes.row}>
          <IconCircleCheck size={18} color="var(--state-done)" aria-hidden />
          <Text style={{ overflowWrap: "anywhere" }}>
            {name}{" "}
            <Text span size="xs" c="dimmed">
              {formatBytes(size)} · {t("evidenceSent")}
            </Text>
          </Text>
          {dated && (
            <DayInput
              label={t("evidenceDayOf", { name })}
              placeholder={t("evidenceDay")}
              w={170}
              max={today}
              value={evidence.days[id] ?? null}
              onChange={(day) => evidence.dated(id, day)}
            />
          )}
          {away(id, name)}
        </li>
      ))}
      {evidence.underway.map((one) => (
        <li key={one.key} className={classes.row}>
          {one.failure ? (
            <IconAlertTriangle size={18} color="var(--state-late)" aria-hidden />
          ) : (
            <IconFileUpload size={18} aria-hidden />
          )}
          <div>
            <Text style={{ overflowWrap: "anywhere" }}>{one.file.name}</Text>
            {one.failure ? (
              <Text size="xs" c="var(--state-late)">
                {why(one)}
              </Text>
            ) : (
              <Progress
                value={100 * one.share}
                size="sm"
                aria-label={t("evidenceSending", { percent: `${Math.round(100 * one.share)}%` })}
              />
            )}
          </div>
          {one.failure && one.failure.why !== "refused" && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t("evidenceRetry", { name: one.file.name })}
              onClick={() => evidence.retry(one.key)}
            >
              <IconRefresh size={16} aria-hidden />
            </ActionIcon>
          )}
          {away(one.key, one.file.name)}
        </li>
      ))}
    </ul>
  );
}

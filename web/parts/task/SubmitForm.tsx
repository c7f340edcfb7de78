import { Alert, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { SubmitResult } from "./changes.ts";
import { EvidenceDrop } from "./EvidenceDrop.tsx";
import { useEvidence } from "./useEvidence.ts";

/** Hands in a result: a few words, files, send. Nothing typed or uploaded is lost before it has arrived. */
export function SubmitForm({ assignment, onDone }: { assignment: PageAssignment; onDone: () => void }) {
  const t = useText();
  const { id, version, directive, submissions, viewerCan } = assignment;
  const [result, setResult, dropResult] = useKept(`result.${id}`, "");
  const evidence = useEvidence(`evidence.${id}`);
  const [idempotencyKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(false);
  const { send, busy, at, problems } = useChange(SubmitResult, ["result", "fileIds", "evidenceDays"]);
  const last = submissions.findLast(({ state }) => state === "RETURNED");

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const empty = !result.trim() && evidence.arrived.length === 0;
    setMissing(empty);
    setTried(true);
    // A file that is believed to be sent must not be left out without a word.
    if (empty || evidence.busy || evidence.lost || busy) return;
    const fileIds = evidence.arrived.map((file) => file.id);
    const evidenceDays = fileIds.flatMap((fileId) => {
      const effectiveOn = evidence.days[fileId];
      return effectiveOn ? [{ fileId, effectiveOn }] : [];
    });
    const done = await send({
      input: { id, expectedVersion: version, result: result.trim(), fileIds, evidenceDays, idempotencyKey },
    });
    if (!done) return;
    dropResult();
    evidence.clear();
    said(t("resultSent", { agency: directive.monitor.name }));
    onDone();
  };

  return (
    <form onSubmit={submit} noValidate aria-label={t("taskSubmit")}>
      <Stack gap="sm">
        {last?.reason && (
          <Alert color="red" variant="light" icon={<IconArrowBackUp aria-hidden />}>
            {t("resultLastReturn", { n: last.number, reason: last.reason })}
          </Alert>
        )}
        <Problems of={problems} />
        {!viewerCan.submit && <Text c="var(--state-late)">{t("formTooLate")}</Text>}
        <Textarea
          label={t("resultText")}
          description={t("resultTextHint")}
          autosize
          minRows={4}
          maxRows={16}
          autoFocus
          value={result}
          onChange={(event) => {
            setMissing(false);
            setResult(event.currentTarget.value);
          }}
          error={missing ? t("resultMissing") : at.result}
        />
        <EvidenceDrop
          dated
          evidence={evidence}
          error={tried && evidence.lost ? t("evidenceLeft") : (at.fileIds ?? at.evidenceDays)}
        />
        <Group gap="sm">
          <Button type="submit" loading={busy} disabled={evidence.busy || !viewerCan.submit}>
            {evidence.busy ? t("resultWaitFiles") : t("resultSend")}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t("close")}
          </Button>
          <Text size="xs" c="dimmed">
            {t("resultDraftKept")}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, NumberInput, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { ReportProgress } from "./changes.ts";
import { EvidenceDrop } from "./EvidenceDrop.tsx";
import { useEvidence } from "./useEvidence.ts";

/** Tells how the work goes, without claiming that it is done. */
export function ProgressForm({ assignment, onDone }: { assignment: PageAssignment; onDone: () => void }) {
  const t = useText();
  const { id, version, viewerCan } = assignment;
  const [text, setText, dropText] = useKept(`progress.${id}`, "");
  const [percent, setPercent, dropPercent] = useKept<number | "">(`percent.${id}`, "");
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(false);
  const { send, busy, at, problems } = useChange(ReportProgress, ["text", "percent", "fileIds"]);
  const files = useEvidence(`progressFiles.${id}`);

  const report = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!text.trim());
    setTried(true);
    // A file that is believed to be sent must not be left out without a word.
    if (!text.trim() || files.busy || files.lost || busy) return;
    const fileIds = files.arrived.map((file) => file.id);
    const done = await send({
      input: { id, expectedVersion: version, text: text.trim(), percent: percent === "" ? null : percent, fileIds },
    });
    if (!done) return;
    dropText();
    dropPercent();
    files.clear();
    said(t("progressSent"));
    onDone();
  };

  return (
    <form onSubmit={report} noValidate aria-label={t("taskReportProgress")}>
      <Stack gap="sm">
        <Problems of={problems} />
        {!viewerCan.reportProgress && <Text c="var(--state-late)">{t("formTooLate")}</Text>}
        <Textarea
          label={t("progressText")}
          autosize
          minRows={3}
          maxRows={12}
          autoFocus
          value={text}
          onChange={(event) => {
            setMissing(false);
            setText(event.currentTarget.value);
          }}
          error={missing ? t("progressMissing") : at.text}
        />
        <NumberInput
          label={t("progressPercent")}
          w={140}
          min={0}
          max={100}
          allowDecimal={false}
          inputMode="numeric"
          value={percent}
          onChange={(value) => setPercent(typeof value === "number" ? value : "")}
          error={at.percent}
        />
        <EvidenceDrop
          label={t("progressFiles")}
          evidence={files}
          error={tried && files.lost ? t("evidenceLeft") : at.fileIds}
        />
        <Group gap="sm">
          <Button type="submit" loading={busy} disabled={files.busy || !viewerCan.reportProgress}>
            {files.busy ? t("resultWaitFiles") : t("progressSend")}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t("close")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Alert, Button, FileButton, Group, Modal, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useClient } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { UploadFailure, uploadFile } from "../uploadFile.ts";
import type { Refusal } from "../useChange.ts";
import { useFailure } from "../useFailure.ts";
import classes from "./Calendar.module.css";
import { CalendarFileQuery, type CalendarFileRow, type WorkingCalendar } from "./calendarQuery.ts";
import { importable } from "./importable.ts";
import type { usePending } from "./usePending.ts";

/** Reads days from a file, shows them row by row, and writes those down that can be taken over. */
export function ImportDialog({
  calendar,
  changes,
  onClose,
}: {
  calendar: WorkingCalendar;
  changes: ReturnType<typeof usePending>;
  onClose: () => void;
}) {
  const t = useText();
  const client = useClient();
  const failure = useFailure();
  const [busy, setBusy] = useState(false);
  const [rows, setRows] = useState<readonly CalendarFileRow[] | null>(null);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const fail = (message: string) => setProblems([{ code: "FAILED", path: null, message }]);
  const take = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setProblems([]);
    setRows(null);
    try {
      const { id } = await uploadFile(file, () => {});
      const { data, error } = await client
        .query(CalendarFileQuery, { fileId: id }, { requestPolicy: "network-only" })
        .toPromise();
      if (error) fail(failure(error));
      setProblems(data?.calendarFile?.userErrors ?? []);
      setRows(data?.calendarFile?.userErrors.length === 0 ? data.calendarFile.rows : null);
    } catch (error) {
      fail(error instanceof UploadFailure && error.message ? error.message : t("importNotThrough"));
    } finally {
      setBusy(false);
    }
  };
  const judged = importable(calendar, rows ?? []);
  const good = judged.flatMap(({ day }) => day ?? []);
  return (
    <Modal opened onClose={onClose} title={t("importDays")} size="lg">
      <Stack gap="sm">
        <Text c="dimmed">{t("importHint")}</Text>
        <Problems of={problems} title={t("importRefused")} />
        <FileButton accept=".ics,.xlsx" onChange={(file) => void take(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={busy}
              leftSection={<IconUpload size={18} aria-hidden />}
              style={{ alignSelf: "flex-start" }}
            >
              {t("importChoose")}
            </Button>
          )}
        </FileButton>
        {rows && (
          <>
            {good.length < judged.length && (
              <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />}>
                {t("importLeft", { n: judged.length - good.length })}
              </Alert>
            )}
            <ul className={classes.rows}>
              {judged.map(({ row, day, why }) => (
                <li key={`${row.line} ${row.date}`}>
                  {t("importLine", { n: row.line })} · {row.date ? formatDay(row.date) : "—"}
                  {row.kind && ` · ${t(`kind_${row.kind}`)}`}
                  {day === null ? (
                    <Text size="sm" c="var(--state-late)">
                      {row.problem ??
                        (why === "importTooSoon" ? t(why, { day: formatDay(calendar.editableFrom) }) : t("importSame"))}
                    </Text>
                  ) : (
                    <Text size="sm" c="dimmed">
                      {row.note}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            disabled={good.length === 0}
            onClick={() => {
              changes.setDays(good);
              onClose();
            }}
          >
            {t("importTake", { n: good.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

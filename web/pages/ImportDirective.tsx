import { Alert, Button, Group, Progress, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconFileSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { ExistingNotice } from "../parts/draft/ExistingNotice.tsx";
import { NoTasksNotice } from "../parts/draft/NoTasksNotice.tsx";
import { ReadingProgress } from "../parts/draft/ReadingProgress.tsx";
import { CancelMutation } from "../parts/draft/readingQuery.ts";
import { TextDrop, type TextSource } from "../parts/draft/TextDrop.tsx";
import { useImport } from "../parts/draft/useImport.ts";
import { goesOn, useReading } from "../parts/draft/useReading.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { Problems } from "../parts/Problems.tsx";
import { useChange } from "../parts/useChange.ts";
import { useFailure } from "../parts/useFailure.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** Takes a directive as text or as a file of any kind, follows its reading, and leads to the draft. */
export function ImportDirective() {
  const t = useText();
  const { can } = useViewer();
  const navigate = useNavigate();
  const failure = useFailure();
  const [source, setSource] = useState<TextSource>({ text: "", file: null });
  // In the address, so that a page that was left or loaded anew finds the reading again.
  const [{ doc = null }, set] = useUrlState();
  const desk = useImport();
  const { reading, error } = useReading(doc);
  const cancel = useChange(CancelMutation);

  const draft = reading?.directive?.id;
  useEffect(() => {
    if (draft) void navigate({ to: "/van-ban/$id/soan", params: { id: draft }, replace: true });
  }, [draft, navigate]);

  if (!can.import) return <EmptyState title={t("importNotAllowed")} next={t("importNotAllowedNext")} />;

  const read = async (again?: { fileId?: string; allowEmpty?: boolean }) => {
    set({ doc: null });
    const begun = await desk.read(source, again);
    if (!begun) return;
    if ("readingId" in begun) set({ doc: begun.readingId });
    else await navigate({ to: "/van-ban/$id/soan", params: { id: begun.directiveId } });
  };
  const failed = reading?.state === "FAILED" ? reading : null;
  const empty = failed?.code === "NO_TASKS_FOUND" ? failed : null;
  const busy = desk.busy || (reading !== null && goesOn(reading));
  const existing = reading?.existing ? { directive: reading.existing, difference: reading.difference } : desk.existing;

  return (
    <>
      <PageTitle title={t("importTitle")} below={t("importLead")} />
      <Problems of={[...desk.problems, ...cancel.problems]} title={t("importFailed")} />
      {error && <Problems of={[{ code: "FAILED", path: null, message: failure(error) }]} title={t("importFailed")} />}
      {(empty || desk.noTasks) && (
        <NoTasksNotice
          busy={busy}
          makeEmpty={() => void read({ allowEmpty: true, ...(empty ? { fileId: empty.file.id } : {}) })}
        />
      )}
      {failed && !empty && (
        <Alert
          role="alert"
          color="red"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={t("importFailed")}
        >
          {failed.message}
        </Alert>
      )}
      {reading?.state === "CANCELLED" && (
        <Alert role="status" color="gray" variant="light">
          {t("readingCancelled")}
        </Alert>
      )}
      {existing && <ExistingNotice of={existing} />}
      {reading && goesOn(reading) ? (
        <ReadingProgress
          reading={reading}
          cancelling={cancel.busy}
          cancel={() => void cancel.send({ input: { id: reading.id } })}
        />
      ) : (
        <Stack gap="sm" mt="sm">
          <TextDrop source={source} onChange={setSource} error={desk.at.text} />
          <Group align="flex-start" gap="sm">
            <AgencySelect
              visibleLabel
              label={t("issuer")}
              w={{ base: "100%", sm: 340 }}
              value={desk.issuer?.id ?? null}
              name={desk.issuer?.name ?? null}
              onChange={(id, name) => desk.setIssuer(id ? { id, name: name ?? "" } : null)}
              error={desk.at.issuerId}
            />
            <AgencySelect
              visibleLabel
              label={t("monitor")}
              w={{ base: "100%", sm: 340 }}
              value={desk.monitor?.id ?? null}
              name={desk.monitor?.name ?? null}
              onChange={(id, name) => desk.setMonitor(id ? { id, name: name ?? "" } : null)}
              error={desk.at.monitorId}
            />
            <Button
              mt={20}
              leftSection={<IconFileSearch size={18} aria-hidden />}
              loading={busy}
              onClick={() => void read()}
            >
              {t("readIt")}
            </Button>
          </Group>
          {desk.share !== null && <Progress value={desk.share * 100} aria-label={t("readIt")} maw={560} />}
          {desk.busy && (
            <Text role="status" c="dimmed">
              {desk.share === null ? t("reading") : t("sending", { n: Math.round(desk.share * 100) })}
            </Text>
          )}
        </Stack>
      )}
    </>
  );
}

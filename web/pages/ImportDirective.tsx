import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconFileSearch } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { TextDrop, type TextSource } from "../parts/draft/TextDrop.tsx";
import { useImport } from "../parts/draft/useImport.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { Problems } from "../parts/Problems.tsx";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** Takes the text of a directive, pasted or from a file, and turns it into a draft. */
export function ImportDirective() {
  const t = useText();
  const { can } = useViewer();
  const navigate = useNavigate();
  const [source, setSource] = useState<TextSource>({ text: "", file: null });
  const desk = useImport();

  if (!can.import) return <EmptyState title={t("importNotAllowed")} next={t("importNotAllowedNext")} />;

  const read = async () => {
    const id = await desk.read(source);
    if (id) await navigate({ to: "/van-ban/$id/soan", params: { id } });
  };

  return (
    <>
      <PageTitle title={t("importTitle")} below={t("importLead")} />
      <Problems of={desk.problems} title={t("importFailed")} />
      {desk.twin && (
        <Anchor
          mt="xs"
          size="sm"
          renderRoot={(props) => (
            <Link
              to={desk.twin?.state === "DRAFT" ? "/van-ban/$id/soan" : "/van-ban/$id"}
              params={{ id: desk.twin?.id ?? "" }}
              {...props}
            />
          )}
        >
          {t("openRegistered")}
        </Anchor>
      )}
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
            loading={desk.busy}
            onClick={() => void read()}
          >
            {t("readIt")}
          </Button>
        </Group>
        {desk.busy && (
          <Text role="status" c="dimmed">
            {t("reading")}
          </Text>
        )}
      </Stack>
    </>
  );
}

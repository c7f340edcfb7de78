import { Box, Group, Switch, Text } from "@mantine/core";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { Problems } from "../parts/Problems.tsx";
import { said } from "../parts/said.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { useChange } from "../parts/useChange.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

const SettingsQuery = graphql(`query Settings { settings { key value label version } }`);
const EditSetting = graphql(`
  mutation EditSetting($input: SettingEditInput!) {
    settingEdit(input: $input) { setting { key value version } userErrors { code path message } }
  }
`);

/** The settings of the installation. */
export function Settings() {
  const t = useText();
  const { can } = useViewer();
  const [{ data, error }, again] = useQuery({ query: SettingsQuery, pause: !can.administer });
  if (!can.administer) return <NotFound />;
  return (
    <>
      <PageTitle title={t("settings")} />
      {error && !data ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !data ? (
        <TableSkeleton rows={3} />
      ) : data.settings.length === 0 ? (
        <EmptyState title={t("settingsNone")} />
      ) : (
        data.settings.map((setting) => <Setting key={setting.key} setting={setting} />)
      )}
    </>
  );
}

function Setting({ setting }: { setting: ResultOf<typeof SettingsQuery>["settings"][number] }) {
  const t = useText();
  const { key, value, label, version } = setting;
  const { send, busy, problems } = useChange(EditSetting);
  const turn = async (on: boolean) => {
    if (await send({ input: { key, expectedVersion: version, value: JSON.stringify(on) } })) said(t("settingSaved"));
  };
  // The server keeps values as JSON text; one that is neither on nor off is only shown.
  const onOff = value === "true" || value === "false";
  return (
    <Box py={8} style={{ borderBottom: "1px solid var(--hairline)" }} maw={720}>
      <Group justify="space-between" wrap="nowrap" gap="md" mih={36}>
        <Text id={`setting-${key}`}>{label}</Text>
        {onOff ? (
          <Switch
            aria-labelledby={`setting-${key}`}
            checked={value === "true"}
            disabled={busy}
            onLabel={t("settingOn")}
            offLabel={t("settingOff")}
            size="lg"
            onChange={(event) => void turn(event.currentTarget.checked)}
          />
        ) : (
          <Text fw={600}>{value}</Text>
        )}
      </Group>
      <Problems of={problems} />
    </Box>
  );
}

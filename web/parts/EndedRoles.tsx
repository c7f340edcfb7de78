import { Stack, Text } from "@mantine/core";
import { IconBuildingOff } from "@tabler/icons-react";
import { formatDay } from "../format.ts";
import { useText } from "../text/text.ts";
import { EmptyState } from "./EmptyState.tsx";
import type { Viewer } from "./viewer.ts";

/** What somebody sees whose agency has ended, and with it every role: why, and who goes on. */
export function EndedRoles({ of: [ended] }: { of: Viewer["endedRoles"] }) {
  const t = useText();
  if (!ended) return null;
  const { name, validTo, successors } = ended.agency;
  const names = successors.map(({ successor }) => successor.name).join(", ");
  return (
    <Stack gap={0} role="status">
      <EmptyState
        title={t("endedTitle", { agency: name })}
        next={t("endedNext", { day: validTo ? formatDay(validTo) : "" })}
        icon={<IconBuildingOff size={22} />}
        action={
          <>
            {names && <Text maw={440}>{t("endedHeir", { successors: names })}</Text>}
            <Text c="dimmed" maw={440}>
              {t("endedAsk")}
            </Text>
          </>
        }
      />
    </Stack>
  );
}

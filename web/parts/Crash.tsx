import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../text/text.ts";
import { EmptyState } from "./EmptyState.tsx";

/** A page that threw: the rest of the application stays usable. */
export function Crash() {
  const t = useText();
  return (
    <EmptyState
      icon={<IconAlertTriangle size={22} />}
      title={t("pageCrashed")}
      next={t("pageCrashedBody")}
      action={<Button onClick={() => window.location.reload()}>{t("reload")}</Button>}
    />
  );
}

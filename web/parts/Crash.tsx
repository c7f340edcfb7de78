import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../text/text.ts";
import { EmptyState } from "./EmptyState.tsx";

// What browsers say when a part of the application itself could not be fetched.
const lost = /^offline$|dynamically imported module|importing a module script|preload css/i;

/** A page that threw, or that did not arrive: the rest of the application stays usable. */
export function Crash({ error }: { error?: unknown }) {
  const t = useText();
  const away = error instanceof Error && lost.test(error.message);
  return (
    <EmptyState
      icon={<IconAlertTriangle size={22} />}
      title={t(away ? "loadFailed" : "pageCrashed")}
      next={t(away ? "networkFailed" : "pageCrashedBody")}
      action={<Button onClick={() => window.location.reload()}>{t(away ? "retry" : "reload")}</Button>}
    />
  );
}

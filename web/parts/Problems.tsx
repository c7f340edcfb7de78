import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../text/text.ts";
import type { Refusal } from "./useChange.ts";

/** Why a form was not taken, where no single field is at fault; says that what was typed is still there. */
export function Problems({ of, title }: { of: readonly Refusal[]; title?: string }) {
  const t = useText();
  if (of.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? t("saveFailed")}
    >
      {of.map(({ code, message }) => (
        <Text key={code + message}>{message}</Text>
      ))}
      {of.some(({ code }) => code === "VERSION_CONFLICT") && <Text>{t("conflictReloaded")}</Text>}
    </Alert>
  );
}

import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconFiles } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import type { Existing } from "./readingQuery.ts";

/** A document that is registered already: where it is, and what the new reading says otherwise. */
export function ExistingNotice({ of: { directive, difference } }: { of: Existing }) {
  const t = useText();
  const same = difference && Object.values(difference).every((count) => typeof count !== "number" || count === 0);
  const draft = directive.state === "DRAFT";
  return (
    <Alert color="blue" variant="light" icon={<IconFiles aria-hidden />} title={t("existingTitle")}>
      <Stack gap="xs" align="flex-start">
        <Text>{!difference ? t("existingSameFile") : same ? t("existingSame") : t("existingDiffers", difference)}</Text>
        <Button
          size="xs"
          renderRoot={(props) => (
            <Link to={draft ? "/van-ban/$id/soan" : "/van-ban/$id"} params={{ id: directive.id }} {...props} />
          )}
        >
          {t("openExisting")}
          {directive.documentNumber && ` ${directive.documentNumber}`}
        </Button>
      </Stack>
    </Alert>
  );
}

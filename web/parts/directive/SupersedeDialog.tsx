import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { DirectiveSelect } from "./DirectiveSelect.tsx";
import { type DirectiveHead, SupersedeMutation } from "./directiveQuery.ts";

/** Ends a directive in favour of another that is issued. */
export function SupersedeDialog({ directive, onClose }: { directive: DirectiveHead; onClose: () => void }) {
  const t = useText();
  const [byId, setById] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { send, busy, at, problems } = useChange(SupersedeMutation, ["byId"]);

  const end = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!byId);
    if (!byId || busy) return;
    const { id, version } = directive;
    if (!(await send({ input: { id, expectedVersion: version, byId } }))) return;
    said(t("directiveSupersedeDone", { number: directive.documentNumber ?? "" }));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`${t("directiveSupersede")}: ${directive.documentNumber ?? ""}`} centered>
      <form onSubmit={end} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t("directiveSupersedeBody")}</Text>
          <DirectiveSelect
            label={t("directiveSupersedeBy")}
            without={directive.id}
            value={byId}
            onChange={(id) => {
              setMissing(false);
              setById(id);
            }}
            error={missing ? t("directiveSupersedeMissing") : at.byId}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" color="red.8" loading={busy}>
              {t("directiveSupersede")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { FreezeMutation, type ReportFigures, type Scope } from "./reportQuery.ts";

/** Asks for the report's name and says that nothing will change it afterwards. */
export function FreezeDialog({
  agency,
  scope,
  counts,
  onClose,
}: {
  agency: { id: string; name: string };
  scope: Scope;
  counts: Pick<ReportFigures, "asOf" | "completed" | "total" | "unit">;
  onClose: () => void;
}) {
  const t = useText();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const [idempotencyKey] = useState(newKey);
  const { send, busy, at, problems } = useChange(FreezeMutation, ["name"]);
  const day = formatDay(counts.asOf);

  const freeze = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (!name.trim() || busy) return;
    const input = { name: name.trim(), agencyId: agency.id, asOf: counts.asOf, scope, idempotencyKey };
    const done = await send({ input });
    const id = done?.periodFreeze.frozenPeriod?.id;
    if (!id) return;
    said(t("freezeDone", { name: name.trim() }));
    onClose();
    void navigate({ to: "/bao-cao", search: { chot: id } });
  };

  return (
    <Modal opened onClose={onClose} title={t("freeze")} centered>
      <form onSubmit={freeze} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t("freezeBody", { day, k: counts.completed, n: counts.total, agency: agency.name })}</Text>
          <TextInput
            label={t("freezeName")}
            placeholder={t("freezeNameExample")}
            required
            data-autofocus
            maxLength={200}
            value={name}
            error={missing ? t("freezeNameMissing") : at.name}
            onChange={(event) => {
              setMissing(false);
              setName(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy}>
              {t("freeze")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

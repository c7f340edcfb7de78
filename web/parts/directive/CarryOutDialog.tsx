import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { AssignmentOptionsQuery, CarryOutMutation } from "./carryOutQuery.ts";
import type { DirectiveHead } from "./directiveQuery.ts";

const short = (words: string) => (words.length > 90 ? `${words.slice(0, 90)}…` : words);

/** Chooses the task of the level above that a committee's directive carries out. */
export function CarryOutDialog({ directive, onClose }: { directive: DirectiveHead; onClose: () => void }) {
  const t = useText();
  const { id, version, issuer } = directive;
  const [assignmentId, setAssignmentId] = useState<string | null>(directive.carriesOut?.id ?? null);
  const [missing, setMissing] = useState(false);
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const variables = { agencyId: issuer.id, search: search || null };
  const [{ data, fetching }] = useQuery({ query: AssignmentOptionsQuery, variables });
  const { send, busy, at, problems } = useChange(CarryOutMutation, ["assignmentId"]);
  const found = (data?.assignments.nodes ?? [])
    .filter((one) => one.directive.id !== id)
    .map((one) => ({
      value: one.id,
      label: `${one.task.refLabel} · ${one.directive.documentNumber ?? ""} · ${short(one.task.text)}`,
    }));

  const link = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!assignmentId);
    if (!assignmentId || busy) return;
    if (!(await send({ input: { id, expectedVersion: version, assignmentId } }))) return;
    said(t("carryOutDone"));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t("carryOut")} centered size="lg">
      <form onSubmit={link} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t("carryOutBody", { agency: issuer.name })}</Text>
          <Select
            label={t("carryOutTask")}
            required
            searchable
            clearable
            data-autofocus
            placeholder={t("carryOutFind")}
            data={found}
            value={assignmentId}
            onChange={(value) => {
              setMissing(false);
              setAssignmentId(value);
            }}
            // The server has filtered; what it found by folded words must not be filtered again by letters.
            filter={({ options }) => options}
            onSearchChange={(text) => setTyped(found.some(({ label }) => label === text) ? "" : text)}
            nothingFoundMessage={fetching ? t("loading") : t("carryOutNone", { agency: issuer.name })}
            error={missing ? t("carryOutMissing") : at.assignmentId}
            maxDropdownHeight={240}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy}>
              {t("carryOutLink")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

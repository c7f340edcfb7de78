import { Checkbox, Group, Select, TextInput } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { kinds } from "../directive/kinds.ts";
import type { DraftHead } from "./draft.ts";

const urgencies = ["NORMAL", "URGENT", "VERY_URGENT", "EXPRESS"] as const;

/** The rest of the head: signer, place, kind, urgency, how continuous duties count. */
export function HeadChoices({ head, change }: { head: DraftHead; change: (to: Partial<DraftHead>) => void }) {
  const t = useText();
  const known = kinds.map((value) => ({ value: `${value}`, label: t(`kind${value}`) }));
  return (
    <>
      <Group gap="xs" align="flex-start" grow>
        <Select
          label={t("kindOfDocument")}
          allowDeselect={false}
          data={
            known.some(({ value }) => value === head.kind) ? known : [{ value: head.kind, label: head.kind }, ...known]
          }
          value={head.kind}
          onChange={(kind) => kind && change({ kind })}
        />
        <Select
          label={t("urgency")}
          allowDeselect={false}
          data={urgencies.map((value) => ({ value, label: t(`urgency${value}`) }))}
          value={head.urgency}
          onChange={(value) => change({ urgency: urgencies.find((one) => one === value) ?? "NORMAL" })}
        />
        <TextInput
          label={t("placeField")}
          value={head.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </Group>
      <Group gap="xs" align="flex-start" grow>
        <TextInput
          label={t("signerField")}
          value={head.signer}
          onChange={(event) => change({ signer: event.currentTarget.value })}
        />
        <TextInput
          label={t("signerTitleField")}
          value={head.signerTitle}
          onChange={(event) => change({ signerTitle: event.currentTarget.value })}
        />
      </Group>
      <Checkbox
        label={t("countContinuous")}
        checked={head.countContinuous}
        onChange={(event) => change({ countContinuous: event.currentTarget.checked })}
      />
    </>
  );
}

import { ActionIcon, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useViewer } from "../viewer.ts";
import type { AgencyDetail } from "./agenciesQuery.ts";
import classes from "./MembersDialog.module.css";
import { EditMembers } from "./reorganiseQuery.ts";

type Row = { key: number; id: string; name: string; from: string; to: string | null };

/** Who belongs to a group from which day to which, all times at once. */
export function MembersDialog({ group, onClose }: { group: AgencyDetail; onClose: () => void }) {
  const t = useText();
  const { today } = useViewer();
  const [rows, setRows] = useState<readonly Row[]>(() =>
    group.memberships.map(({ agency, validFrom, validTo }, key) => ({ key, ...agency, from: validFrom, to: validTo })),
  );
  const { send, busy, problems } = useChange(EditMembers);
  const change = (key: number, patch: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));

  const save = async () => {
    const members = rows.map(({ id, from, to }) => ({ agencyId: id, validFrom: from, validTo: to }));
    if (!(await send({ input: { id: group.id, expectedVersion: group.version, members } }))) return;
    said(t("membersSaved", { name: group.name }));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`${t("membersEdit")}: ${group.name}`} size="lg">
      <Stack gap="sm">
        <Problems of={problems} />
        <ul className={classes.rows}>
          {rows.map(({ key, name, from, to }) => (
            <li key={key} className={classes.row}>
              <Text className={classes.name}>{name}</Text>
              <DayInput
                label={t("memberFromOf", { name })}
                clearable={false}
                w={140}
                value={from}
                onChange={(day) => day && change(key, { from: day })}
              />
              <DayInput
                label={t("memberToOf", { name })}
                placeholder={t("membersUntilNow")}
                w={140}
                min={from}
                value={to}
                onChange={(day) => change(key, { to: day })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("agencyMemberRemove", { name })}
                onClick={() => setRows(rows.filter((row) => row.key !== key))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <AgencySelect
          key={rows.length}
          label={t("agencyMemberAdd")}
          visibleLabel
          value={null}
          onChange={(id, name) => {
            const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
            if (id && name) setRows([...rows, { key, id, name, from: today, to: null }]);
          }}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {t("save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

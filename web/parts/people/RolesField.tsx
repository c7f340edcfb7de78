import { ActionIcon, Button, Group, Input, Select, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { newKey } from "../newKey.ts";
import { roles } from "./peopleQuery.ts";

/** A role at an agency as the form holds it, perhaps without an agency yet. */
export type HeldRole = {
  key: string;
  role: (typeof roles)[number];
  agencyId: string | null;
  agencyName: string | null;
};

/** A new line of the form. */
export const blankRole = (): HeldRole => ({ key: newKey(), role: "OFFICER", agencyId: null, agencyName: null });

/** The roles a person holds, each at an agency. */
export function RolesField({
  value,
  onChange,
  error,
}: {
  value: readonly HeldRole[];
  onChange: (value: HeldRole[]) => void;
  error?: ReactNode;
}) {
  const t = useText();
  const patch = (key: string, change: Partial<HeldRole>) =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <Input.Wrapper label={t("personRoles")} labelElement="div" error={error}>
      <Stack gap="xs">
        {value.map(({ key, role, agencyId, agencyName }, at) => (
          <Group key={key} gap="xs">
            <Select
              aria-label={`${t("personRole")} ${at + 1}`}
              w={{ base: "100%", xs: 190 }}
              allowDeselect={false}
              data={roles.map((one) => ({ value: one, label: t(`role${one}`) }))}
              value={role}
              onChange={(to) => patch(key, { role: roles.find((one) => one === to) ?? role })}
            />
            <div style={{ flex: 1, minWidth: 0 }}>
              <AgencySelect
                label={`${t("personAgency")} ${at + 1}`}
                clearable={false}
                value={agencyId}
                name={agencyName}
                onChange={(id, name) => patch(key, { agencyId: id, agencyName: name })}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t("personRoleRemove", { n: at + 1 })}
              onClick={() => onChange(value.filter((one) => one.key !== key))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...value, blankRole()])}
          >
            {t("personRoleAdd")}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}

import { Input, Pill, Stack } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";

/** One member of a group. */
export type Member = { id: string; name: string };

/** The members of a group, or another list of agencies: remove by a click, add by search. */
export function Members({
  value,
  onChange,
  label,
  adding,
}: {
  value: readonly Member[];
  onChange: (members: Member[]) => void;
  label?: string;
  adding?: string;
}) {
  const t = useText();
  return (
    <Input.Wrapper label={label ?? `${t("agencyMembers")} (${value.length})`} labelElement="div">
      <Stack gap="xs">
        <Pill.Group style={{ maxHeight: 200, overflowY: "auto" }}>
          {value.map(({ id, name }) => (
            <Pill
              key={id}
              size="md"
              withRemoveButton
              onRemove={() => onChange(value.filter((member) => member.id !== id))}
              removeButtonProps={{ "aria-label": t("agencyMemberRemove", { name }), "aria-hidden": false, tabIndex: 0 }}
            >
              {name}
            </Pill>
          ))}
        </Pill.Group>
        <AgencySelect
          key={value.length}
          label={adding ?? t("agencyMemberAdd")}
          value={null}
          onChange={(id, name) => {
            if (id && name && !value.some((member) => member.id === id)) onChange([...value, { id, name }]);
          }}
        />
      </Stack>
    </Input.Wrapper>
  );
}

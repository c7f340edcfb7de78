import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useText } from "../../text/text.ts";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { EditPerson, type PersonRow } from "./peopleQuery.ts";

/** Locks an account at once and offers to undo it, or unlocks it. */
export function useLocking(): {
  lock: (person: PersonRow) => Promise<void>;
  unlock: (person: Pick<PersonRow, "id" | "name" | "version">) => Promise<void>;
  busy: boolean;
  problems: ReturnType<typeof useChange>["problems"];
} {
  const t = useText();
  const { send, busy, problems } = useChange(EditPerson);
  const unlock = async ({ id, name, version }: Pick<PersonRow, "id" | "name" | "version">) => {
    if (await send({ input: { id, expectedVersion: version, active: true } })) said(t("personActivated", { name }));
  };
  const lock = async ({ id, name, version }: PersonRow) => {
    const done = await send({ input: { id, expectedVersion: version, active: false } });
    const locked = done?.personEdit.person;
    if (!locked) return;
    const note = said(
      <Group gap="sm" justify="space-between">
        {t("personDeactivated", { name })}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(note);
            void unlock(locked);
          }}
        >
          {t("undo")}
        </Button>
      </Group>,
    );
  };
  return { lock, unlock, busy, problems };
}

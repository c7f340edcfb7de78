import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { CreatePerson, EditPerson, type PersonRow } from "./peopleQuery.ts";
import { blankRole, type HeldRole, RolesField } from "./RolesField.tsx";

const fields = ["name", "email", "roles"] as const;

/** Adds a person, who gets an invitation, or changes the name and roles of one. */
export function PersonForm({ person, onClose }: { person: PersonRow | null; onClose: () => void }) {
  const t = useText();
  const creating = useChange(CreatePerson, fields);
  const editing = useChange(EditPerson, fields);
  const { at, problems, busy } = person ? editing : creating;
  const form = useForm<{ name: string; email: string; roles: HeldRole[] }>({
    initialValues: {
      name: person?.name ?? "",
      email: person?.email ?? "",
      roles: person?.roles.map(({ id, role, agency }) => ({
        key: id,
        role,
        agencyId: agency.id,
        agencyName: agency.name,
      })) ?? [blankRole()],
    },
    validate: {
      name: (name) => (name.trim() ? null : t("personNameMissing")),
      email: (email) => (person || email.trim() ? null : t("personEmailMissing")),
      roles: (roles) => (roles.every(({ agencyId }) => agencyId) ? null : t("personRolesMissing")),
    },
  });

  const save = form.onSubmit(async (values) => {
    const name = values.name.trim();
    const email = values.email.trim();
    const roles = values.roles.flatMap(({ role, agencyId }) => (agencyId ? [{ role, agencyId }] : []));
    const done = person
      ? await editing.send({ input: { id: person.id, expectedVersion: person.version, name, roles } })
      : await creating.send({ input: { name, email, roles } });
    if (!done) return;
    said(person ? t("personSaved", { name }) : t("personCreated", { name, email }));
    onClose();
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={person ? t("personEditTitle", { name: person.name }) : t("personAdd")}
      size="lg"
    >
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <TextInput
            label={t("personName")}
            required
            data-autofocus
            autoComplete="off"
            {...form.getInputProps("name")}
            error={form.errors.name ?? at.name}
          />
          {!person && (
            <TextInput
              label={t("personEmail")}
              description={t("personAddHint")}
              required
              type="email"
              autoComplete="off"
              {...form.getInputProps("email")}
              error={form.errors.email ?? at.email}
            />
          )}
          <RolesField
            value={form.values.roles}
            onChange={(roles) => form.setFieldValue("roles", roles)}
            error={form.errors.roles ?? at.roles}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy}>
              {t("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

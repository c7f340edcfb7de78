import { Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { type AgencyDetail, agencyKinds, agencyLevels, CreateAgency, EditAgency } from "./agenciesQuery.ts";
import { type Member, Members } from "./Members.tsx";

type Values = {
  code: string;
  name: string;
  kind: (typeof agencyKinds)[number];
  level: (typeof agencyLevels)[number];
  parentId: string | null;
  parentName: string | null;
  aliases: string[];
  email: string;
  validTo: string | null;
  members: Member[];
};

const fields = ["code", "name", "parentId", "aliases", "email", "validTo"] as const;

/** Adds an agency, or changes one: kind, level and code stay as they were made. */
export function AgencyForm({ agency, onClose }: { agency: AgencyDetail | null; onClose: () => void }) {
  const t = useText();
  const creating = useChange(CreateAgency, fields);
  const editing = useChange(EditAgency, fields);
  const { at, problems, busy } = agency ? editing : creating;
  const top = agency !== null && agency.parent === null;
  const form = useForm<Values>({
    initialValues: {
      code: agency?.code ?? "",
      name: agency?.name ?? "",
      kind: agency?.kind ?? "DIVISION",
      level: agency?.level ?? "DISTRICT",
      parentId: agency?.parent?.id ?? null,
      parentName: agency?.parent?.name ?? null,
      aliases: agency?.aliases ?? [],
      email: agency?.email ?? "",
      validTo: agency?.validTo ?? null,
      members: agency?.members ?? [],
    },
    validate: {
      code: (code) => (code.trim() ? null : t("agencyCodeMissing")),
      name: (name) => (name.trim() ? null : t("agencyNameMissing")),
      parentId: (parentId) => (parentId || top ? null : t("agencyParentMissing")),
    },
  });
  const { values } = form;

  const save = form.onSubmit(async ({ code, name, kind, level, parentId, aliases, email, validTo, members }) => {
    const common = {
      name: name.trim(),
      aliases,
      email: email.trim() || null,
      parentId,
      ...(kind === "GROUP" ? { memberIds: members.map(({ id }) => id) } : {}),
    };
    const done = agency
      ? await editing.send({ input: { id: agency.id, expectedVersion: agency.version, ...common, validTo } })
      : await creating.send({ input: { code: code.trim(), kind, level, ...common } });
    if (!done) return;
    said(t(agency ? "agencySaved" : "agencyCreated", { name: name.trim() }));
    onClose();
  });

  return (
    <Modal opened onClose={onClose} title={agency ? agency.name : t("agencyAdd")} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <TextInput
            label={t("agencyName")}
            {...(agency ? { description: t("agencyNameHint") } : {})}
            required
            data-autofocus
            {...form.getInputProps("name")}
            error={form.errors.name ?? at.name}
          />
          {!agency && (
            <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
              <TextInput
                label={t("agencyCode")}
                required
                {...form.getInputProps("code")}
                error={form.errors.code ?? at.code}
              />
              <Select
                label={t("agencyKind")}
                allowDeselect={false}
                data={agencyKinds.map((value) => ({ value, label: t(`kind${value}`) }))}
                {...form.getInputProps("kind")}
              />
              <Select
                label={t("agencyLevel")}
                allowDeselect={false}
                data={agencyLevels.map((value) => ({ value, label: t(`level${value}`) }))}
                {...form.getInputProps("level")}
              />
            </SimpleGrid>
          )}
          {!top && (
            <AgencySelect
              label={t("agencyParent")}
              visibleLabel
              clearable={false}
              value={values.parentId}
              name={values.parentName}
              onChange={(id, name) => form.setValues({ parentId: id, parentName: name })}
              error={form.errors.parentId ?? at.parentId}
            />
          )}
          <TagsInput
            label={t("agencyAliases")}
            description={t("agencyAliasesHint")}
            styles={{ pillsList: { maxHeight: 132, overflowY: "auto" } }}
            {...form.getInputProps("aliases")}
            error={at.aliases}
          />
          {values.kind === "GROUP" ? (
            <Members value={values.members} onChange={(members) => form.setFieldValue("members", members)} />
          ) : (
            <TextInput
              label={t("agencyEmail")}
              description={t("agencyEmailHint")}
              type="email"
              {...form.getInputProps("email")}
              error={at.email}
            />
          )}
          {agency && (
            <DayInput
              label={t("agencyLastDay")}
              visibleLabel
              w={240}
              min={agency.validFrom}
              value={values.validTo}
              onChange={(day) => form.setFieldValue("validTo", day)}
              error={at.validTo}
            />
          )}
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

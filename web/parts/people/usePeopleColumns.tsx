import { Button, Group, Text } from "@mantine/core";
import { IconCircleCheck, IconLock } from "@tabler/icons-react";
import { useMemo } from "react";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import type { Column } from "../DataTable.tsx";
import { Email } from "../Email.tsx";
import type { PersonRow } from "./peopleQuery.ts";

/** The columns of people; changing and locking stand at the end of each row. */
export function usePeopleColumns(
  own: string,
  onEdit: (person: PersonRow) => void,
  onLock: (person: PersonRow) => void,
): Column<PersonRow>[] {
  const t = useText();
  return useMemo(
    () => [
      { id: "name", header: t("personName"), width: "18%", phone: "title", cell: ({ name }) => name },
      { id: "email", header: t("personEmail"), width: "22%", cell: ({ email }) => <Email address={email} /> },
      {
        id: "roles",
        header: t("personRoles"),
        cell: ({ roles }) =>
          roles.length === 0 ? (
            <Text c="dimmed">{t("personNoRole")}</Text>
          ) : (
            roles.map(({ id, role, agency }) => (
              <Text key={id} inherit>
                {t(`role${role}`)}{" "}
                <Text span inherit c="dimmed">
                  · {agency.name}
                </Text>
              </Text>
            ))
          ),
      },
      {
        id: "state",
        header: t("personState"),
        width: 126,
        cell: ({ active }) =>
          active ? (
            <Badge tone="done" icon={IconCircleCheck} label={t("personActive")} />
          ) : (
            <Badge tone="none" icon={IconLock} label={t("personInactive")} />
          ),
      },
      {
        id: "do",
        header: "",
        width: 150,
        align: "right",
        cell: (person) => (
          <Group gap={6} justify="flex-end" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t("personEditTitle", { name: person.name })}
              onClick={() => onEdit(person)}
            >
              {t("personEdit")}
            </Button>
            {/* Whoever locks the own account could not undo it. */}
            {person.id !== own && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                aria-label={`${person.active ? t("personDeactivate") : t("personActivate")} ${person.name}`}
                onClick={() => onLock(person)}
              >
                {person.active ? t("personDeactivate") : t("personActivate")}
              </Button>
            )}
          </Group>
        ),
      },
    ],
    [t, own, onEdit, onLock],
  );
}

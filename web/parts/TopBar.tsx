import { Group, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useText } from "../text/text.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import classes from "./Frame.module.css";
import { SearchField } from "./SearchField.tsx";
import type { RoleHeld, Viewer } from "./viewer.ts";

/** The top line: the name, the search, and who one is acting as. */
export function TopBar({
  viewer,
  acting,
  onAct,
}: {
  viewer: Viewer;
  acting: RoleHeld | undefined;
  onAct: (id: string) => void;
}) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Group h="100%" px="md" gap="md" wrap="nowrap" justify="space-between">
      <Link to="/" className={`${classes.brand}`}>
        {t("appName")}
      </Link>
      <Group visibleFrom="sm" style={{ flex: 1 }}>
        <SearchField
          w={340}
          value=""
          label={t("searchEverywhere")}
          onSearch={(tim) => tim && void navigate({ to: "/van-ban", search: { tim } })}
        />
        <Text size="xs" c="dimmed" visibleFrom="md">
          {t("searchHint")}
        </Text>
      </Group>
      <AccountMenu viewer={viewer} acting={acting} onAct={onAct} />
    </Group>
  );
}

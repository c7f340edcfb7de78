import { Box, Menu, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconChevronDown, IconLanguage, IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { signOut } from "../session.ts";
import { setLanguage, useLanguage, useText } from "../text/text.ts";
import classes from "./Frame.module.css";
import type { RoleHeld, Viewer } from "./viewer.ts";

/** The person: the role in force and the others held, language, light or dark, sign-out. */
export function AccountMenu({
  viewer,
  acting,
  onAct,
}: {
  viewer: Viewer;
  acting: RoleHeld | undefined;
  onAct: (id: string) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const tick = (on: boolean) => (on ? <IconCheck size={16} aria-hidden /> : <Box w={16} />);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={`${classes.person}`} aria-label={`${t("account")}: ${viewer.person.name}`}>
          <span>
            <Text fw={500} truncate>
              {viewer.person.name}
            </Text>
            {acting && (
              <Text size="xs" c="dimmed" truncate>
                {t(`role${acting.role}`)} · {acting.agency.name}
              </Text>
            )}
          </span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.email}</Menu.Label>
        <Menu.Label>{t("actingAs")}</Menu.Label>
        {viewer.roles.map(({ id, role, agency }) => (
          <Menu.Item key={id} leftSection={tick(id === acting?.id)} onClick={() => onAct(id)}>
            {t(`role${role}`)} · {agency.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLanguage size={16} aria-hidden />}
          onClick={() => setLanguage(language === "vi" ? "en" : "vi")}
          lang={language === "vi" ? "en" : "vi"}
        >
          {language === "vi" ? t("english") : t("vietnamese")}
        </Menu.Item>
        <Menu.Item
          leftSection={dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
          onClick={() => setColorScheme(dark ? "light" : "dark")}
        >
          {dark ? t("lightMode") : t("darkMode")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t("signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

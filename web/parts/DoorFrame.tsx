import { Anchor, Box, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { setLanguage, useLanguage, useText } from "../text/text.ts";
import classes from "./DoorFrame.module.css";

/** What stands around the pages before sign-in: the name, one narrow column, the language switch. */
export function DoorFrame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  useDocumentTitle(`${title} · Đôn Đốc`);
  return (
    <Box component="main" className={classes.door}>
      <Stack className={classes.column} gap="md">
        <Text className={classes.name}>{t("appName")}</Text>
        <div>
          <Title order={1}>{title}</Title>
          {lead && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {children}
        <Anchor
          component="button"
          type="button"
          mt="lg"
          style={{ alignSelf: "flex-start" }}
          size="sm"
          lang={language === "vi" ? "en" : "vi"}
          onClick={() => setLanguage(language === "vi" ? "en" : "vi")}
        >
          {language === "vi" ? t("english") : t("vietnamese")}
        </Anchor>
      </Stack>
    </Box>
  );
}

import { Accordion, Group, Text } from "@mantine/core";
import type { ResultOf } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { LetterBadge } from "./LetterBadge.tsx";
import type { LetterPreview } from "./lettersQuery.ts";

/** The letters as planning would write them now, each opening to its words; those already in the ledger say so. */
export function PlannedList({ letters }: { letters: ResultOf<typeof LetterPreview>["letterPreview"] }) {
  const t = useText();
  return (
    <Accordion variant="default" chevronPosition="left" mah="50dvh" style={{ overflowY: "auto" }}>
      {letters.map(({ agency, recipient, rowCount, subject, bodyText, already }) => (
        <Accordion.Item key={recipient + agency.id} value={recipient + agency.id}>
          <Accordion.Control aria-label={t("letterShow", { agency: agency.name })} py={0}>
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <div>
                <Text>{agency.name}</Text>
                <Text size="xs" c="dimmed">
                  {recipient} · {t("rowsTotal", { n: rowCount })}
                </Text>
              </div>
              {already && <LetterBadge state={already} />}
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <Text fw={600}>{subject}</Text>
            <Text component="pre" ff="inherit" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 }}>
              {bodyText}
            </Text>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

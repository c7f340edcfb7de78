import { Anchor, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { Facts } from "../Facts.tsx";
import type { Preview } from "./reorganiseQuery.ts";

/** What will change, in numbers, with the rows of work behind a click; of a split each may go to another successor. */
export function ReorganisePreview({
  preview,
  choices,
  onShare,
}: {
  preview: Preview;
  /** The successors of a split by place; empty otherwise. */
  choices: readonly string[];
  onShare: (assignmentId: string, successor: number) => void;
}) {
  const t = useText();
  const [open, setOpen] = useState(choices.length > 0);
  const { rows } = preview;
  const number = (n: number) => (n > 0 ? n : null);
  return (
    <Stack gap={8}>
      <Text fw={600}>{preview.sentence}.</Text>
      <Facts
        of={[
          [t("reorganiseMoves"), preview.moves],
          [t("reorganiseCancels"), number(preview.cancels)],
          [t("reorganiseStaying"), number(preview.staying)],
          [t("reorganiseDirectives"), number(preview.directives)],
          [t("reorganiseDrafts"), number(preview.drafts)],
          [t("reorganisePeople"), number(preview.people)],
          [t("reorganiseGroups"), preview.groups.join("; ")],
          [t("reorganiseChildrenMove"), preview.children.join("; ")],
          [t("reorganiseLetters"), number(preview.letters)],
          [t("reorganiseExtensions"), number(preview.extensions)],
        ]}
      />
      {rows.length > 0 && (
        <Anchor component="button" type="button" aria-expanded={open} onClick={() => setOpen(!open)} ta="left">
          {open ? t("reorganiseRowsHide") : t("reorganiseRows", { n: preview.moves + preview.cancels })}
        </Anchor>
      )}
      {open && (
        <Stack
          gap={6}
          mah={260}
          style={{ overflowY: "auto" }}
          tabIndex={0}
          role="region"
          aria-label={t("reorganisePreview")}
        >
          {rows.map((row) => (
            <div key={row.assignmentId}>
              <Text size="sm" lineClamp={2}>
                {row.documentNumber} · {row.ref} · {row.text}
              </Text>
              {choices.length > 0 ? (
                <Select
                  size="xs"
                  w={280}
                  aria-label={`${t("reorganiseTo")}: ${row.ref} ${row.documentNumber ?? ""}`}
                  allowDeselect={false}
                  data={choices.map((label, place) => ({ value: String(place), label }))}
                  value={String(Math.max(0, choices.indexOf(row.toName)))}
                  onChange={(place) => onShare(row.assignmentId, Number(place))}
                />
              ) : (
                <Text size="xs" c="dimmed">
                  {row.fromName} → {t(`outcome${row.outcome}`, { to: row.toName })}
                </Text>
              )}
            </div>
          ))}
          {rows.length < preview.moves + preview.cancels && (
            <Text size="xs" c="dimmed">
              {t("reorganiseRowsFirst", { n: rows.length })}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  );
}

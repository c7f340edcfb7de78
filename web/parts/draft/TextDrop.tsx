import { Button, FileButton, Group, Pill, Text, Textarea } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./TextDrop.module.css";

/** The text of a directive; `file` while it is exactly what a file holds. */
export type TextSource = { text: string; file: File | null };

// Ten times the longest plan met; beyond it the wrong file was chosen.
const longest = 1_000_000;

/** A field that takes text by pasting, by dropping a file, or by choosing one. */
export function TextDrop({
  source,
  onChange,
  error,
}: {
  source: TextSource;
  onChange: (source: TextSource) => void;
  error: string | undefined;
}) {
  const t = useText();
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = async (file: File | null | undefined) => {
    if (!file) return;
    const plain = file.type.startsWith("text/") || /\.txt$/i.test(file.name);
    const text = plain ? await file.text() : "";
    if (!plain) return setRefusal(t("onlyText"));
    if (text.length > longest) return setRefusal(t("fileTooLong", { n: formatNumber(longest) }));
    setRefusal(null);
    onChange({ text: text.replace(/^\uFEFF/, ""), file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a keyboard twin, the button below.
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Textarea
        label={t("sourceText")}
        placeholder={over ? t("dropHere") : t("sourceTextExample")}
        value={source.text}
        error={refusal ?? error}
        autoFocus
        classNames={{ input: `${classes.input}` }}
        onChange={(event) => {
          setRefusal(null);
          onChange({ text: event.currentTarget.value, file: null });
        }}
      />
      <Group gap="sm" mt={6}>
        <FileButton accept=".txt,text/plain" onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconUpload size={16} aria-hidden />}>
              {t("chooseFile")}
            </Button>
          )}
        </FileButton>
        {source.file && (
          <Pill size="md" withRemoveButton onRemove={() => onChange({ text: "", file: null })}>
            {t("fileIs", { name: source.file.name })}
          </Pill>
        )}
        <Text size="xs" c="dimmed">
          {t("characters", { n: formatNumber(source.text.length) })}
        </Text>
      </Group>
    </div>
  );
}

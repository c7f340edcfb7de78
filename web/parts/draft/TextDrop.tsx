import { Button, FileButton, Group, Pill, Text, Textarea } from "@mantine/core";
import { IconFileText, IconUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { formatBytes, formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./TextDrop.module.css";

/** The text of a directive, or the file that holds it; with a text file both. */
export type TextSource = { text: string; file: File | null };

// Ten times the longest plan met; beyond it the wrong file was chosen.
const longest = 1_000_000;
const megabytes = 50;
const kinds = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.xml,.edxml";

const isText = (file: File): boolean => file.type.startsWith("text/plain") || /\.txt$/i.test(file.name);

// Letters of before Unicode cannot be shown here; the server knows their alphabets.
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A field that takes a directive by pasting its text, by dropping a file of any kind, or by choosing one. */
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
  const { file } = source;
  const whole = file !== null && source.text === "";

  const take = async (given: File | null | undefined) => {
    if (!given) return;
    if (given.size > megabytes * 1024 * 1024) return setRefusal(t("fileTooLarge", { n: megabytes }));
    const text = isText(given) ? await textOf(given) : null;
    if (text && text.length > longest) return setRefusal(t("fileTooLong", { n: formatNumber(longest) }));
    setRefusal(null);
    onChange({ text: text ?? "", file: given });
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
      {whole ? (
        <section className={classes.file} aria-label={t("fileGiven")}>
          <IconFileText size={28} stroke={1.5} aria-hidden />
          <Text fw={600}>{file.name}</Text>
          <Text size="xs" c="dimmed">
            {formatBytes(file.size)}
          </Text>
          <Button
            size="xs"
            variant="default"
            aria-label={t("removeFile", { name: file.name })}
            onClick={() => onChange({ text: "", file: null })}
          >
            {t("remove")}
          </Button>
          {(refusal ?? error) && (
            <Text size="xs" c="var(--state-late)">
              {refusal ?? error}
            </Text>
          )}
        </section>
      ) : (
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
      )}
      <Group gap="sm" mt={6}>
        <FileButton accept={kinds} onChange={(given) => void take(given)}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconUpload size={16} aria-hidden />}>
              {t("chooseFile")}
            </Button>
          )}
        </FileButton>
        {file && !whole && (
          <Pill size="md" withRemoveButton onRemove={() => onChange({ text: "", file: null })}>
            {t("fileIs", { name: file.name })}
          </Pill>
        )}
        <Text size="xs" c="dimmed">
          {source.text ? t("characters", { n: formatNumber(source.text.length) }) : t("fileKinds")}
        </Text>
      </Group>
    </div>
  );
}

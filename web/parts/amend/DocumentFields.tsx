import { Button, FileButton, Group, Pill, Text, Textarea, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { UploadFailure, uploadFile } from "../uploadFile.ts";
import classes from "./Amend.module.css";
import type { AdjustmentState } from "./useAdjustment.ts";

/** The document that an adjustment rests on, and the day from which it is in force. */
export function DocumentFields({ state, issuedOn }: { state: AdjustmentState; issuedOn: string | null }) {
  const t = useText();
  const { it, set, at } = state;
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const attach = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    setRefusal(null);
    try {
      set({ file: await uploadFile(file, () => undefined) });
    } catch (error) {
      setRefusal(error instanceof UploadFailure && error.message ? error.message : t("amendFileFailed"));
    }
    setSending(false);
  };

  return (
    <section aria-labelledby="van-ban-dieu-chinh" className={classes.section}>
      <h2 id="van-ban-dieu-chinh" className={classes.heading}>
        {t("amendDocument")}
      </h2>
      <div className={classes.fields}>
        <TextInput
          label={t("amendNumber")}
          placeholder={t("amendNumberExample")}
          required
          value={it.documentNumber}
          error={at("documentNumber")}
          onChange={(event) => set({ documentNumber: event.currentTarget.value })}
        />
        <DayInput
          visibleLabel
          label={t("amendIssuedOn")}
          value={it.documentIssuedOn}
          error={at("documentIssuedOn")}
          onChange={(documentIssuedOn) => set({ documentIssuedOn })}
        />
        <DayInput
          visibleLabel
          label={t("amendEffectiveOn")}
          clearable={false}
          {...(issuedOn ? { min: issuedOn } : {})}
          value={it.effectiveOn}
          error={at("effectiveOn")}
          onChange={(effectiveOn) => set({ effectiveOn })}
        />
        <Textarea
          className={`${classes.wide}`}
          label={t("columnAbstract")}
          autosize
          minRows={1}
          maxRows={4}
          value={it.abstract}
          error={at("abstract")}
          onChange={(event) => set({ abstract: event.currentTarget.value })}
        />
        <Group gap="xs" className={classes.wide}>
          {it.file ? (
            <Pill
              size="lg"
              withRemoveButton
              removeButtonProps={{ "aria-label": t("removeFile", { name: it.file.name }), tabIndex: 0 }}
              onRemove={() => set({ file: null })}
            >
              {it.file.name}
            </Pill>
          ) : (
            <FileButton accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt" onChange={(file) => void attach(file)}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  size="sm"
                  loading={sending}
                  leftSection={<IconPaperclip size={16} aria-hidden />}
                >
                  {t("amendAttach")}
                </Button>
              )}
            </FileButton>
          )}
          {(refusal ?? at("fileId")) && (
            <Text size="xs" c="var(--state-late)" role="alert">
              {refusal ?? at("fileId")}
            </Text>
          )}
        </Group>
      </div>
    </section>
  );
}

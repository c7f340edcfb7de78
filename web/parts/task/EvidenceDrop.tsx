import { Button, FileButton, Group, Input, Text } from "@mantine/core";
import { IconCamera, IconPaperclip } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useText } from "../../text/text.ts";
import classes from "./EvidenceDrop.module.css";
import { EvidenceList } from "./EvidenceList.tsx";
import type { useEvidence } from "./useEvidence.ts";

const kinds = ".pdf,.doc,.docx,.xls,.xlsx,.txt,image/jpeg,image/png,image/heic";

/** Takes evidence files: dropped, chosen, or on a phone photographed; each uploads by itself at once. */
export function EvidenceDrop({
  evidence,
  error,
  dated = false,
  label,
}: {
  evidence: ReturnType<typeof useEvidence>;
  error?: ReactNode;
  /** Whether the day that a document bears may be named. */
  dated?: boolean;
  label?: string;
}) {
  const t = useText();
  const [over, setOver] = useState(false);
  return (
    <Input.Wrapper label={label ?? t("evidence")} labelElement="div" error={error}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut beside the buttons, which everybody can reach */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          evidence.add(event.dataTransfer.files);
        }}
      >
        <Group gap="xs">
          <Text span className={`${classes.pointer}`}>
            {t("evidenceDrop")}
          </Text>
          <FileButton multiple accept={kinds} onChange={evidence.add}>
            {(props) => (
              <Button {...props} variant="default" size="sm" leftSection={<IconPaperclip size={16} aria-hidden />}>
                {t("evidenceChoose")}
              </Button>
            )}
          </FileButton>
          <FileButton
            accept="image/jpeg,image/png,image/heic"
            capture="environment"
            onChange={(file) => file && evidence.add([file])}
          >
            {(props) => (
              <Button
                {...props}
                className={`${classes.camera}`}
                variant="default"
                size="sm"
                leftSection={<IconCamera size={16} aria-hidden />}
              >
                {t("evidencePhoto")}
              </Button>
            )}
          </FileButton>
          <Text span size="xs" c="dimmed">
            {t("evidenceKinds")}
          </Text>
        </Group>
        <EvidenceList evidence={evidence} dated={dated} />
      </div>
    </Input.Wrapper>
  );
}

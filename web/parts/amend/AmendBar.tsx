import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import classes from "./Amend.module.css";
import { countsOf } from "./adjustment.ts";
import type { AdjustmentState } from "./useAdjustment.ts";

/** What the adjustment does, in words and in numbers, and the button that records it. */
export function AmendBar({
  state,
  directiveId,
  onSend,
}: {
  state: AdjustmentState;
  directiveId: string;
  onSend: () => Promise<void>;
}) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { foreseen, asked, problems, busy } = state;
  const counts = t("amendCounts", countsOf(state.it));
  const missing = foreseen?.userErrors.length ?? 0;
  const said = asked === 0 ? t("amendNothing") : missing > 0 ? t("amendMissing", { n: missing }) : foreseen?.sentence;

  return (
    <div className={classes.bar}>
      <Problems of={problems} />
      <Group justify="space-between" gap="xs">
        <div role="status">
          <Text fw={600} {...(missing > 0 ? { c: "var(--state-soon)" } : {})}>
            {said ?? t("amendCounting")}
          </Text>
          {asked > 0 && (
            <Text size="xs" c="dimmed">
              {counts}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            onClick={state.forget}
            renderRoot={(props) => <Link to="/van-ban/$id" params={{ id: directiveId }} {...props} />}
          >
            {t("cancel")}
          </Button>
          <Button
            disabled={asked === 0}
            loading={busy}
            onClick={() => {
              state.insist();
              if (foreseen && missing === 0) setAsking(true);
            }}
          >
            {t("amendRecord")}
          </Button>
        </Group>
      </Group>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t("amendSure")} centered>
        <Stack>
          <Text fw={600}>{foreseen?.sentence}</Text>
          <Text>{counts}</Text>
          <Text c="dimmed">{t("amendSureBody")}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
            <Button
              loading={busy}
              onClick={async () => {
                await onSend();
                setAsking(false);
              }}
            >
              {t("amendRecord")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}

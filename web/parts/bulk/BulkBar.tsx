import { Button, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import classes from "./Bulk.module.css";
import { BulkDelegate } from "./BulkDelegate.tsx";
import { BulkDialog } from "./BulkDialog.tsx";
import type { BulkRow } from "./bulkChanges.ts";
import type { Picks } from "./usePicks.ts";

/** What may be done with the picked rows; stands below the list as long as something is picked. */
export function BulkBar<Row extends BulkRow>({ picks }: { picks: Picks<Row> }) {
  const t = useText();
  const [doing, setDoing] = useState<"confirm" | "return" | null>(null);
  const { rows } = picks;
  // The dialog still tells what became of rows that have left the list.
  const dialog = doing && (
    <BulkDialog doing={doing} rows={rows} onClose={() => setDoing(null)} onDone={(failed) => picks.keep(failed)} />
  );
  const confirmable = rows.filter(({ viewerCan }) => viewerCan.confirm).length;
  const returnable = rows.filter(({ viewerCan }) => viewerCan.return).length;
  return (
    <>
      {dialog}
      {/* Kept while nothing is picked: what was given away may still have to be told of. */}
      <div
        className={rows.length > 0 ? classes.bar : undefined}
        hidden={rows.length === 0}
        role="toolbar"
        aria-label={t("bulkDecide")}
      >
        <Text fw={600} aria-live="polite">
          {t("bulkPickedRows", { n: rows.length })}
        </Text>
        <BulkDelegate rows={rows} onDone={(failed) => picks.keep(failed)} />
        <Group gap="xs" className={classes.acts}>
          {confirmable > 0 && (
            <Button leftSection={<IconCircleCheck size={18} aria-hidden />} onClick={() => setDoing("confirm")}>
              {t("bulkConfirm", { n: confirmable })}
            </Button>
          )}
          {returnable > 0 && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={() => setDoing("return")}
            >
              {t("bulkReturn", { n: returnable })}
            </Button>
          )}
          {picks.all === "some" && (
            <Button variant="subtle" onClick={picks.toggleAll}>
              {t("bulkPickPage")}
            </Button>
          )}
          <Button variant="subtle" onClick={() => picks.keep([])}>
            {t("bulkNone")}
          </Button>
        </Group>
      </div>
    </>
  );
}

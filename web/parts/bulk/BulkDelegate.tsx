import { Button, Group, Modal, Select, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useMutation, useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useFailure } from "../useFailure.ts";
import classes from "./Bulk.module.css";
import { BulkOutcome } from "./BulkOutcome.tsx";
import { type BulkResult, type BulkRow, DelegateMany } from "./bulkChanges.ts";
import { offerUndo } from "./offerUndo.tsx";
import { OfficersQuery } from "./officersQuery.ts";

/** Gives the picked work of one agency to an officer; undone, each goes back to whom it was with. */
export function BulkDelegate({
  rows: picked,
  onDone,
}: {
  rows: readonly BulkRow[];
  /** Told which rows were not done. */
  onDone: (failed: readonly string[]) => void;
}) {
  const t = useText();
  const failure = useFailure();
  const agency = picked.find(({ viewerCan }) => viewerCan.delegate)?.agency.id;
  const rows = picked.filter(({ viewerCan, agency: { id } }) => viewerCan.delegate && id === agency);
  const [officerId, setOfficerId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ rows: readonly BulkRow[]; results: readonly BulkResult[] } | null>(null);
  const [{ data }] = useQuery({ query: OfficersQuery, variables: { agency: agency ?? "" }, pause: !agency });
  const { send, busy, problems } = useChange(DelegateMany);
  const [, run] = useMutation(DelegateMany);
  const officers = data?.persons.nodes ?? [];
  const officer = officers.find(({ id }) => id === officerId);

  const undo = async (before: readonly BulkRow[], results: readonly BulkResult[]) => {
    const of = new Map(before.map((row) => [row.id, row.officer?.id ?? null]));
    const back = results.flatMap(({ id, assignment, userErrors }) =>
      assignment && userErrors.length === 0
        ? [{ id, expectedVersion: assignment.version, officerId: of.get(id) ?? null }]
        : [],
    );
    const { data: undone, error } = await run({ input: { rows: back } });
    const n = undone?.change.results.filter(({ userErrors }) => userErrors.length === 0).length ?? 0;
    if (n > 0) said(t("bulkDelegateUndone", { n }));
    if (n < back.length)
      notifications.show({
        color: "red",
        message: error ? failure(error) : t("bulkDelegateNotUndone", { n: back.length - n }),
      });
  };
  const give = async () => {
    if (!officer) return;
    const given = rows.map(({ id, version }) => ({ id, expectedVersion: version, officerId: officer.id }));
    const done = await send({ input: { rows: given } });
    if (!done) return;
    const { results } = done.change;
    const failed = results.filter(({ userErrors }) => userErrors.length > 0);
    onDone(failed.map(({ id }) => id));
    if (failed.length > 0) setOutcome({ rows, results });
    else
      offerUndo(
        t("bulkDelegated", { n: results.length, name: officer.name }),
        t("undo"),
        () => void undo(rows, results),
      );
  };

  return (
    <>
      {outcome && (
        <Modal opened onClose={() => setOutcome(null)} title={t("bulkOfficer")} size="lg">
          <BulkOutcome
            doing="delegate"
            {...outcome}
            onClose={() => setOutcome(null)}
            onUndo={() => {
              void undo(outcome.rows, outcome.results);
              setOutcome(null);
            }}
          />
        </Modal>
      )}
      <Problems of={problems} />
      {rows.length > 0 && data && officers.length === 0 && <Text c="dimmed">{t("bulkNoOfficers")}</Text>}
      {rows.length > 0 && officers.length > 0 && (
        <Group gap="xs" className={classes.acts}>
          <Select
            aria-label={t("bulkOfficer")}
            placeholder={t("bulkOfficer")}
            w={220}
            data={officers.map(({ id, name }) => ({ value: id, label: name }))}
            value={officerId}
            onChange={setOfficerId}
          />
          <Button disabled={!officer} loading={busy} onClick={() => void give()}>
            {t("bulkDelegate", { n: rows.length })}
          </Button>
        </Group>
      )}
    </>
  );
}

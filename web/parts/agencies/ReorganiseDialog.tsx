import { Button, Checkbox, Group, Modal, Select, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useFailure } from "../useFailure.ts";
import { useViewer } from "../viewer.ts";
import type { AgencyDetail } from "./agenciesQuery.ts";
import { Members } from "./Members.tsx";
import { ReorganisePreview } from "./ReorganisePreview.tsx";
import { begin, blank, reorganiseKinds, type SuccessorDraft, toInput } from "./reorganiseDraft.ts";
import { ReorganiseMutation, ReorganisePreviewQuery } from "./reorganiseQuery.ts";
import { SuccessorFields } from "./SuccessorFields.tsx";

/** Renames, moves, merges, splits or dissolves an agency from a day on; shows first what will change. */
export function ReorganiseDialog({ agency, onClose }: { agency: AgencyDetail; onClose: () => void }) {
  const t = useText();
  const { today } = useViewer();
  const failure = useFailure();
  const [key] = useState(newKey);
  const [draft, setDraft] = useState(() => begin("MERGE", agency, today));
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const { send, busy, problems } = useChange(ReorganiseMutation);
  const { kind, agencies, successors } = draft;
  const whole = useMemo(() => JSON.stringify(toInput(draft, agency)), [draft, agency]);
  const [settled] = useDebouncedValue(whole, 300);
  const input = JSON.parse(settled) as ReturnType<typeof toInput>;
  const ids = agencies.map(({ id }) => id);
  const versioned = (versions: ReadonlyMap<string, number>) =>
    ids.map((id) => ({ id, expectedVersion: versions.get(id) ?? 0 }));
  const [{ data, error, fetching }] = useQuery({
    query: ReorganisePreviewQuery,
    variables: { input: { ...(input ?? { kind, effectiveOn: today }), agencies: versioned(new Map()) }, ids },
    pause: input === null,
    requestPolicy: "network-only",
  });
  const answer = input && whole === settled && !fetching ? data?.agencyReorganisePreview : undefined;
  const preview = answer?.preview;

  const carryOut = async () => {
    if (!input || !data || busy) return;
    const versions = new Map(data.agencies.nodes.map(({ id, version }) => [id, version]));
    const done = await send({ input: { ...input, agencies: versioned(versions), idempotencyKey: key } });
    const made = done?.agencyReorganise.reorganisation;
    if (!made) return;
    said(t(made.appliedOn ? "reorganiseDone" : "reorganisePlanned", { sentence: made.sentence }));
    onClose();
  };
  const change = (to: SuccessorDraft) => set({ successors: successors.map((one) => (one.key === to.key ? to : one)) });
  const nameOf = ({ fresh, name, existing }: SuccessorDraft) => (fresh ? name.trim() : (existing?.name ?? ""));

  return (
    <Modal opened onClose={onClose} title={`${t("reorganise")}: ${agency.name}`} size="lg">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end" grow preventGrowOverflow={false}>
          <Select
            label={t("reorganiseKind")}
            allowDeselect={false}
            data={reorganiseKinds.map((value) => ({ value, label: t(`reorganise${value}`) }))}
            value={kind}
            onChange={(value) => {
              const to = reorganiseKinds.find((one) => one === value);
              if (to) setDraft({ ...begin(to, agency, draft.effectiveOn), basis: draft.basis });
            }}
          />
          <DayInput
            label={t("reorganiseOn")}
            visibleLabel
            clearable={false}
            value={draft.effectiveOn}
            onChange={(day) => day && set({ effectiveOn: day })}
          />
        </Group>
        <TextInput
          label={t("reorganiseBasis")}
          placeholder={t("reorganiseBasisHint")}
          value={draft.basis}
          onChange={({ currentTarget }) => set({ basis: currentTarget.value })}
        />
        {kind === "RENAME" && (
          <TextInput
            label={t("reorganiseName")}
            required
            value={draft.name}
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          />
        )}
        {kind === "MERGE" && (
          <Members
            label={t("reorganiseWith")}
            adding={t("reorganiseAddAgency")}
            value={agencies.filter(({ id }) => id !== agency.id)}
            onChange={(others) => set({ agencies: [agency, ...others.filter(({ id }) => id !== agency.id)] })}
          />
        )}
        {kind === "DISSOLVE" ? (
          <AgencySelect
            label={t("reorganiseHeir")}
            visibleLabel
            value={successors[0]?.existing?.id ?? null}
            name={successors[0]?.existing?.name ?? null}
            onChange={(id, name) => change({ ...blank(0, false), existing: id && name ? { id, name } : null })}
          />
        ) : (
          successors.map((successor, index) => (
            <SuccessorFields
              key={successor.key}
              value={successor}
              label={kind === "SPLIT" ? `${t("reorganiseSuccessor")} ${index + 1}` : t("reorganiseSuccessor")}
              onChange={change}
              onRemove={
                successors.length > 2
                  ? {
                      label: t("reorganiseSuccessorRemove", { n: index + 1 }),
                      run: () => set({ successors: successors.filter((one) => one !== successor), shares: {} }),
                    }
                  : undefined
              }
            />
          ))
        )}
        {kind === "SPLIT" && (
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              set({ successors: [...successors, blank(Math.max(...successors.map((one) => one.key)) + 1, true)] })
            }
          >
            {t("reorganiseSuccessorAdd")}
          </Button>
        )}
        {(kind === "MOVE" || kind === "DISSOLVE") && (
          <AgencySelect
            label={t(kind === "MOVE" ? "reorganiseParent" : "reorganiseChildren")}
            visibleLabel
            value={draft.parent?.id ?? null}
            name={draft.parent?.name ?? null}
            onChange={(id, name) => set({ parent: id && name ? { id, name } : null })}
          />
        )}
        {kind !== "RENAME" && kind !== "MOVE" && (
          <Checkbox
            label={t("reorganiseKeepStaff")}
            checked={draft.keepStaff}
            onChange={({ currentTarget }) => set({ keepStaff: currentTarget.checked })}
          />
        )}
        <section aria-label={t("reorganisePreview")} aria-live="polite">
          {input === null ? (
            <Text c="dimmed">{t("reorganiseIncomplete")}</Text>
          ) : error ? (
            <Text c="var(--state-late)">{failure(error)}</Text>
          ) : !answer ? (
            <Skeleton h={96} />
          ) : preview ? (
            <ReorganisePreview
              preview={preview}
              choices={kind === "SPLIT" ? successors.map(nameOf) : []}
              onShare={(id, place) => set({ shares: { ...draft.shares, [id]: place } })}
            />
          ) : (
            <Problems of={answer.userErrors} />
          )}
        </section>
        <Problems of={problems} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button disabled={!preview} loading={busy} onClick={() => void carryOut()}>
            {draft.effectiveOn > today
              ? t("reorganiseLater", { day: formatDay(draft.effectiveOn) })
              : t("reorganiseNow")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

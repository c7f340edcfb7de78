import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { newKey } from "../newKey.ts";
import { type Refusal, useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import { useViewer } from "../viewer.ts";
import { type Adjustment, askedOf, emptyAdjustment } from "./adjustment.ts";
import { type AmendInput, AmendMutation, AmendPreviewQuery } from "./amendQuery.ts";
import type { AmendLoaded } from "./loadAmend.ts";

const fields = ["documentNumber", "documentIssuedOn", "effectiveOn", "abstract", "fileId"] as const;

/** An adjustment on its way: what was entered (kept over a reload), what the server foresees, sending it. */
export function useAdjustment({ source, tasks }: AmendLoaded) {
  const { today } = useViewer();
  const [it, keep, forget] = useKept<Adjustment>(`amend.${source.id}`, emptyAdjustment(today));
  const [idempotencyKey, renew] = useState(newKey);
  const [tried, setTried] = useState(false);
  const change = useChange(AmendMutation, fields);

  const asked = askedOf(it, tasks);
  const input: AmendInput = {
    id: source.id,
    expectedVersion: source.version,
    documentNumber: it.documentNumber,
    documentIssuedOn: it.documentIssuedOn,
    abstract: it.abstract,
    fileId: it.file?.id ?? null,
    effectiveOn: it.effectiveOn ?? today,
    changes: asked.map(({ ask }) => ask),
  };
  const [settled] = useDebouncedValue(JSON.stringify(input), 400);
  const [{ data, fetching }] = useQuery({
    query: AmendPreviewQuery,
    variables: { input: JSON.parse(settled) as AmendInput },
    pause: asked.length === 0,
    requestPolicy: "network-only",
  });
  const current = settled === JSON.stringify(input) && !fetching;
  const foreseen = asked.length > 0 ? data?.amendmentPreview : undefined;

  // While nothing was tried the server's complaints are of what is still being typed.
  const refused: readonly Refusal[] = tried ? (foreseen?.userErrors ?? []) : [];
  const ofRows = new Map<string, string[]>();
  for (const { path, message } of refused) {
    const key = path?.[0] === "changes" ? asked[Number(path[1])]?.key : undefined;
    if (key) ofRows.set(key, [...(ofRows.get(key) ?? []), message]);
  }
  const at = (field: (typeof fields)[number]) =>
    refused.find(({ path }) => path?.[0] === field)?.message ?? change.at[field];

  return {
    it,
    set: (to: Partial<Adjustment>) => keep({ ...it, ...to }),
    forget,
    asked: asked.length,
    foreseen: current ? foreseen : undefined,
    ofRows,
    at,
    problems: change.problems.filter(({ path }) => path?.[0] !== "changes"),
    busy: change.busy,
    /** Shows what is still missing. */
    insist: () => setTried(true),
    send: async (): Promise<boolean> => {
      setTried(true);
      const done = await change.send({ input: { ...input, idempotencyKey } });
      // A key stands for one content; what is mended is another request.
      renew(newKey());
      if (done) forget();
      return done !== null;
    },
  };
}

/** What the parts of the editor are handed. */
export type AdjustmentState = ReturnType<typeof useAdjustment>;

import { loadToldRows, type ToldRow } from "../../entities/queries/handedRows.ts";
import { type HandoverCounts, loadHandoverCounts } from "../../entities/queries/handoverCounts.ts";
import type { Day } from "../../rules/day.ts";
import { carriedOutOn, closing } from "../../rules/reorganisation.ts";
import { action } from "../act.ts";
import { checkReorganisation } from "./checkReorganisation.ts";
import { loadHandover, shapeOf } from "./handover.ts";
import { newParents } from "./newParents.ts";
import { type AskedReorganisation, plannedOf } from "./plannedOf.ts";
import { sentenceOf } from "./sentenceOf.ts";

/** What becomes of a row: it goes over, or gives way to the successor's own of the same task, or that is done already. */
export type HandedOutcome = "MOVES" | "JOINED" | "DONE";

/** What a reorganisation would do as things stand; nothing is stored. */
export interface PreviewedReorganisation extends HandoverCounts {
  sentence: string;
  carriedOutOn: Day;
  moves: number;
  cancels: number;
  /** Agencies that stood below those that end. */
  children: string[];
  /** The first of the rows, by document and task. */
  rows: (ToldRow & { outcome: HandedOutcome; toId: string; toName: string })[];
}

const mostRows = 500;

/** Finds what a reorganisation would move where, for whoever might carry it out, and writes nothing. */
export const previewReorganisation = action(
  "agencyReorganisePreview",
  async (act, input: AskedReorganisation): Promise<PreviewedReorganisation> => {
    const planned = plannedOf(input);
    const day = carriedOutOn(input.effectiveOn, act.today);
    const concerned = await checkReorganisation(act, planned, day);
    const { settlement } = await loadHandover(act.db, planned);
    const outcomes = new Map<string, { outcome: HandedOutcome; toId: string; toName: string }>();
    const note = (id: string, toId: string, outcome: HandedOutcome) =>
      outcomes.set(id, { outcome, toId, toName: concerned.get(toId)?.name ?? "" });
    for (const { id, agencyId } of settlement.moves) note(id, agencyId, "MOVES");
    for (const { id, agencyId, done } of settlement.cancels) note(id, agencyId, done ? "DONE" : "JOINED");
    const told = await loadToldRows(act.db, [...outcomes.keys()]);
    return {
      ...(await loadHandoverCounts(act.db, closing(shapeOf(planned)), day)),
      sentence: sentenceOf({ ...planned, effectiveOn: input.effectiveOn, basis: input.basis ?? null }, concerned),
      carriedOutOn: day,
      moves: settlement.moves.length,
      cancels: settlement.cancels.length,
      children: (await newParents(act.db, planned, day)).map(({ name }) => name),
      rows: told.slice(0, mostRows).flatMap((row) => {
        const outcome = outcomes.get(row.assignmentId);
        return outcome ? [{ ...row, ...outcome }] : [];
      }),
    };
  },
);

import { Letter } from "../../entities/letter.ts";
import { action } from "../act.ts";

/** What became of a try: sent with these texts, failed for good, or to be tried again; the reasons are Vietnamese. */
export type SettleLetterInput = { letterId: string } & (
  | { outcome: "SENT"; bodyText: string; bodyHtml: string }
  | { outcome: "FAILED" | "RETRY"; reason: string }
);

/** Writes down what became of a try to send a letter; a letter settled before stays as it is. */
export const settleLetter = action("letterSettle", async (act, input: SettleLetterInput) => {
  const planned = { id: input.letterId, state: "PLANNED" } as const;
  if (input.outcome === "RETRY") {
    await act.db.update(Letter, planned, { reason: input.reason });
    return {};
  }
  const columns =
    input.outcome === "SENT"
      ? { reason: null, sentAt: act.now, bodyText: input.bodyText, bodyHtml: input.bodyHtml }
      : { reason: input.reason };
  const settled = await act.db.update(Letter, planned, { state: input.outcome, ...columns });
  if (settled.affected === 1) {
    act.record("letter", input.letterId, { before: { state: "PLANNED" }, after: { state: input.outcome } });
  }
  return {};
});

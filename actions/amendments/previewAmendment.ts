import { Directive } from "../../entities/directive.ts";
import { amendmentDay, describeTotal } from "../../rules/amendment.ts";
import type { Day } from "../../rules/day.ts";
import { action } from "../act.ts";
import { type AmendDirectiveInput, amendDirective } from "./amendDirective.ts";

/** What an amendment would make of a directive's total, and from when. */
export interface AmendmentForeseen {
  before: number;
  after: number;
  countsFrom: Day;
  sentence: string;
}

/**
 * Tells what an amendment would do by carrying it out and taking everything back: what is refused here is refused there,
 * and the total is the one that would be counted.
 */
export const previewAmendment = action(
  "amendmentPreview",
  async (act, input: AmendDirectiveInput): Promise<AmendmentForeseen> => {
    const total = async () => {
      const directive = await act.db.findOneByOrFail(Directive, { id: input.id });
      const { taskTotal, continuousTotal, countContinuous } = directive;
      return taskTotal - (countContinuous ? 0 : continuousTotal);
    };
    const countsFrom = amendmentDay(input.effectiveOn, act.today);
    await act.db.query("savepoint foreseen");
    // Nobody is to hear of it: no line of history, no letter; one that is still to come is looked at on its day.
    const trial = { ...act, today: countsFrom, record: () => undefined, enqueue: () => undefined };
    await amendDirective.run(trial, input);
    const after = await total();
    await act.db.query("rollback to savepoint foreseen");
    const before = await total();
    const sentence = describeTotal(before, after, countsFrom);
    return { before, after, countsFrom, sentence };
  },
);

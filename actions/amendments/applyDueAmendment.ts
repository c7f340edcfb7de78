import { Amendment } from "../../entities/amendment.ts";
import { Directive } from "../../entities/directive.ts";
import { amendmentSentence } from "../../rules/amendment.ts";
import { action } from "../act.ts";
import { lockWork } from "../assignments/cancelOpen.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { applyAmendment } from "./applyAmendment.ts";

/** Carries out an amendment whose day has come; does nothing where that is done already or its directive has ended. */
export const applyDueAmendment = action("amendmentApply", async (act, { amendmentId }: { amendmentId: string }) => {
  const found = await act.db.findOneBy(Amendment, { id: amendmentId });
  if (!found) return { applied: false };
  await holdCalendar(act);
  await lockWork(act, found.directiveId);
  const amendment = await act.db.findOne(Amendment, {
    where: { id: amendmentId },
    lock: { mode: "pessimistic_write" },
  });
  const directive = await act.db.findOneBy(Directive, { id: found.directiveId });
  const due = amendment && amendment.appliedOn === null && amendment.effectiveOn <= act.today;
  if (!due || !directive || directive.closedOn) return { applied: false };
  await applyAmendment(act, directive, amendment);
  await act.db.increment(Directive, { id: directive.id }, "version", 1);
  const reason = amendmentSentence(amendment.documentNumber, amendment.effectiveOn, "bắt đầu áp dụng");
  act.record("directive", directive.id, { after: { reason, amendmentId } });
  return { applied: true };
});

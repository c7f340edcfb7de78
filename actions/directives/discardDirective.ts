import { Directive } from "../../entities/directive.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { loadDraft, requireDraft } from "./loadDirective.ts";

/** Throws a draft away; what was issued is never removed. */
export const discardDirective = action(
  "directiveDiscard",
  async (act, input: { id: string; expectedVersion: number }) => {
    const { directive, thing } = await loadDraft(act, input.id);
    act.require("directive.edit", thing);
    requireDraft(directive, input.expectedVersion);
    await act.db.query("delete from addressee where task_id in (select id from task where directive_id = $1)", [
      directive.id,
    ]);
    await act.db.query("delete from task where directive_id = $1", [directive.id]);
    // The ledger outlives a directive that was issued once and taken back.
    await act.db.query("update letter set directive_id = null where directive_id = $1", [directive.id]);
    const gone = await act.db.delete(Directive, { id: directive.id, version: input.expectedVersion });
    if (gone.affected !== 1) throw new Failure("VERSION_CONFLICT");
    act.record("directive", directive.id, { before: { documentNumber: directive.documentNumber } });
    return { directiveId: directive.id };
  },
);

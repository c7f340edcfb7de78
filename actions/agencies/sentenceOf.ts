import type { Reorganisation } from "../../entities/reorganisation.ts";
import { describeReorganisation } from "../../rules/reorganisation.ts";
import type { Concerned } from "./checkReorganisation.ts";
import type { Planned } from "./handover.ts";

/** A reorganisation in one Vietnamese sentence, with the agencies' names of the time. */
export function sentenceOf(
  planned: Planned & Pick<Reorganisation, "effectiveOn" | "basis">,
  concerned: Concerned,
): string {
  const names = (ids: readonly string[]) => ids.flatMap((id) => concerned.get(id)?.name ?? []);
  const above = planned.parentId ? (concerned.get(planned.parentId)?.name ?? null) : null;
  return describeReorganisation({
    kind: planned.kind,
    predecessors: names(planned.predecessorIds),
    successors: names(planned.successors.map(({ id }) => id)),
    becomes: planned.name ?? above,
    effectiveOn: planned.effectiveOn,
    basis: planned.basis,
  });
}

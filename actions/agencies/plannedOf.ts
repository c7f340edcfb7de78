import { randomUUID } from "node:crypto";
import type { StoredSuccessor } from "../../entities/reorganisation.ts";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import type { ReorganisationKind } from "../../rules/reorganisation.ts";
import type { Planned } from "./handover.ts";

/** Who takes over: an agency that exists, or one that is founded for it. */
interface AskedSuccessor {
  agencyId?: string | null;
  create?:
    | (Omit<NonNullable<StoredSuccessor["create"]>, "email"> & { id?: string | null; email?: string | null })
    | null;
}

/** A reorganisation as asked. `shares` name successors by their place, from 0. */
export interface AskedReorganisation {
  id?: string | null;
  kind: ReorganisationKind;
  agencies: { id: string }[];
  successors?: AskedSuccessor[] | null;
  name?: string | null;
  parentId?: string | null;
  effectiveOn: Day;
  basis?: string | null;
  keepStaff?: boolean | null;
  shares?: { assignmentId: string; successor: number }[] | null;
}

/** What was asked, with an id for each agency that is to be founded. */
export function plannedOf(asked: AskedReorganisation): Planned {
  const successors = (asked.successors ?? []).map(successorOf);
  const shares = (asked.shares ?? []).map(({ assignmentId, successor }) => {
    const agencyId = successors[successor]?.id;
    if (!agencyId) throw new Failure("INVALID_INPUT", { path: ["shares"], details: { found: successor } });
    return { assignmentId, agencyId };
  });
  return {
    kind: asked.kind,
    predecessorIds: asked.agencies.map(({ id }) => id),
    successors,
    name: asked.name ? nfc(asked.name).trim() || null : null,
    parentId: asked.parentId ?? null,
    shares,
    keepStaff: asked.keepStaff ?? false,
  };
}

function successorOf({ agencyId, create }: AskedSuccessor): StoredSuccessor {
  if (!create) {
    if (!agencyId) {
      throw new Failure("INVALID_INPUT", { path: ["successors"], details: { expected: "cơ quan tiếp nhận" } });
    }
    return { id: agencyId, create: null };
  }
  const { id, code, name, kind, level, parentId, email } = create;
  return {
    id: id ?? randomUUID(),
    create: {
      code: nfc(code).trim(),
      name: nfc(name).trim(),
      kind,
      level,
      parentId,
      email: email?.trim().toLowerCase() || null,
    },
  };
}

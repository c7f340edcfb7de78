import type { DataSource, EntityManager } from "typeorm";
import { type Act, type Action, perform } from "../actions/act.ts";
import { Failure } from "../rules/failure.ts";
import { reachesSubtree, type Viewer } from "../rules/may.ts";
import { agencies } from "./district/agencies.ts";
import { people } from "./district/people.ts";
import { joined } from "./joined.ts";

/** Somebody of the demo, by e-mail; null is the program itself. */
export type Actor = string | null;

/** Where the demo's history is played: everybody acts through the one door at their own time, in one transaction. */
export interface Stage {
  readonly db: EntityManager;
  /** The ids of agencies and groups by code, of people by e-mail. */
  readonly agencyIds: Map<string, string>;
  readonly personIds: Map<string, string>;
  play<Input extends object, Result>(
    actor: Actor,
    at: Date,
    doing: Action<Input, Result>,
    input: Input,
  ): Promise<Result>;
  /** The ids of codes; fails on a code the district does not have. */
  agencyId(code: string): string;
}

/** Opens the stage inside the act that loads the demo: the district is there whole or not at all. */
export function stageOf(dataSource: DataSource, act: Act): Stage {
  // Actions open their own transactions; on this stage they join the one under way.
  const inside = joined(dataSource, act.db);
  const agencyIds = new Map<string, string>();
  const personIds = new Map<string, string>();
  const viewers = new Map<string, Viewer>();

  function viewerOf(email: string): Viewer {
    const person = people.find((one) => one.email === email);
    const [personId, agencyId] = [personIds.get(email), agencyIds.get(person?.agency ?? "")];
    if (!person || !personId || !agencyId) throw new Failure("NOT_FOUND", { details: { email } });
    const { role } = person;
    // Everything in the district stands below the committee, and nothing below anything else.
    const below = reachesSubtree(role) && person.agency === "UBND" ? agencies.map(({ code }) => agencyOf(code)) : [];
    return { personId, name: person.name, grants: [{ role, agencyId, reach: new Set([agencyId, ...below]) }] };
  }

  function agencyOf(code: string): string {
    const id = agencyIds.get(code);
    if (!id) throw new Failure("AGENCY_UNKNOWN", { details: { name: code } });
    return id;
  }

  return {
    db: act.db,
    agencyIds,
    personIds,
    agencyId: agencyOf,
    async play(actor, at, doing, input) {
      const viewer = actor === null ? null : (viewers.get(actor) ?? viewerOf(actor));
      if (actor !== null && viewer) viewers.set(actor, viewer);
      return perform({ dataSource: inside, viewer, now: () => at }, doing, input);
    },
  };
}

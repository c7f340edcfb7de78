import type { DataSource, EntityManager } from "typeorm";
import { type Act, type Action, perform } from "../actions/act.ts";
import { loadViewer } from "../entities/queries/viewer.ts";
import { type Day, dayOf } from "../rules/day.ts";
import { Failure } from "../rules/failure.ts";
import type { Viewer } from "../rules/may.ts";

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
  const joined: DataSource = Object.create(dataSource, {
    transaction: { value: <T>(run: (db: EntityManager) => Promise<T>) => run(act.db) },
    query: { value: (sql: string, values?: unknown[]) => act.db.query(sql, values) },
  });
  const agencyIds = new Map<string, string>();
  const personIds = new Map<string, string>();
  const viewers = new Map<string, Viewer>();

  async function viewerOf(email: string, today: Day): Promise<Viewer> {
    const known = viewers.get(email);
    if (known) return known;
    const loaded = await loadViewer(joined, personIds.get(email) ?? "", today);
    if (!loaded) throw new Failure("NOT_FOUND", { details: { email } });
    viewers.set(email, loaded.viewer);
    return loaded.viewer;
  }

  return {
    db: act.db,
    agencyIds,
    personIds,
    async play(actor, at, doing, input) {
      const viewer = actor === null ? null : await viewerOf(actor, dayOf(at));
      return perform({ dataSource: joined, viewer, now: () => at }, doing, input);
    },
    agencyId(code) {
      const id = agencyIds.get(code);
      if (!id) throw new Failure("AGENCY_UNKNOWN", { details: { name: code } });
      return id;
    },
  };
}

import DataLoader from "dataloader";
import { loadLayoutLines } from "../entities/queries/layoutLines.ts";
import { type FactRow, progressFacts } from "../entities/queries/progressFacts.ts";
import { type Asked, readByIds } from "../entities/reads/read.ts";
import type { ReadContext } from "../entities/reads/readContext.ts";
import { visible } from "../entities/reads/visible.ts";
import type { LayoutLine } from "../entities/sourceLayout.ts";
import type { Day } from "../rules/day.ts";

/** Gathers what the resolvers of one request ask for one by one, so that each kind is read in one statement. */
export class Loaders {
  private readonly nodes = new Map<readonly unknown[], DataLoader<string, object | null>>();
  private readonly facts = new Map<string, DataLoader<string, FactRow[]>>();

  /** The printed lines of the source of a directive that the viewer sees. */
  readonly layoutLines = new DataLoader<string, LayoutLine[]>(async (ids) => {
    const found = await loadLayoutLines(this.reads.dataSource, ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  constructor(private readonly reads: ReadContext) {}

  /**
   * The object of a type with an id, with everything asked of it, or null where the viewer may not see it. Nothing is
   * kept between two batches: after a change the row is read anew.
   */
  async node<T extends object>(info: Asked, type: string, id: string): Promise<T | null> {
    let loader = this.nodes.get(info.fieldNodes);
    if (!loader) {
      loader = new DataLoader(
        (ids) => readByIds<object>(this.reads, info, type, ids, (row, reading) => visible(type, row, reading)),
        { cache: false },
      );
      this.nodes.set(info.fieldNodes, loader);
    }
    return (await loader.load(id)) as T | null;
  }

  /** Like `node`, for what is known to exist and to be visible. */
  async present<T extends object>(info: Asked, type: string, id: string): Promise<T> {
    const found = await this.node<T>(info, type, id);
    if (!found) throw new Error(`${type} ${id} is gone`);
    return found;
  }

  /** The counted rows of a directive or of an agency as of a day. */
  factsOf(of: "directive" | "agency", id: string, asOf: Day): Promise<FactRow[]> {
    const key = `${of} ${asOf}`;
    let loader = this.facts.get(key);
    if (!loader) {
      loader = new DataLoader(
        async (ids) => {
          const scope = of === "directive" ? { directiveIds: ids } : { agencyIds: ids };
          const rows = new Map<string, FactRow[]>(ids.map((id) => [id, []]));
          for (const row of await progressFacts(this.reads, asOf, scope)) {
            rows.get(of === "directive" ? row.directiveId : row.agencyId)?.push(row);
          }
          return ids.map((id) => rows.get(id) ?? []);
        },
        { cache: false },
      );
      this.facts.set(key, loader);
    }
    return loader.load(id);
  }
}

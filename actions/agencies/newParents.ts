import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { closing } from "../../rules/reorganisation.ts";
import { type Planned, shapeOf } from "./handover.ts";

/** An agency that stood below one that ends, and the agency it stands below from then on. */
export interface NewParent {
  id: string;
  name: string;
  parentId: string | null;
}

/**
 * Where the agencies below those that end go: below the successor; of a dissolved agency below whom was said, otherwise
 * the one above it. What the new place would itself depend on stands beside it, so that the tree stays a tree.
 */
export async function newParents(db: EntityManager, planned: Planned, day: Day): Promise<NewParent[]> {
  const ending = closing(shapeOf(planned));
  if (ending.length === 0) return [];
  const [first] = planned.successors;
  const wanted = planned.kind === "DISSOLVE" ? planned.parentId : (first?.id ?? null);
  return db.query(
    `with recursive above as (
       select id as child, id, parent_id, 0 as step from agency where id = any($1)
       union all
       select above.child, a.id, a.parent_id, above.step + 1 from above join agency a on a.id = above.parent_id
       where above.id = any($1)
     ), place as (
       select distinct on (child) child, id from above where not id = any($1) order by child, step
     ), line as (
       select id, parent_id from agency where id = $2
       union select a.id, a.parent_id from agency a join line on a.id = line.parent_id
     )
     select a.id, a.name, case
         when $2::uuid is null or a.id in (select id from line) then (select place.id from place where place.child = a.parent_id)
         else $2 end as "parentId"
     from agency a
     where a.parent_id = any($1) and not a.id = any($1) and (a.valid_to is null or a.valid_to >= $3)
     order by a.name collate "vi-x-icu", a.id`,
    [ending, wanted, day],
  );
}

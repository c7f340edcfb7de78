import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** An agency or group as the reader and the draft editor know it. */
export interface DirectoryRow {
  id: string;
  code: string;
  name: string;
  aliases: string[];
  kind: string;
}

/** The agencies and groups in force on a day below the committee that issues (itself included), and above it. */
export async function loadDirectory(db: EntityManager, issuerId: string, day: Day): Promise<DirectoryRow[]> {
  return db.query(
    `with recursive below as (
       select id from agency where id = $1
       union select child.id from agency child join below on child.parent_id = below.id
     ), above as (
       select id, parent_id from agency where id = $1
       union select parent.id, parent.parent_id from agency parent join above on above.parent_id = parent.id
     )
     select id, code, name, aliases, kind from agency
     where (id in (select id from below) or id in (select id from above))
       and valid_from <= $2 and (valid_to is null or valid_to >= $2)
     order by name collate "vi-x-icu"`,
    [issuerId, day],
  );
}

/**
 * The ids of an agency and of all below it in the tree of a day, as SQL: what was moved elsewhere since then still
 * belongs to the figures of that time.
 */
export function agenciesBelow(id: string, day: string): string {
  return `with recursive tree as (
      select g.id, case when past.agency_id is null then g.parent_id else past.parent_id end as parent_id
      from agency g left join lateral (select p.agency_id, p.parent_id from agency_past p
        where p.agency_id = g.id and p.valid_to >= ${day} order by p.valid_to limit 1) past on true
    ), below as (
      select ${id} as id union select tree.id from tree join below on tree.parent_id = below.id
    ) select id from below`;
}

/** The name that the agency `g` bore on a day, as SQL: figures of a time show the names of that time. */
export function agencyNameOn(g: string, day: string): string {
  return `coalesce((select past.name from agency_past past where past.agency_id = ${g}.id and past.valid_to >= ${day}
    order by past.valid_to limit 1), ${g}.name)`;
}

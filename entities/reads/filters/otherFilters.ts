import type { Reading } from "../reading.ts";
import { all, any, type Comparison, compare, contains } from "./comparisons.ts";

/** What narrows a list of agencies. */
export interface AgencyFilter {
  id?: Comparison<string> | null;
  kind?: string | null;
  level?: string | null;
  parentId?: Comparison<string> | null;
  search?: string | null;
}

/** A filter of agencies as one SQL condition. */
export function agencyWhere(reading: Reading, alias: string, filter: AgencyFilter | null | undefined): string {
  if (!filter) return "true";
  const words = filter.search?.trim();
  return all([
    ...compare(reading, `${alias}.id`, "uuid", filter.id),
    ...compare(reading, `${alias}.kind`, "text", { eq: filter.kind ?? null }),
    ...compare(reading, `${alias}.level`, "text", { eq: filter.level ?? null }),
    ...compare(reading, `${alias}.parent_id`, "uuid", filter.parentId),
    ...(words
      ? [
          any([
            contains(reading, `${alias}.name`, words),
            contains(reading, `${alias}.code`, words),
            `exists (select 1 from unnest(${alias}.aliases) other(name) where ${contains(reading, "other.name", words)})`,
          ]),
        ]
      : []),
  ]);
}

/** What narrows a list of people. */
export interface PersonFilter {
  agencyId?: Comparison<string> | null;
  role?: string | null;
  active?: boolean | null;
  search?: string | null;
}

/** A filter of people as one SQL condition; agency and role must belong to the same role held today. */
export function personWhere(reading: Reading, alias: string, filter: PersonFilter | null | undefined): string {
  if (!filter) return "true";
  const r = reading.alias();
  const { asOf } = reading.moment();
  const held = [
    ...compare(reading, `${r}.agency_id`, "uuid", filter.agencyId),
    ...compare(reading, `${r}.role`, "text", { eq: filter.role ?? null }),
  ];
  const words = filter.search?.trim();
  return all([
    ...compare(reading, `${alias}.active`, "boolean", { eq: filter.active ?? null }),
    ...(held.length > 0
      ? [
          `exists (select 1 from role_held ${r} where ${r}.person_id = ${alias}.id and ${r}.valid_from <= ${asOf}
            and (${r}.valid_to is null or ${r}.valid_to >= ${asOf}) and ${all(held)})`,
        ]
      : []),
    ...(words ? [any([contains(reading, `${alias}.name`, words), contains(reading, `${alias}.email`, words)])] : []),
  ]);
}

/** What narrows a list of letters. */
export interface LetterFilter {
  kind?: string | null;
  state?: string | null;
  agencyId?: Comparison<string> | null;
  period?: Comparison<string> | null;
}

/** A filter of letters as one SQL condition. */
export function letterWhere(reading: Reading, alias: string, filter: LetterFilter | null | undefined): string {
  if (!filter) return "true";
  return all([
    ...compare(reading, `${alias}.kind`, "text", { eq: filter.kind ?? null }),
    ...compare(reading, `${alias}.state`, "text", { eq: filter.state ?? null }),
    ...compare(reading, `${alias}.agency_id`, "uuid", filter.agencyId),
    ...compare(reading, `${alias}.period`, "text", filter.period),
  ]);
}

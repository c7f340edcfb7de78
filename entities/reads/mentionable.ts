import { type Way, ways } from "../../rules/verbs.ts";

const seen: readonly Way[] = ways["assignment.see"];
const rolesAt = (place: "agency" | "monitor") =>
  [...new Set(seen.filter(({ at }) => at !== "anywhere" && at.includes(place)).flatMap(({ roles }) => roles))]
    .map((role) => `'${role}'`)
    .join(",");

/**
 * Whether a person works, on a day, at one of the agencies concerned with an assignment (its own, the issuer, the
 * monitor) in a role that sees it; `p`, `a` are aliases, `day` an expression. Narrower than seeing, which reaches down.
 */
export function mentionable(p: string, a: string, day: string): string {
  return `(${p}.active and exists (select 1 from role_held h join directive md on md.id = ${a}.directive_id
    where h.person_id = ${p}.id and h.valid_from <= ${day} and (h.valid_to is null or h.valid_to >= ${day})
      and ((h.agency_id = ${a}.agency_id and h.role in (${rolesAt("agency")}))
        or (h.agency_id in (md.issuer_id, md.monitor_id) and h.role in (${rolesAt("monitor")})))))`;
}

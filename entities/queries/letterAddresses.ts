import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** An address that letters to an agency go to: of one of its heads, or the agency's own. */
export interface LetterAddress {
  agencyId: string;
  agencyCode: string;
  agencyName: string;
  /** Lower case, so that one mailbox is one recipient. */
  email: string;
  /** Null for the agency's own address. */
  personId: string | null;
  personName: string | null;
}

/** The addresses of agencies on a day: every active head, and the agency's own where no head has the same one. */
export async function loadLetterAddresses(db: EntityManager, agencyIds: string[], day: Day): Promise<LetterAddress[]> {
  return db.query(
    `with head as (
       select distinct r.agency_id, p.id, p.name, lower(p.email) as email
       from role_held r join person p on p.id = r.person_id
       where r.agency_id = any($1) and r.role = 'HEAD' and p.active
         and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
     ), address as (
       select agency_id, id as person_id, name as person_name, email from head
       union all
       select a.id, null, null, lower(a.email) from agency a
       where a.id = any($1) and a.email <> ''
         and not exists (select 1 from head h where h.agency_id = a.id and h.email = lower(a.email))
     )
     select a.id as "agencyId", a.code as "agencyCode", a.name as "agencyName", address.email,
       address.person_id as "personId", address.person_name as "personName"
     from address join agency a on a.id = address.agency_id
     order by a.code, address.person_id nulls last`,
    [agencyIds, day],
  );
}

import { type FieldRead, one, plain, type ReadType, raw, text } from "../readType.ts";
import { personAllowed } from "../visible.ts";

// Names stand wherever a person acted; the address is for those who may see the person, and for oneself.
const email: FieldRead = (row, reading) => {
  const self = `${row.alias}.id = ${reading.params.add(reading.reader.viewer.personId, "uuid")}`;
  return `case when ${self} or ${personAllowed("person.see", row, reading)} then to_json(${row.alias}.email)::text else 'null' end`;
};

/** How a person is read. */
export const person: ReadType = {
  table: "person",
  fields: {
    id: plain("id"),
    name: text("name"),
    active: raw("active"),
    version: raw("version"),
    email,
    roles: ({ alias }, reading, field) => {
      const { asOf } = reading.moment();
      return reading.many(
        "RoleHeld",
        field,
        (r) =>
          `${r}.person_id = ${alias}.id and ${r}.valid_from <= ${asOf} and (${r}.valid_to is null or ${r}.valid_to >= ${asOf})`,
        (r) => `${r}.role, ${r}.id`,
      );
    },
  },
  needs: {},
};

/** How a role held is read. */
export const roleHeld: ReadType = {
  table: "role_held",
  fields: {
    id: plain("id"),
    role: plain("role"),
    agency: one("Agency", "agency_id"),
    validFrom: plain("valid_from"),
    validTo: plain("valid_to"),
  },
  needs: {},
};

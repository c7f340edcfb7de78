import { Person } from "../../entities/person.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";
import { type RoleInput, replaceRoles } from "./roles.ts";

/** What changes of a person; what is left out stays. */
export interface EditPersonInput {
  id: string;
  expectedVersion: number;
  name?: string | null;
  active?: boolean | null;
  roles?: RoleInput[] | null;
}

/** Changes a person's name or roles, or shuts the account; who is shut out is signed out at once. */
export const editPerson = action("personEdit", async (act, input: EditPersonInput) => {
  const person = await act.db.findOneBy(Person, { id: input.id });
  if (!person) throw new Failure("NOT_FOUND");
  const held: { id: string; today: boolean }[] = await act.db.query(
    "select agency_id as id, valid_to is null or valid_to >= $2 as today from role_held where person_id = $1",
    [person.id, act.today],
  );
  act.require("person.edit", { type: "person", agencyIds: held.map(({ id }) => id) });
  // A name and an account belong to all the agencies a person works for, not to the lowest of their administrators.
  for (const { id } of held.filter(({ today }) => today)) {
    act.require("person.edit", { type: "person", agencyIds: [id] });
  }
  const name = input.name == null ? person.name : nfc(input.name).trim();
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "họ và tên" } });
  const active = input.active ?? person.active;
  const changed = await act.db.update(
    Person,
    { id: person.id, version: input.expectedVersion },
    { name, active, updatedAt: act.now, version: input.expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  if (!active) await act.db.query("delete from session where person_id = $1", [person.id]);
  if (input.roles) await replaceRoles(act, person.id, input.roles);
  act.record("person", person.id, {
    before: { name: person.name, active: person.active },
    after: { name, active, roles: input.roles ?? null },
  });
  return { personId: person.id };
});

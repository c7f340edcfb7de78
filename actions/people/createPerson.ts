import { randomUUID } from "node:crypto";
import { Person } from "../../entities/person.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";
import { type RoleInput, replaceRoles, requireRoles } from "./roles.ts";

/** A new person with the roles held from today. */
export interface CreatePersonInput {
  id?: string | null;
  name: string;
  email: string;
  roles: RoleInput[];
}

/** Adds a person; the invitation letter with the link to set a password goes out as a job. */
export const createPerson = action("personCreate", async (act, input: CreatePersonInput) => {
  // Before anything else: whether an address is known is told only to those who may add people.
  requireRoles(act, input.roles);
  const name = nfc(input.name).trim();
  const email = nfc(input.email).trim().toLowerCase();
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "họ và tên" } });
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new Failure("INVALID_INPUT", { path: ["email"], details: { expected: "địa chỉ thư điện tử", found: email } });
  }
  const id = input.id ?? randomUUID();
  await act.db.insert(Person, { id, name, email, createdAt: act.now, updatedAt: act.now });
  await replaceRoles(act, id, input.roles);
  act.record("person", id, { after: { name, email, roles: input.roles } });
  if (act.viewer) act.enqueue("invitePerson", { personId: id }, `invite:${id}`);
  return { personId: id };
});

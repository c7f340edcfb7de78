import { randomUUID } from "node:crypto";
import { done, mutation } from "./changes.ts";
import type { Operation } from "./operation.ts";
import type { AccessWorld } from "./world.ts";

const version = 1;

async function commune({ server }: AccessWorld): Promise<string> {
  return (await server.make.agency({ kind: "COMMUNE", level: "COMMUNE" })).id;
}

/** A new name of an agency from a day on. */
export const renaming = (id: string, effectiveOn: string) => ({
  kind: "RENAME",
  agencies: [{ id, expectedVersion: version }],
  name: "UBND xã Tên Mới",
  effectiveOn,
});

async function plannedRenaming(world: AccessWorld): Promise<string> {
  const id = randomUUID();
  const input = { ...renaming(await commune(world), "2027-01-01"), id };
  await world.apis.ADMIN.query(mutation("agencyReorganise", "AgencyReorganiseInput", "reorganisation { id }"), {
    input,
  });
  return id;
}

/** The operations that change the directory: who may do it to the agencies of the committee. */
export const agencies: Record<string, Operation> = {
  "Mutation.agencyCreate": {
    gets: ["ADMIN"],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: mutation("agencyCreate", "AgencyCreateInput", "agency { name parent { id } }"),
      variables: { input: { code: randomUUID(), name: "Đội mới", kind: "UNIT", level: "COMMUNE", parentId: id } },
    }),
    got: done,
  },
  "Mutation.agencyEdit": {
    gets: ["ADMIN"],
    subject: commune,
    ask: (id) => ({
      doc: mutation("agencyEdit", "AgencyEditInput", "agency { id name email }"),
      variables: { input: { id, expectedVersion: version, email: "xa@dondoc.test" } },
    }),
    got: done,
  },
  "Mutation.agencyEditMembers": {
    gets: ["ADMIN"],
    subject: async ({ server, places }) =>
      (await server.make.agency({ kind: "GROUP", parent: places.committee, members: [places.one] })).id,
    ask: (id) => ({
      doc: mutation("agencyEditMembers", "AgencyEditMembersInput", "agency { id memberships { validFrom } }"),
      variables: { input: { id, expectedVersion: version, members: [] } },
    }),
    got: done,
  },
  "Mutation.agencyReorganise": {
    gets: ["ADMIN"],
    subject: commune,
    ask: (id) => ({
      doc: mutation("agencyReorganise", "AgencyReorganiseInput", "reorganisation { id sentence version }"),
      variables: { input: renaming(id, "2026-11-01") },
    }),
    got: done,
  },
  "Mutation.agencyReorganiseWithdraw": {
    gets: ["ADMIN"],
    subject: plannedRenaming,
    ask: (id) => ({
      doc: mutation("agencyReorganiseWithdraw", "AgencyReorganiseWithdrawInput", "reorganisation { id version }"),
      variables: { input: { id, expectedVersion: version } },
    }),
    got: done,
  },
  "Mutation.agencyEdit of a group": {
    gets: ["ADMIN"],
    subject: async ({ server, places }) =>
      (await server.make.agency({ kind: "GROUP", parent: places.committee, members: [places.one] })).id,
    ask: (id) => ({
      doc: mutation("agencyEdit", "AgencyEditInput", "agency { id name members { name } }"),
      variables: { input: { id, expectedVersion: version, memberIds: [] } },
    }),
    got: done,
  },
};

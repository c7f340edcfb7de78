import { randomUUID } from "node:crypto";
import { done, mutation } from "./changes.ts";
import { above, type Operation, own } from "./operation.ts";
import type { AccessWorld } from "./world.ts";

const view = "savedView { id }";

/** A view that the head of commune ONE keeps and shares with the commune. */
async function sharedOfOne({ apis, places }: AccessWorld): Promise<string> {
  const id = randomUUID();
  await apis["HEAD of ONE"].query(mutation("savedViewCreate", "SavedViewCreateInput", view), {
    input: { id, name: "Việc của xã", page: "nhiem-vu", search: "", agencyId: places.one.id },
  });
  return id;
}

/** The calendar of due days and the saved views: of commune ONE. */
export const views: Record<string, Operation> = {
  "Query.dueDays": {
    gets: [...above, ...own],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: `query ($id: ID!) { dueDays(from: "2026-11-10", to: "2026-11-10", filter: { agencyId: { eq: $id } }) {
        day workingDay total waiting completed overdue } }`,
      variables: { id },
    }),
    got: (text) => text.includes('"waiting":1'),
  },
  "Query.savedViews": {
    gets: own,
    subject: async (world) => {
      await sharedOfOne(world);
      return world.places.one.id;
    },
    ask: () => ({ doc: "{ savedViews { name own ownerName agency { id } } }" }),
    got: (text) => text.includes("<id>"),
  },
  // Sharing with commune ONE; keeping a list for oneself is everybody's.
  "Mutation.savedViewCreate": {
    gets: ["MONITOR", "LEADER", "ADMIN", "HEAD of ONE"],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: mutation("savedViewCreate", "SavedViewCreateInput", view),
      variables: { input: { id: randomUUID(), name: "Chung", page: "nhiem-vu", search: "", agencyId: id } },
    }),
    got: (text) => text.includes('"userErrors":[]'),
  },
  "Mutation.savedViewEdit": {
    gets: ["HEAD of ONE"],
    subject: sharedOfOne,
    ask: (id) => ({
      doc: mutation("savedViewEdit", "SavedViewEditInput", view),
      variables: { input: { id, expectedVersion: 1, name: "Tên khác" } },
    }),
    got: done,
  },
  "Mutation.savedViewDelete": {
    gets: ["HEAD of ONE"],
    subject: sharedOfOne,
    ask: (id) => ({
      doc: mutation("savedViewDelete", "SavedViewDeleteInput", view),
      variables: { input: { id, expectedVersion: 1 } },
    }),
    got: (text) => text.includes('"userErrors":[]'),
  },
};

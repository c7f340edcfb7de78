import { perform } from "../../actions/act.ts";
import { freezePeriod } from "../../actions/periods/freezePeriod.ts";
import { done, mutation } from "./changes.ts";
import { above, type Operation, own } from "./operation.ts";
import type { AccessWorld, Caller } from "./world.ts";

const overseers: readonly Caller[] = ["MONITOR", "LEADER", "APPRAISER", "ADMIN"];
const shown = (text: string) => text.includes("<id>");

async function frozen({ server, places }: AccessWorld): Promise<string> {
  const input = { name: "Báo cáo tháng 10", agencyId: places.committee.id, asOf: "2026-11-01", scope: {} };
  return (await perform(server.door, freezePeriod, input)).periodId;
}

/** The operations of fixed reports: who may do it to a report of the committee. */
export const counts: Record<string, Operation> = {
  "Mutation.periodFreeze": {
    gets: ["MONITOR", "APPRAISER"],
    subject: ({ places }) => places.committee.id,
    ask: (agencyId) => ({
      doc: mutation("periodFreeze", "PeriodFreezeInput", "frozenPeriod { name progress { total } }"),
      variables: { input: { name: "Báo cáo tháng 10", agencyId, asOf: "2026-11-01" } },
    }),
    got: done,
  },
  "Query.frozenPeriod": {
    gets: overseers,
    subject: frozen,
    ask: (id) => ({
      doc: "query ($id: ID!) { frozenPeriod(id: $id) { id name progress { total } rows { nodes { text } } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.progressDrift": {
    gets: [...above, ...own],
    subject: ({ one }) => one.directive.id,
    ask: (id) => ({
      doc: `query ($id: ID!) { progressDrift(directiveId: $id, since: "2026-11-01", asOf: "2026-11-23") {
        sentence changes { kind rows { nodes { task { directive { id } } } } } } }`,
      variables: { id },
    }),
    got: shown,
  },
  "Query.progressDrift of a fixed report": {
    gets: overseers,
    subject: frozen,
    ask: (id) => ({
      doc: "query ($id: ID!) { progressDrift(frozenPeriodId: $id) { before { total } } }",
      variables: { id },
    }),
    got: (text) => text.includes('"total"'),
  },
  "Query.frozenPeriods": {
    gets: overseers,
    subject: async (world) => (await frozen(world)) && world.places.committee.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { frozenPeriods(agencyId: $id) { totalCount nodes { name agency { id } } } }",
      variables: { id },
    }),
    got: shown,
  },
};

import { assignment, done, mutation, onAssignment, waiting } from "./changes.ts";
import type { Operation } from "./operation.ts";
import type { AccessWorld } from "./world.ts";

const onRows = `results { id ${onAssignment} userErrors { code } }`;
/** The one row of a change of many was changed. */
const rowDone = (text: string) => text.startsWith("200") && text.includes('"assignment":{');

async function returned(world: AccessWorld): Promise<string> {
  const id = await waiting(world);
  await world.apis.MONITOR.query(mutation("resultReturn", "ResultReturnInput", onAssignment), {
    input: { id, expectedVersion: 2, reason: "Thiếu biên bản" },
  });
  return id;
}

/** Changes of many assignments at once, asked with one row, and what takes them back. */
export const bulk: Record<string, Operation> = {
  "Mutation.resultsConfirm": {
    gets: ["MONITOR"],
    subject: waiting,
    ask: (id) => ({
      doc: mutation("resultsConfirm", "BulkInput", onRows),
      variables: { input: { rows: [{ id, expectedVersion: 2 }] } },
    }),
    got: rowDone,
  },
  "Mutation.resultsReturn": {
    gets: ["MONITOR"],
    subject: waiting,
    ask: (id) => ({
      doc: mutation("resultsReturn", "BulkReturnInput", onRows),
      variables: { input: { rows: [{ id, expectedVersion: 2 }], reason: "Thiếu biên bản" } },
    }),
    got: rowDone,
  },
  "Mutation.returnsWithdraw": {
    gets: ["MONITOR"],
    subject: returned,
    ask: (id) => ({
      doc: mutation("returnsWithdraw", "BulkInput", onRows),
      variables: { input: { rows: [{ id, expectedVersion: 3 }] } },
    }),
    got: rowDone,
  },
  "Mutation.assignmentsDelegate": {
    gets: ["HEAD of ONE"],
    subject: assignment,
    ask: (id) => ({
      doc: mutation("assignmentsDelegate", "BulkDelegateInput", onRows),
      variables: { input: { rows: [{ id, expectedVersion: 1, officerId: null }] } },
    }),
    got: rowDone,
  },
  "Mutation.returnWithdraw": {
    gets: ["MONITOR"],
    subject: returned,
    ask: (id) => ({
      doc: mutation("returnWithdraw", "AssignmentInput", onAssignment),
      variables: { input: { id, expectedVersion: 3 } },
    }),
    got: done,
  },
};

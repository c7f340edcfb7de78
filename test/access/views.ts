import { above, type Operation, own } from "./operation.ts";

/** The calendar of due days. */
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
};

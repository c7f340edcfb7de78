import { renaming } from "./agencies.ts";
import { waitingReading } from "./changes.ts";
import { above, type Operation, own } from "./operation.ts";
import { callers, monday } from "./world.ts";

const signedIn = callers.filter((caller) => caller !== "nobody");
const shown = (text: string) => text.includes("<id>");

/** The operations that read: who gets a thing of commune ONE. */
export const reads: Record<string, Operation> = {
  "Query.viewer": {
    gets: signedIn,
    subject: () => "none",
    ask: () => ({ doc: "{ viewer { email } }" }),
    got: (text) => text.includes("@dondoc.test"),
  },
  "Query.agencies": {
    gets: signedIn,
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { agencies(filter: { id: { eq: $id } }) { nodes { id name } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.agency": {
    gets: signedIn,
    subject: ({ places }) => places.one.id,
    ask: (id) => ({ doc: "query ($id: ID!) { agency(id: $id) { id name } }", variables: { id } }),
    got: shown,
  },
  "Query.agencyTree": {
    gets: signedIn,
    subject: ({ places }) => places.one.id,
    ask: () => ({ doc: "{ agencyTree { id name parentId } }" }),
    got: shown,
  },
  "Query.plannedReorganisations": {
    gets: signedIn,
    subject: () => "none",
    ask: () => ({ doc: "{ plannedReorganisations { id sentence agencies { name } } }" }),
    got: (text) => text.startsWith("200"),
  },
  "Query.agencyReorganisePreview": {
    gets: ["ADMIN"],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: `query ($input: AgencyReorganiseInput!) { agencyReorganisePreview(input: $input) {
        preview { sentence moves } userErrors { code path message } } }`,
      variables: { input: renaming(id, "2027-01-01") },
    }),
    got: (text) => text.includes('"moves":0'),
  },
  "Query.fields": {
    gets: signedIn,
    subject: () => "none",
    ask: () => ({ doc: "{ fields { id name } }" }),
    got: (text) => text.startsWith("200"),
  },
  "Query.workingDays": {
    gets: signedIn,
    subject: () => "none",
    ask: () => ({ doc: '{ workingDays(from: "2023-06-05", until: "2023-06-20") }' }),
    got: (text) => text.includes('"workingDays":11'),
  },
  "Query.criteriaSets": {
    gets: signedIn,
    subject: () => "THU",
    ask: () => ({ doc: "{ criteriaSets { code criteria { name } } }" }),
    got: shown,
  },
  "Query.directive": {
    gets: [...above, ...own],
    subject: ({ one }) => one.directive.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { directive(id: $id) { id abstract sourceText tasks { totalCount nodes { id } } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.reading": {
    gets: ["CLERK"],
    subject: waitingReading,
    ask: (id) => ({
      doc: "query ($id: ID!) { reading(id: $id) { id state pagesDone pagesTotal message file { name } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.directives": {
    gets: [...above, ...own],
    subject: ({ one }) => one.directive.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { directives(filter: { id: { eq: $id } }) { totalCount nodes { id taskCount } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.directive of a draft": {
    gets: above,
    subject: ({ draft }) => draft.id,
    ask: (id) => ({ doc: "query ($id: ID!) { directive(id: $id) { id } }", variables: { id } }),
    got: shown,
  },
  "Query.task": {
    gets: [...above, ...own],
    subject: ({ one }) => one.directive.tasks[0]?.id ?? "",
    ask: (id) => ({
      doc: "query ($id: ID!) { task(id: $id) { id text addressees { name } assignments { state } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.assignment": {
    gets: [...above, ...own],
    subject: ({ one }) => one.waiting,
    ask: (id) => ({
      doc: `query ($id: ID!) { assignment(id: $id) {
        id state viewerCan { submit confirm } submissions { result files { id } } history { after } letters { id } } }`,
      variables: { id },
    }),
    got: shown,
  },
  "Query.assignments": {
    gets: [...above, ...own],
    subject: ({ one }) => one.waiting,
    ask: (id) => ({
      doc: "query ($id: ID!) { assignments(filter: { id: { eq: $id } }) { totalCount nodes { id state } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.letter": {
    gets: ["MONITOR", "LEADER", "ADMIN", ...own],
    subject: ({ one }) => one.letterId,
    ask: (id) => ({
      doc: "query ($id: ID!) { letter(id: $id) { id recipient subject bodyText bodyHtml } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.letters": {
    gets: ["MONITOR", "LEADER", "ADMIN", ...own],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { letters(filter: { agencyId: { eq: $id } }) { totalCount nodes { recipient agency { id } } } }",
      variables: { id },
    }),
    got: shown,
  },
  "Query.letterPreview": {
    gets: ["MONITOR", "ADMIN"],
    subject: ({ places }) => places.one.id,
    ask: () => ({
      doc: "query ($day: Day!) { letterPreview(kind: OVERDUE_WEEKLY, day: $day) { recipient bodyText agency { id } } }",
      variables: { day: monday },
    }),
    got: shown,
  },
  "Query.persons": {
    gets: ["ADMIN", ...own],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: `query ($id: ID!) { persons(filter: { agencyId: { eq: $id } }) {
        totalCount nodes { name email roles { agency { id } } } } }`,
      variables: { id },
    }),
    got: shown,
  },
  "Query.progress": {
    gets: [...above, ...own],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: `query ($id: ID!) { progress(agencyId: $id) {
        total openOverdue sentence rateOfAll { label } rows { totalCount nodes { assignment { agency { id } } } } } }`,
      variables: { id },
    }),
    got: shown,
  },
  "Query.agencyProgress": {
    gets: [...above, ...own],
    subject: ({ one }) => one.directive.id,
    ask: (id) => ({
      doc: "query ($id: ID!) { agencyProgress(directiveId: $id) { total agency { name } } }",
      variables: { id },
    }),
    got: (text) => text.includes("XA1"),
  },
  "Query.scoreboard": {
    gets: ["MONITOR", "LEADER", "APPRAISER", "ADMIN", ...own],
    subject: ({ places }) => places.one.id,
    ask: () => ({ doc: `{ scoreboard(set: "THU") { points rank agency { id } } }` }),
    got: shown,
  },
  "Query.settings": {
    gets: ["ADMIN"],
    subject: () => "sendLetters",
    ask: () => ({ doc: "{ settings { key value } }" }),
    got: shown,
  },
  "GET /files/:id of evidence": {
    gets: [...above, ...own],
    subject: ({ one }) => one.fileId,
    ask: (id) => ({ path: `/files/${id}` }),
    got: (text) => text.startsWith("200 Minh chứng"),
  },
};

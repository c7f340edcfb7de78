import { randomUUID } from "node:crypto";
import { type Api, signIn } from "../harness/api.ts";
import type { MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// What a caller got wrong is told as the caller's fault: never a 5xx, never INTERNAL_SERVER_ERROR.
let server: TestServer;
let api: Api;
let root: string;
let admin: MadePerson;

beforeAll(async () => {
  server = await startTestServer();
  const committee = await server.make.root();
  root = committee.id;
  admin = await server.make.person({
    roles: [
      { role: "ADMIN", agency: committee },
      { role: "MONITOR", agency: committee },
    ],
  });
  api = await signIn(server.url, admin.email, admin.password);
});
afterAll(() => server?.stop());

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString("base64url");
const page = (field: string) => `query ($after: String) { ${field}(after: $after) { nodes { id } } }`;
const byFilter = "query ($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }";

test.each<[string, string, object, string]>([
  ["a variable of the wrong type", "query ($id: ID!) { task(id: $id) { id } }", { id: { a: 1 } }, "BAD_USER_INPUT"],
  ["a variable that is missing", "query ($id: ID!) { task(id: $id) { id } }", {}, "BAD_USER_INPUT"],
  [
    "an input with an unknown field",
    "mutation ($input: AssignmentInput!) { assignmentAcknowledge(input: $input) { userErrors { code } } }",
    { input: { id: randomUUID(), expectedVersion: 1, state: "COMPLETED" } },
    "BAD_USER_INPUT",
  ],
  [
    "an input without what it needs",
    "mutation ($input: AssignmentInput!) { assignmentAcknowledge(input: $input) { userErrors { code } } }",
    { input: { id: randomUUID() } },
    "BAD_USER_INPUT",
  ],
  ["a value that the enum lacks", byFilter, { filter: { state: { eq: "DONE" } } }, "BAD_USER_INPUT"],
  ["a day that is none", byFilter, { filter: { dueOn: { eq: "2026-02-30" } } }, "BAD_USER_INPUT"],
  ["an id that is none, in a filter", byFilter, { filter: { id: { eq: "x" } } }, "BAD_USER_INPUT"],
  ["a cursor that is no cursor", page("assignments"), { after: "!" }, "INVALID_INPUT"],
  ["a cursor of another list", page("assignments"), { after: cursor("UBND xã", randomUUID()) }, "INVALID_INPUT"],
  ["a cursor with an id that is none", page("agencies"), { after: cursor("UBND", "x") }, "INVALID_INPUT"],
  [
    "a cursor of directives with a day that is none",
    page("directives"),
    { after: cursor("x", randomUUID()) },
    "INVALID_INPUT",
  ],
  [
    "a cursor of letters with a moment that is none",
    page("letters"),
    { after: cursor("x", randomUUID()) },
    "INVALID_INPUT",
  ],
  [
    "a cursor of a count",
    "query ($after: String) { progress { rows(after: $after) { totalCount } } }",
    { after: "\u0000" },
    "-",
  ],
  ["a page of less than nothing", "{ assignments(first: -1) { totalCount nodes { id } } }", {}, "INVALID_INPUT"],
  ["the letter that PostgreSQL does not know", byFilter, { filter: { search: "a\u0000b" } }, "INVALID_INPUT"],
  [
    "that letter in a code",
    "query ($code: String) { agency(code: $code) { id } }",
    { code: "\u0000" },
    "INVALID_INPUT",
  ],
  ["half a letter", byFilter, { filter: { search: "\ud83d" } }, "-"],
])("%s", async (_, doc, variables, code) => {
  const { status, body } = await api.ask(doc, variables);
  expect({ status: status < 500, code: body.errors?.[0]?.extensions.code ?? "-" }).toEqual({ status: true, code });
  if (code === "BAD_USER_INPUT") expect([200, 400]).toContain(status);
});

test("variables that do not fit are answered with status 400", async () => {
  const { status } = await api.ask("query ($first: Int) { assignments(first: $first) { totalCount } }", { first: "x" });
  expect(status).toBe(400);
});

test("a negative page does not pay for a large one", async () => {
  const { body } =
    await api.ask(`{ large: assignments(first: 100) { nodes { submissions { files { id } } letters { id } history { id } task { id } } }
    more: directives(first: 100) { nodes { tasks(first: 100) { nodes { id } } } } less: assignments(first: -20000) { nodes { id } } }`);
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["LIMIT_EXCEEDED"]);
});

const unknown = "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55";
const payload = (name: string, input: string) =>
  `mutation ($input: ${input}!) { change: ${name}(input: $input) { userErrors { code } } }`;

test.each<[string, string, () => object]>([
  ["a parent", payload("agencyCreate", "AgencyCreateInput"), () => ({ ...agency(), parentId: unknown })],
  [
    "a member",
    payload("agencyCreate", "AgencyCreateInput"),
    () => ({ ...agency(), kind: "GROUP", memberIds: [unknown] }),
  ],
  ["an agency of a role", payload("personCreate", "PersonCreateInput"), () => person({ agencyId: unknown })],
  [
    "an issuer",
    payload("directiveImport", "DirectiveImportInput"),
    () => ({ text: "Văn bản", issuerId: unknown, monitorId: root }),
  ],
  [
    "a monitor",
    payload("directiveImport", "DirectiveImportInput"),
    () => ({ text: "Văn bản", issuerId: root, monitorId: unknown }),
  ],
  ["a letter in a text", payload("agencyCreate", "AgencyCreateInput"), () => ({ ...agency(), name: "a\u0000b" })],
])("a change that names %s unknown to the database is refused as data", async (_, doc, input) => {
  const { status, body } = await api.ask<{ change: { userErrors: { code: string }[] } }>(doc, { input: input() });
  expect({ status, errors: body.errors ?? [] }).toEqual({ status: 200, errors: [] });
  expect(body.data?.change.userErrors).toHaveLength(1);
});

test("a member named twice is a member once", async () => {
  const create = `mutation ($input: AgencyCreateInput!) { agencyCreate(input: $input) { agency { members { id } } userErrors { code } } }`;
  const input = { ...agency(), kind: "GROUP", memberIds: [root, root] };
  expect(await api.query(create, { input })).toEqual({
    agencyCreate: { agency: { members: [{ id: root }] }, userErrors: [] },
  });
});

test.each<[string, string, (id: string) => object]>([
  ["agencyCreate", payload("agencyCreate", "AgencyCreateInput"), (id) => ({ ...agency(), id })],
  ["personCreate", payload("personCreate", "PersonCreateInput"), (id) => ({ ...person({ agencyId: root }), id })],
  [
    "directiveImport",
    payload("directiveImport", "DirectiveImportInput"),
    (id) => ({ text: "Công văn", issuerId: root, id, allowEmpty: true }),
  ],
])("%s with an id that is taken is refused as data", async (_, doc, input) => {
  const id = randomUUID();
  expect(await api.query(doc, { input: input(id) })).toEqual({ change: { userErrors: [] } });
  expect(await api.query(doc, { input: input(id) })).toEqual({
    change: { userErrors: [{ code: "DUPLICATE_REQUEST" }] },
  });
});

test.each<[string, object]>([
  ["issuer", { issuerId: unknown }],
  ["monitor", { monitorId: unknown }],
  ["field", { fieldId: unknown }],
  [
    "addressee",
    {
      tasks: [
        { ref: "1", text: "Việc", deadlineKind: "NONE", lead: [{ name: "Ai", agencyId: unknown }], coordinating: [] },
      ],
    },
  ],
])("a draft corrected with an unknown %s is refused as data", async (_, change) => {
  const { id } = await server.make.directive({ issue: false });
  const input = { id, expectedVersion: 2, ...change };
  const { body } = await api.ask<{ change: { userErrors: object[] } }>(payload("directiveEdit", "DirectiveEditInput"), {
    input,
  });
  expect(body.errors ?? []).toEqual([]);
  expect(body.data?.change.userErrors).toHaveLength(1);
});

const agency = () => ({ code: randomUUID(), name: "Phòng mới", kind: "DIVISION", level: "DISTRICT", parentId: root });
const person = (role: { agencyId: string }) => ({
  name: "Người mới",
  email: `${randomUUID()}@dondoc.test`,
  roles: [{ role: "OFFICER", ...role }],
});

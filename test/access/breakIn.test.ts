import { randomUUID } from "node:crypto";
import { signIn } from "../harness/api.ts";
import { type AccessWorld, markOf, monday, startAccessWorld } from "./world.ts";

// The head of commune ONE tries what a curious person would to see or touch what is commune TWO's.
let world: AccessWorld;
beforeAll(async () => {
  world = await startAccessWorld();
});
afterAll(() => world?.stop());

const head = () => world.apis["HEAD of ONE"];

interface Rows {
  assignments: { totalCount: number; nodes: { id: string }[] };
}
const assignments = (filter: object) =>
  head().query<Rows>(
    "query ($filter: AssignmentFilter) { assignments(filter: $filter, first: 100) { totalCount nodes { id } } }",
    { filter },
  );
const nothing = { totalCount: 0, nodes: [] };

test.each<[string, () => object]>([
  ["its ids", () => ({ id: { in: [world.two.waiting, world.two.open] } })],
  ["the agency", () => ({ agencyId: { eq: world.two.agency.id } })],
  ["the directive", () => ({ directiveId: { eq: world.two.directive.id } })],
  ["a task", () => ({ taskId: { eq: world.two.directive.tasks[0]?.id } })],
  ["`or`", () => ({ or: [{ agencyId: { eq: world.two.agency.id } }, { id: { eq: world.two.waiting } }] })],
  ["`or` within `and`", () => ({ and: [{ or: [{ taskId: { eq: world.two.directive.tasks[0]?.id } }] }] })],
  ["a filter on its directive", () => ({ directive: { or: [{ id: { eq: world.two.directive.id } }] } })],
  ["the words of its directive", () => ({ directive: { search: markOf(world.two.agency) } })],
  ["a search for its words", () => ({ search: markOf(world.two.agency) })],
  ["a search for its number", () => ({ search: world.two.directive.documentNumber })],
  ["what waits for the office", () => ({ toConfirm: true })],
  ["what is not one's own", () => ({ own: false })],
])("no filter opens another's assignments: %s", async (_, filter) => {
  expect((await assignments(filter())).assignments).toEqual(nothing);
});

test("neither do an empty `or` beside `own`, aliases, fragments or another order", async () => {
  const secrets = [world.two.waiting, world.two.open, markOf(world.two.agency)];
  const { body } = await head().ask(
    `query ($two: ID!, $directive: ID!, $task: ID!) {
      a: assignment(id: $two) { ...all }
      b: assignments(filter: { or: [{}] }, orderBy: [{ field: SUBMITTED_ON, direction: DESC }, { field: DUE_ON, direction: ASC }]) {
        totalCount edges { cursor node { ...all } } }
      c: task(id: $task) { assignments { ...all } }
      d: directive(id: $directive) { tasks { nodes { assignments { ...all } } } }
      e: directives(filter: { or: [{ id: { eq: $directive } }, { state: DRAFT }] }) { totalCount nodes { abstract } }
    }
    fragment all on Assignment { id task { text } submissions { result } }`,
    { two: world.two.waiting, directive: world.two.directive.id, task: world.two.directive.tasks[0]?.id },
  );
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({ a: null, c: null, d: null, e: { totalCount: 0, nodes: [] }, b: { totalCount: 5 } });
  for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret);
});

test("a cursor of somebody who sees more only says where one's own page begins", async () => {
  const page =
    "query ($after: String, $first: Int) { assignments(first: $first, after: $after) { edges { cursor node { id agency { id } } } } }";
  type Page = { assignments: { edges: { cursor: string; node: { id: string; agency: { id: string } } }[] } };
  const all = await world.apis.MONITOR.query<Page>(page, { first: 100 });
  const foreign = all.assignments.edges.filter(({ node }) => node.agency.id === world.two.agency.id);
  expect(foreign.length).toBeGreaterThan(0);
  for (const { cursor } of foreign) {
    const { assignments } = await head().query<Page>(page, { first: 100, after: cursor });
    expect(assignments.edges.filter(({ node }) => node.agency.id !== world.one.agency.id)).toEqual([]);
  }
});

test("counts of another are the counts of nobody, and open to no row", async () => {
  const count = `{ unit total openOverdue excludedContinuous suspended sentence ageing { count }
    all: rows(part: ALL) { totalCount } late: rows(part: OVERDUE) { totalCount nodes { task { id } } } }`;
  const asked = (agency: string, directive: string) =>
    head().query(
      `query ($agency: ID!, $directive: ID!) {
        a: progress(agencyId: $agency) ${count}
        b: progress(directiveId: $directive) ${count}
        c: progress(agencyId: $agency, asOf: "2026-11-12") ${count}
        d: agencyProgress(directiveId: $directive) { total } }`,
      { agency, directive },
    );
  expect(await asked(world.two.agency.id, world.two.directive.id)).toEqual(await asked(randomUUID(), randomUUID()));
  const { agency } = await head().query<{ agency: { progress: { total: number } } }>(
    "query ($id: ID!) { agency(id: $id) { progress { total rows { totalCount } } } }",
    { id: world.two.agency.id },
  );
  expect(agency.progress).toEqual({ total: 0, rows: { totalCount: 0 } });
});

test("what waits is counted of one's own rows only", async () => {
  const { viewer } = await head().query<{ viewer: { counts: object } }>(
    "{ viewer { counts { overdue dueSoon returned waiting open toConfirm } } }",
  );
  // Of the own directive one row waits, one is returned and late, one is due; of the shared one a row is late, one due.
  expect(viewer.counts).toEqual({ overdue: 2, dueSoon: 0, returned: 1, waiting: 1, open: 5, toConfirm: 0 });
});

test("letters cannot be previewed or planned by an agency", async () => {
  const { letterPreview } = await head().query<{ letterPreview: [] }>(
    `{ letterPreview(kind: OVERDUE_WEEKLY, day: "${monday}") { recipient bodyText } }`,
  );
  expect(letterPreview).toEqual([]);
});

test("an answer kept for a key is its sender's alone", async () => {
  const submit = `mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) {
    assignment { id state submissions { result } } userErrors { code } } }`;
  const key = randomUUID();
  const input = {
    id: world.two.open,
    expectedVersion: 1,
    result: `Xong, ${markOf(world.two.agency)}`,
    idempotencyKey: key,
  };
  await world.apis["HEAD of TWO"].query(submit, { input });
  const { resultSubmit } = await head().query<{ resultSubmit: object }>(submit, { input });
  expect(resultSubmit).toEqual({ assignment: null, userErrors: [{ code: "NOT_FOUND" }] });
});

test("whoever lost the role meanwhile does not get the kept answer's row again", async () => {
  const { server, places } = world;
  const other = await server.make.agency();
  const person = await server.make.person({ roles: [{ role: "HEAD", agency: places.one }] });
  const { tasks } = await server.make.directive({ by: world.people.MONITOR, tasks: [{ lead: places.one }] });
  const api = await signIn(server.url, person.email, person.password);
  const input = { id: tasks[0]?.assignments[0]?.id, expectedVersion: 1, idempotencyKey: randomUUID() };
  const acknowledge =
    "mutation ($input: AssignmentInput!) { assignmentAcknowledge(input: $input) { assignment { id } userErrors { code } } }";
  expect(await api.query(acknowledge, { input })).toMatchObject({
    assignmentAcknowledge: { assignment: { id: input.id } },
  });
  await server.dataSource.query("update role_held set agency_id = $2 where person_id = $1", [person.id, other.id]);
  expect(await api.query(acknowledge, { input })).toMatchObject({ assignmentAcknowledge: { assignment: null } });
});

test("another's file is no evidence, and says nothing an unknown id does not say", async () => {
  const submit = (fileId: string) =>
    head().ask(
      "mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { assignment { id } userErrors { code path message } } }",
      { input: { id: world.one.open, expectedVersion: 1, result: "Xong", fileIds: [fileId] } },
    );
  const { body } = await submit(world.two.fileId);
  expect(body.data).toMatchObject({
    resultSubmit: { assignment: null, userErrors: [{ code: "NOT_FOUND", path: ["fileIds"] }] },
  });
  expect(body).toEqual((await submit(randomUUID())).body);
  const upload = await world.apis["HEAD of TWO"].upload("Chưa gắn vào đâu", "rieng.txt", "text/plain");
  expect((await submit(upload.body.id)).body).toEqual(body);
  for (const id of [world.two.fileId, upload.body.id]) {
    expect((await head().get(`/files/${id}`)).status).toBe(404);
  }
});

test("another's file is not read as a directive either", async () => {
  const read = (fileId: string) =>
    world.apis.MONITOR.ask(
      "mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { directive { sourceText } userErrors { code path } } }",
      { input: { fileId, issuerId: world.places.committee.id } },
    );
  const { body } = await read(world.two.fileId);
  expect(body.data).toMatchObject({ directiveImport: { directive: null, userErrors: [{ code: "NOT_FOUND" }] } });
  expect(body).toEqual((await read(randomUUID())).body);
});

test("evidence is not for the clerk of a monitoring agency, who sees the directive only", async () => {
  const { server, places } = world;
  const monitoring = await server.make.agency({ parent: places.committee });
  const clerk = await server.make.person({ roles: [{ role: "CLERK", agency: monitoring }] });
  const by = await server.make.person({ roles: [{ role: "MONITOR", agency: monitoring }] });
  const { body: file } = await head().upload("Bằng chứng", "bang-chung.txt", "text/plain");
  const { id, tasks } = await server.make.directive({ monitor: monitoring, by, tasks: [{ lead: places.one }] });
  await head().query("mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code } } }", {
    input: { id: tasks[0]?.assignments[0]?.id, expectedVersion: 1, result: "", fileIds: [file.id] },
  });
  const [asClerk, asMonitor] = [
    await signIn(server.url, clerk.email, clerk.password),
    await signIn(server.url, by.email, by.password),
  ];
  const seen = "query ($id: ID!) { directive(id: $id) { tasks { nodes { assignments { id } } } } }";
  expect(await asClerk.query(seen, { id })).toEqual({ directive: { tasks: { nodes: [{ assignments: [] }] } } });
  expect((await asClerk.get(`/files/${file.id}`)).status).toBe(404);
  expect((await asMonitor.get(`/files/${file.id}`)).status).toBe(200);
});

test("whether an address is known is told to administrators only", async () => {
  const create = (email: string, agencyId: string) =>
    head().ask(
      "mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } userErrors { code path message } } }",
      { input: { name: "Ai đó", email, roles: [{ role: "OFFICER", agencyId }] } },
    );
  const known = await create(world.people.MONITOR.email, world.places.one.id);
  expect(known.body).toEqual((await create("khong-ai@dondoc.test", world.places.one.id)).body);
});

test("an administrator below neither shuts out nor renames who also works above", async () => {
  const { server, places } = world;
  const person = await server.make.person({
    roles: [
      { role: "OFFICER", agency: places.one },
      { role: "LEADER", agency: places.committee },
    ],
  });
  const admin = await server.make.person({ roles: [{ role: "ADMIN", agency: places.one }] });
  const edit = "mutation ($input: PersonEditInput!) { personEdit(input: $input) { userErrors { code } } }";
  const api = await signIn(server.url, admin.email, admin.password);
  const input = { id: person.id, expectedVersion: 1, active: false };
  expect(await api.query(edit, { input })).toEqual({ personEdit: { userErrors: [{ code: "NOT_FOUND" }] } });
  expect(await world.apis.ADMIN.query(edit, { input })).toEqual({ personEdit: { userErrors: [] } });
});

test("nobody takes a role for oneself above the place one administers", async () => {
  const { server, places } = world;
  const admin = await server.make.person({ roles: [{ role: "ADMIN", agency: places.one }] });
  const api = await signIn(server.url, admin.email, admin.password);
  const roles = [
    { role: "ADMIN", agencyId: places.one.id },
    { role: "ADMIN", agencyId: places.committee.id },
  ];
  const edit = "mutation ($input: PersonEditInput!) { personEdit(input: $input) { userErrors { code } } }";
  expect(await api.query(edit, { input: { id: admin.id, expectedVersion: 1, roles } })).toEqual({
    personEdit: { userErrors: [{ code: "NOT_FOUND" }] },
  });
});

test("the overview of all agencies is not for the staff of the office where its reader works", async () => {
  const { server, places } = world;
  const officer = await server.make.person({ roles: [{ role: "OFFICER", agency: places.committee }] });
  const api = await signIn(server.url, officer.email, officer.password);
  expect(await api.query("{ letters(filter: { kind: OVERDUE_SUMMARY }) { totalCount } }")).toEqual({
    letters: { totalCount: 0 },
  });
  expect(await world.apis.LEADER.query("{ letters(filter: { kind: OVERDUE_SUMMARY }) { totalCount } }")).not.toEqual({
    letters: { totalCount: 0 },
  });
});

test("nobody judges what the agency submitted at which they hold a role themselves", async () => {
  const { server, places } = world;
  const { tasks } = await server.make.directive({ by: world.people.MONITOR, tasks: [{ lead: places.committee }] });
  const id = tasks[0]?.assignments[0]?.id ?? "";
  const chief = await server.make.person({ roles: [{ role: "HEAD", agency: places.committee }] });
  const submit = "mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code } } }";
  const confirm = "mutation ($input: AssignmentInput!) { resultConfirm(input: $input) { userErrors { code } } }";
  const api = await signIn(server.url, chief.email, chief.password);
  await api.query(submit, { input: { id, expectedVersion: 1, result: "Xong" } });
  expect(await world.apis.MONITOR.query(confirm, { input: { id, expectedVersion: 2 } })).toEqual({
    resultConfirm: { userErrors: [{ code: "NOT_FOUND" }] },
  });
  const list =
    "query ($id: ID!) { assignments(filter: { toConfirm: true, id: { eq: $id } }) { totalCount } assignment(id: $id) { viewerCan { confirm return } } }";
  expect(await world.apis.MONITOR.query(list, { id })).toEqual({
    assignments: { totalCount: 0 },
    assignment: { viewerCan: { confirm: false, return: false } },
  });
});

test("nobody issues work to the agencies of another district", async () => {
  const stranger = world.apis["MONITOR elsewhere"];
  const { viewer } = await stranger.query<{ viewer: { roles: { agency: { id: string } }[] } }>(
    "{ viewer { roles { agency { id } } } }",
  );
  const elsewhere = viewer.roles[0]?.agency.id;
  const { directiveImport } = await stranger.query<{ directiveImport: { directive: { id: string } } }>(
    `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { directive { id } } }`,
    { input: { text: "Kế hoạch lấn sang huyện khác", issuerId: elsewhere, allowEmpty: true } },
  );
  const { id } = directiveImport.directive;
  const task = {
    ref: "1",
    text: "Việc của huyện khác",
    deadlineKind: "NONE",
    lead: [{ name: "xã khác", agencyId: world.two.agency.id }],
    coordinating: [],
  };
  await stranger.query(
    `mutation ($input: DirectiveEditInput!) { directiveEdit(input: $input) { userErrors { code } } }`,
    { input: { id, expectedVersion: 1, documentNumber: "99/KH-UBND", issuedOn: monday, tasks: [task] } },
  );
  const { directiveIssue } = await stranger.query<{ directiveIssue: { userErrors: { code: string }[] } }>(
    `mutation ($input: DirectiveIssueInput!) { directiveIssue(input: $input) { userErrors { code } } }`,
    { input: { id, expectedVersion: 2 } },
  );
  expect(directiveIssue.userErrors).toEqual([{ code: "AGENCY_UNKNOWN" }]);
});

import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// Two communes of 2023 become one on 1 July 2025: what they had not finished is the new one's, what they did stays theirs.
let server: TestServer;
let people: Record<"monitor" | "admin" | "headA" | "headOther" | "officerA", MadePerson>;
let a: MadeAgency;
let b: MadeAgency;
let other: MadeAgency;
let group: MadeAgency;
let plan: MadeDirective;
let admin: Api;
let monitor: Api;
const merged = "7b1f2c8a-53f4-4c1e-9a55-0e8f3d6f1c11";

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);
const rowOf = (task: number, agency: MadeAgency) =>
  plan.tasks[task]?.assignments.find(({ agencyId }) => agencyId === agency.id)?.id ?? "";

beforeAll(async () => {
  server = await startTestServer({ now: "2023-03-01T09:00:00+07:00" });
  const { make } = server;
  const commune = (name: string) =>
    make.agency({ name, kind: "COMMUNE", level: "COMMUNE", email: `${name.at(-1)}@dondoc.test` });
  a = await commune("UBND xã Bình A");
  b = await commune("UBND xã Bình B");
  other = await commune("UBND xã Bình D");
  group = await make.agency({ name: "UBND các xã, thị trấn", kind: "GROUP", members: [a, b, other] });
  const person = (role: "MONITOR" | "ADMIN" | "HEAD" | "OFFICER", agency?: MadeAgency) =>
    make.person({ roles: [agency ? { role, agency } : { role }] });
  people = {
    monitor: await person("MONITOR"),
    admin: await person("ADMIN"),
    headA: await person("HEAD", a),
    headOther: await person("HEAD", other),
    officerA: await person("OFFICER", a),
  };
  plan = await make.directive({
    by: people.monitor,
    issuedOn: "2023-03-01",
    tasks: [
      { lead: a, dueOn: "2023-06-30" },
      { lead: a, dueOn: "2023-12-15" },
      { lead: b, dueOn: "2026-01-31" },
      { lead: group, dueOn: "2025-12-31" },
      { lead: b, coordinating: [a], dueOn: "2025-09-30" },
    ],
  });
  await complete(0, a, people.headA, "2023-06-20");
  await complete(3, other, people.headOther, "2023-09-01");
});
afterAll(() => server.stop());

async function complete(task: number, agency: MadeAgency, head: MadePerson, day: string): Promise<void> {
  at(day);
  const assignmentId = rowOf(task, agency);
  await perform(await server.doorOf(head.id), submitResult, { assignmentId, expectedVersion: 1, result: "Đã xong" });
  await perform(await server.doorOf(people.monitor.id), confirmResult, { id: assignmentId, expectedVersion: 2 });
}

const figures = "total completedOnTime completedLate openInTerm openOverdue openNoDeadline suspended cancelled";
const ofAgency = `query ($id: ID!, $asOf: Day!) {
  agency(id: $id) { nameOn(day: $asOf) progress(asOf: $asOf) { ${figures} rows(first: 50) { nodes { task { ref } } } } }
  progress(agencyId: $id, asOf: $asOf) { ${figures} }
  agencyProgress(asOf: $asOf) { agency { id nameOn(day: $asOf) } total completedOnTime openOverdue }
}`;
const figuresOf = (api: Api, id: string, asOf: string) => api.query<object>(ofAgency, { id, asOf });
const days = ["2023-03-01", "2023-06-30", "2023-12-31", "2024-06-30", "2025-06-30"];
const shown = (api: Api) => Promise.all(days.flatMap((day) => [a, b, other].map(({ id }) => figuresOf(api, id, day))));

const reorganise = `mutation ($input: AgencyReorganiseInput!) { agencyReorganise(input: $input) {
  reorganisation { sentence appliedOn } userErrors { code path message } } }`;
async function merge(effectiveOn: string) {
  const { id: parentId } = await server.make.root();
  const create = { id: merged, code: "XBM", name: "UBND xã Bình Mới", kind: "COMMUNE", level: "COMMUNE", parentId };
  return {
    kind: "MERGE",
    agencies: [a, b].map(({ id }) => ({ id, expectedVersion: 1 })),
    successors: [{ create }],
    effectiveOn,
    basis: "Nghị quyết 1682/NQ-UBTVQH15",
    keepStaff: true,
  };
}

interface Answer {
  agencyReorganise: {
    reorganisation: { sentence: string; appliedOn: string | null } | null;
    userErrors: { code: string }[];
  };
}

let before: object[];
let head: Api;

test("the preview tells what moves where and writes nothing", async () => {
  at("2025-06-20");
  [admin, monitor, head] = (await Promise.all(
    [people.admin, people.monitor, people.headA].map(({ email, password }) => signIn(server.url, email, password)),
  )) as [Api, Api, Api];
  before = await shown(monitor);
  const { agencyReorganisePreview } = await admin.query<{ agencyReorganisePreview: object }>(
    `query ($input: AgencyReorganiseInput!) { agencyReorganisePreview(input: $input) { userErrors { code path message }
      preview { sentence carriedOutOn moves cancels staying directives people staff groups children letters
        rows { ref fromName toName outcome } } } }`,
    { input: await merge("2025-07-01") },
  );
  expect(agencyReorganisePreview).toEqual({
    userErrors: [],
    preview: {
      sentence:
        "Hợp nhất UBND xã Bình A, UBND xã Bình B thành UBND xã Bình Mới từ ngày 01/07/2025 theo Nghị quyết 1682/NQ-UBTVQH15",
      carriedOutOn: "2025-07-01",
      moves: 4,
      cancels: 2,
      staying: 1,
      directives: 0,
      people: 2,
      staff: 1,
      groups: ["UBND các xã, thị trấn"],
      children: [],
      letters: expect.any(Number),
      rows: [
        { ref: "2", fromName: "UBND xã Bình A", toName: "UBND xã Bình Mới", outcome: "MOVES" },
        { ref: "3", fromName: "UBND xã Bình B", toName: "UBND xã Bình Mới", outcome: "MOVES" },
        { ref: "4", fromName: "UBND xã Bình A", toName: "UBND xã Bình Mới", outcome: expect.any(String) },
        { ref: "4", fromName: "UBND xã Bình B", toName: "UBND xã Bình Mới", outcome: expect.any(String) },
        { ref: "5", fromName: "UBND xã Bình A", toName: "UBND xã Bình Mới", outcome: "JOINED" },
        { ref: "5", fromName: "UBND xã Bình B", toName: "UBND xã Bình Mới", outcome: "MOVES" },
      ],
    },
  });
  expect(await shown(monitor)).toEqual(before);
});

test("on its day open rows are the successor's, with their due days", async () => {
  at("2025-07-01");
  const answer = await admin.query<Answer>(reorganise, { input: await merge("2025-07-01") });
  expect(answer.agencyReorganise).toEqual({
    reorganisation: { sentence: expect.stringContaining("Hợp nhất"), appliedOn: "2025-07-01" },
    userErrors: [],
  });
  const { assignments } = await monitor.query<{ assignments: { nodes: object[] } }>(
    `query ($id: ID!) { assignments(filter: { agencyId: { eq: $id } }, first: 50) { nodes {
      task { ref leadTotal leadCompleted } role state dueOn originalDueOn } } }`,
    { id: merged },
  );
  expect(assignments.nodes).toEqual([
    {
      task: { ref: "2", leadTotal: 1, leadCompleted: 0 },
      role: "LEAD",
      state: "ASSIGNED",
      dueOn: "2023-12-15",
      originalDueOn: "2023-12-15",
    },
    {
      task: { ref: "5", leadTotal: 1, leadCompleted: 0 },
      role: "LEAD",
      state: "ASSIGNED",
      dueOn: "2025-09-30",
      originalDueOn: "2025-09-30",
    },
    {
      task: { ref: "4", leadTotal: 2, leadCompleted: 1 },
      role: "LEAD",
      state: "ASSIGNED",
      dueOn: "2025-12-31",
      originalDueOn: "2025-12-31",
    },
    {
      task: { ref: "3", leadTotal: 1, leadCompleted: 0 },
      role: "LEAD",
      state: "ASSIGNED",
      dueOn: "2026-01-31",
      originalDueOn: "2026-01-31",
    },
  ]);
  const [left]: { n: number }[] = await server.dataSource.query(
    `select count(*)::int as n from assignment where agency_id = any($1) and state not in ('COMPLETED','CANCELLED')`,
    [[a.id, b.id]],
  );
  expect(left?.n).toBe(0);
});

test("the old communes' figures of 2023 are what they were, under their old names", async () => {
  at("2025-07-20");
  expect(await shown(monitor)).toEqual(before);
  const today = (await figuresOf(monitor, merged, "2025-07-20")) as { progress: object };
  expect(today.progress).toMatchObject({ total: 4, openOverdue: 1, openInTerm: 3 });
  expect(await figuresOf(monitor, a.id, "2025-07-20")).toMatchObject({
    agency: { nameOn: "UBND xã Bình A" },
    progress: { total: 1, completedOnTime: 1 },
  });
});

test("its head can no longer sign in to act for it; the officers go on at the new commune", async () => {
  const viewer = "{ viewer { roles { role } can { administer } } assignments(first: 5) { totalCount nodes { id } } }";
  for (const api of [head, await signIn(server.url, people.headA.email, people.headA.password)]) {
    expect(await api.query(viewer)).toEqual({
      viewer: { roles: [], can: { administer: false } },
      assignments: { totalCount: 0, nodes: [] },
    });
    const tried = await api.query<{ resultSubmit: { userErrors: { code: string }[] } }>(
      `mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code } } }`,
      { input: { id: rowOf(1, a), expectedVersion: 2, result: "Vẫn làm" } },
    );
    expect(tried.resultSubmit.userErrors).toEqual([{ code: "NOT_FOUND" }]);
  }
  const { viewer: ended } = await head.query<{ viewer: object }>(
    "{ viewer { endedRoles { role agency { name validTo successors { successor { name } } } } } }",
  );
  expect(ended).toEqual({
    endedRoles: [
      {
        role: "HEAD",
        agency: {
          name: "UBND xã Bình A",
          validTo: "2025-06-30",
          successors: [{ successor: { name: "UBND xã Bình Mới" } }],
        },
      },
    ],
  });
  const officer = await signIn(server.url, people.officerA.email, people.officerA.password);
  const { viewer: now, assignments } = await officer.query<{
    viewer: { roles: object[] };
    assignments: { totalCount: number };
  }>("{ viewer { roles { role agency { name } } } assignments(first: 5) { totalCount } }");
  expect(now.roles).toEqual([{ role: "OFFICER", agency: { name: "UBND xã Bình Mới" } }]);
  // What the old communes did is open to whoever took over from them.
  expect(assignments.totalCount).toBe(7);
});

test("the new commune's head goes on where the old one stopped, and the history says what happened", async () => {
  const { id } = await server.make.person({ roles: [{ role: "HEAD", agency: { id: merged, code: "", name: "" } }] });
  await perform(await server.doorOf(id), submitResult, {
    assignmentId: rowOf(1, a),
    expectedVersion: 2,
    result: "Xong",
  });
  await perform(await server.doorOf(people.monitor.id), confirmResult, { id: rowOf(1, a), expectedVersion: 3 });
  const { assignment } = await monitor.query<{ assignment: object }>(
    `query ($id: ID!) { assignment(id: $id) { agency { name predecessors { effectiveOn predecessor { name successors {
      kind successor { name } } } } } completedOn history { verb after } } }`,
    { id: rowOf(1, a) },
  );
  expect(assignment).toMatchObject({
    agency: {
      name: "UBND xã Bình Mới",
      predecessors: expect.arrayContaining([
        {
          effectiveOn: "2025-07-01",
          predecessor: {
            name: "UBND xã Bình A",
            successors: [{ kind: "MERGE", successor: { name: "UBND xã Bình Mới" } }],
          },
        },
      ]),
    },
    completedOn: "2025-07-20",
    history: expect.arrayContaining([
      {
        verb: "agencyReorganise",
        after: expect.stringContaining("nhiệm vụ chuyển từ UBND xã Bình A sang UBND xã Bình Mới"),
      },
    ]),
  });
  expect(await shown(monitor)).toEqual(before);
});

test("the tree of each day shows whom it had", async () => {
  const namesOn = async (on: string) => {
    const { agencyTree } = await monitor.query<{ agencyTree: { name: string; parentId: string | null }[] }>(
      "query ($on: Day!) { agencyTree(on: $on) { name parentId } }",
      { on },
    );
    return agencyTree.filter(({ parentId }) => parentId !== null).map(({ name }) => name);
  };
  expect(await namesOn("2025-06-30")).toEqual(["UBND xã Bình A", "UBND xã Bình B", "UBND xã Bình D"]);
  expect(await namesOn("2025-07-01")).toEqual(["UBND xã Bình D", "UBND xã Bình Mới"]);
});

test("run twice, it is refused; a new directive to the group goes to the new commune", async () => {
  const again = await admin.query<Answer>(reorganise, { input: await merge("2025-07-20") });
  expect(again.agencyReorganise.userErrors.map(({ code }) => code)).toEqual([
    "AGENCY_CLOSED",
    "AGENCY_CLOSED",
    "CODE_TAKEN",
  ]);
  const { tasks } = await server.make.directive({
    by: people.monitor,
    issuedOn: "2025-07-20",
    tasks: [{ lead: group }],
  });
  expect(tasks[0]?.assignments.map(({ agencyId }) => agencyId).sort()).toEqual([other.id, merged].sort());
});

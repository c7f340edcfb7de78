import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// The same work counted by what it is of: an agency with those below it, a field, a period, an urgency, a watch-list.
let server: TestServer;
let monitor: MadePerson;
let office: Api;
let head: Api;
let division: MadeAgency;
let team: MadeAgency;
let other: MadeAgency;
let fieldId: string;
let plan: MadeDirective;
let urgent: MadeDirective;

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);

beforeAll(async () => {
  server = await startTestServer({ now: "2026-01-05T09:00:00+07:00" });
  const { make, dataSource } = server;
  division = await make.agency({ name: "Phòng Y tế" });
  team = await make.agency({ name: "Trạm y tế", parent: division });
  other = await make.agency({ name: "Phòng Nội vụ" });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  const headOfTeam = await make.person({ roles: [{ role: "HEAD", agency: team }] });
  const fields: { id: string }[] = await dataSource.query(
    "insert into field (id, code, name, ordinal) values (gen_random_uuid(), 'YT', 'Y tế', 1) returning id",
  );
  fieldId = fields[0]?.id ?? "";
  plan = await make.directive({
    by: monitor,
    documentNumber: "1/KH-UBND",
    issuedOn: "2026-01-02",
    tasks: [{ lead: division, dueOn: "2026-02-01" }, { lead: team, dueOn: "2026-02-01" }, { lead: other }],
  });
  at("2026-03-02");
  urgent = await make.directive({
    by: monitor,
    documentNumber: "2/KH-UBND",
    issuedOn: "2026-03-01",
    tasks: [{ lead: team, dueOn: "2026-03-20" }],
  });
  await dataSource.query("update directive set urgency = 'URGENT', field_id = $2 where id = $1", [urgent.id, fieldId]);
  office = await signIn(server.url, monitor.email, monitor.password);
  head = await signIn(server.url, headOfTeam.email, headOfTeam.password);
});
afterAll(() => server?.stop());

interface Counted {
  unit: string;
  total: number;
  rows: { totalCount: number; nodes: { task: { id: string } }[] };
}
const count = async (scope: string, api = office) =>
  (
    await api.query<{ progress: Counted }>(
      `{ progress${scope && `(${scope})`} { unit total rows(first: 100) { totalCount nodes { task { id } } } } }`,
    )
  ).progress;

test.each<[string, () => string, string, () => (string | undefined)[]]>([
  ["everything", () => "", "TASK", () => [...plan.tasks, ...urgent.tasks].map(({ id }) => id)],
  ["an agency alone", () => `agencyId: "${division.id}"`, "ASSIGNMENT", () => [plan.tasks[0]?.id]],
  [
    "an agency with those below it",
    () => `agencyId: "${division.id}", subtree: true`,
    "ASSIGNMENT",
    () => [plan.tasks[0]?.id, plan.tasks[1]?.id, urgent.tasks[0]?.id],
  ],
  ["a field", () => `fieldId: "${fieldId}"`, "TASK", () => [urgent.tasks[0]?.id]],
  ["what was given until a day", () => 'to: "2026-01-31"', "TASK", () => plan.tasks.map(({ id }) => id)],
  ["what was given within a period", () => 'from: "2026-03-02", to: "2026-03-31"', "TASK", () => [urgent.tasks[0]?.id]],
  ["an urgency", () => "urgency: URGENT", "TASK", () => [urgent.tasks[0]?.id]],
  ["one's own watch-list", () => "starred: true", "TASK", () => [plan.tasks[2]?.id]],
  [
    "several at once",
    () => `agencyId: "${division.id}", subtree: true, urgency: NORMAL`,
    "ASSIGNMENT",
    () => [plan.tasks[0]?.id, plan.tasks[1]?.id],
  ],
  ["an id that is none", () => 'fieldId: "x"', "TASK", () => []],
])("%s opens to exactly its rows", async (_, scope, unit, tasks) => {
  await office.query("mutation ($id: ID!) { taskStar(input: { id: $id }) { userErrors { code } } }", {
    id: plan.tasks[2]?.id,
  });
  const counted = await count(scope());
  expect(counted).toMatchObject({ unit, total: tasks().length, rows: { totalCount: tasks().length } });
  expect(counted.rows.nodes.map(({ task }) => task.id).sort()).toEqual([...tasks()].sort());
});

test("nobody counts more than they see, and another's watch-list is nobody's business", async () => {
  expect(await count(`agencyId: "${division.id}", subtree: true`, head)).toMatchObject({ total: 2 });
  expect(await count("starred: true", head)).toMatchObject({ total: 0 });
});

test("the figures of every agency follow the same scope", async () => {
  const { agencyProgress } = await office.query<{ agencyProgress: { agency: { name: string }; total: number }[] }>(
    `{ agencyProgress(agencyId: "${division.id}", subtree: true) { agency { name } total } }`,
  );
  expect(agencyProgress).toEqual([
    { agency: { name: "Phòng Y tế" }, total: 1 },
    { agency: { name: "Trạm y tế" }, total: 2 },
  ]);
});

test("a team that has moved elsewhere still belongs to the figures of its time", async () => {
  await server.dataSource.query(
    `insert into agency_past (agency_id, valid_to, name, parent_id) values ($1, '2026-03-31', 'Trạm y tế', $2)`,
    [team.id, division.id],
  );
  await server.dataSource.query("update agency set parent_id = $2 where id = $1", [team.id, other.id]);
  at("2026-04-10");
  const on = (asOf: string) => count(`agencyId: "${division.id}", subtree: true, asOf: "${asOf}"`);
  expect(await on("2026-03-31")).toMatchObject({ total: 3 });
  expect(await on("2026-04-01")).toMatchObject({ total: 1 });
});

test("beside a count stands how the work went to and fro, as of its day", async () => {
  const id = urgent.tasks[0]?.assignments[0]?.id;
  const change = async (api: Api, name: string, type: string, input: object) =>
    expect(
      await api.query(`mutation ($input: ${type}!) { change: ${name}(input: $input) { userErrors { code } } }`, {
        input: { id, ...input },
      }),
    ).toEqual({ change: { userErrors: [] } });
  at("2026-04-10");
  await change(head, "extensionRequest", "ExtensionRequestInput", {
    expectedVersion: 1,
    dueOn: "2026-04-20",
    reason: "x",
  });
  await change(office, "extensionDecide", "ExtensionDecideInput", { expectedVersion: 2, grant: true });
  await change(head, "resultSubmit", "ResultSubmitInput", { expectedVersion: 3, result: "Xong" });
  at("2026-04-12");
  await change(office, "resultReturn", "ResultReturnInput", { expectedVersion: 4, reason: "Thiếu" });
  await change(head, "resultSubmit", "ResultSubmitInput", { expectedVersion: 5, result: "Xong" });
  at("2026-04-17");
  await change(office, "resultConfirm", "AssignmentInput", { expectedVersion: 6 });
  const measures = async (asOf: string) =>
    (
      await office.query<{ progress: { measures: object } }>(
        `query ($asOf: Day!) { progress(urgency: URGENT, asOf: $asOf) { measures { updateRate { numerator denominator }
          returned extensions extendedDays issuedToRegistered { count days longest }
          registeredToAssigned { count days longest } submittedToConfirmed { count days longest } } } }`,
        { asOf },
      )
    ).progress.measures;
  const desk = {
    issuedToRegistered: { count: 1, days: 1, longest: 1 },
    registeredToAssigned: { count: 1, days: 0, longest: 0 },
  };
  const none = { count: 0, days: null, longest: null };
  expect(await measures("2026-04-09")).toEqual({
    updateRate: { numerator: 0, denominator: 1 },
    returned: 0,
    extensions: 0,
    extendedDays: 0,
    ...desk,
    submittedToConfirmed: none,
  });
  expect(await measures("2026-04-12")).toEqual({
    updateRate: { numerator: 1, denominator: 1 },
    returned: 1,
    extensions: 1,
    extendedDays: 31,
    ...desk,
    submittedToConfirmed: none,
  });
  expect(await measures("2026-04-17")).toMatchObject({
    updateRate: { numerator: 0, denominator: 0 },
    submittedToConfirmed: { count: 1, days: 5, longest: 5 },
  });
});

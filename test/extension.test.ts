import { randomUUID } from "node:crypto";
import { type Api, signIn } from "./harness/api.ts";
import type { MadeAgency, MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

// More time, through HTTP: asked for by the head, decided by the office, the original day always there.
let server: TestServer;
let committee: MadeAgency;
let division: MadeAgency;
let helper: MadeAgency;
let monitor: MadePerson;
let head: Api;
let helping: Api;
let office: Api;
let leader: Api;

beforeAll(async () => {
  server = await startTestServer({ now: "2023-06-05T08:00:00+07:00" });
  const { make } = server;
  committee = await make.root();
  division = await make.agency({ name: "Phòng Nội vụ" });
  helper = await make.agency();
  const enter = async ({ email, password }: MadePerson) => signIn(server.url, email, password);
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: committee }] });
  office = await enter(monitor);
  leader = await enter(await make.person({ roles: [{ role: "LEADER", agency: committee }] }));
  head = await enter(await make.person({ roles: [{ role: "HEAD", agency: division }] }));
  helping = await enter(await make.person({ roles: [{ role: "HEAD", agency: helper }] }));
});
afterAll(() => server.stop());

interface Row {
  id: string;
  version: number;
  state: string;
  dueOn: string | null;
  originalDueOn: string | null;
  timeliness: string;
  overdueDays: number;
  task: { dueOn: string; originalDueOn: string };
  extensions: Record<string, unknown>[];
  viewerCan: Record<string, boolean>;
}
interface Payload {
  change: { assignment: Row | null; userErrors: { code: string; path: string[] | null }[] };
}

const fields = `{ id version state dueOn originalDueOn timeliness overdueDays task { dueOn originalDueOn }
  extensions { number state currentDueOn askedDueOn grantedDueOn reason decisionReason flagged lateDays
    askedBy { name } decidedBy { name } }
  viewerCan { extend withdrawExtension decideExtension } }`;
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { change: ${name}(input: $input) { assignment ${fields} userErrors { code path } } }`;
const send = async (api: Api, name: string, type: string, input: object) =>
  (await api.query<Payload>(mutation(name, type), { input })).change;
const ask = (id: string, expectedVersion: number, dueOn: string, reason = "Chờ ý kiến của Sở", api = head) =>
  send(api, "extensionRequest", "ExtensionRequestInput", { id, expectedVersion, dueOn, reason });
const decide = (api: Api, id: string, expectedVersion: number, decision: object) =>
  send(api, "extensionDecide", "ExtensionDecideInput", { id, expectedVersion, ...decision });
const submit = (id: string, expectedVersion: number) =>
  send(head, "resultSubmit", "ResultSubmitInput", { id, expectedVersion, result: "Đã xong" });
const read = async (api: Api, id: string) =>
  (await api.query<{ assignment: Row }>(`query ($id: ID!) { assignment(id: $id) ${fields} }`, { id })).assignment;
const codes = ({ userErrors }: Payload["change"]) => userErrors.map(({ code }) => code);

async function given(lead: MadeAgency[] = [division], dueOn: string | undefined = "2023-06-20") {
  const { tasks } = await server.make.directive({
    by: monitor,
    issuedOn: "2023-06-01",
    tasks: [{ lead, coordinating: [helper], ...(dueOn ? { dueOn } : {}) }],
  });
  const of = (agency: MadeAgency) => tasks[0]?.assignments.find(({ agencyId }) => agencyId === agency.id)?.id ?? "";
  return { lead: of(division), helping: of(helper), of };
}

test("asked for, granted with another day: the due day moves, the original stays, both are told apart", async () => {
  const { lead: id } = await given();
  expect((await read(head, id)).viewerCan).toEqual({ extend: true, withdrawExtension: false, decideExtension: false });
  const asked = await ask(id, 1, "2023-07-05");
  expect(asked).toMatchObject({
    userErrors: [],
    assignment: { version: 2, dueOn: "2023-06-20", extensions: [{ number: 1, state: "WAITING", lateDays: 0 }] },
  });
  expect(asked.assignment?.viewerCan).toEqual({ extend: false, withdrawExtension: true, decideExtension: false });
  expect((await read(office, id)).viewerCan).toMatchObject({ extend: false, decideExtension: true });

  const { viewer, assignments } = await leader.query<{
    viewer: { counts: { toExtend: number } };
    assignments: { nodes: { id: string }[] };
  }>("{ viewer { counts { toExtend } } assignments(filter: { toExtend: true }) { nodes { id } } }");
  expect([viewer.counts.toExtend, assignments.nodes]).toEqual([1, [{ id }]]);

  const granted = await decide(leader, id, 2, { grant: true, dueOn: "2023-06-30" });
  expect(granted.assignment).toMatchObject({
    version: 3,
    dueOn: "2023-06-30",
    originalDueOn: "2023-06-20",
    task: { dueOn: "2023-06-30", originalDueOn: "2023-06-20" },
    extensions: [
      { state: "GRANTED", currentDueOn: "2023-06-20", askedDueOn: "2023-07-05", grantedDueOn: "2023-06-30" },
    ],
  });
  const { assignment } = await office.query<{ assignment: { history: { after: string | null }[] } }>(
    "query ($id: ID!) { assignment(id: $id) { history { after } } }",
    { id },
  );
  expect(assignment.history.map(({ after }) => after).slice(0, 2)).toEqual([
    "Đồng ý gia hạn đến 30/06/2023",
    "Xin gia hạn đến 05/07/2023: Chờ ý kiến của Sở",
  ]);
});

test("a refusal says why and leaves the day; the third request is flagged", async () => {
  const { lead: id } = await given();
  for (const n of [0, 1]) {
    await ask(id, 1 + 2 * n, "2023-07-05");
    const refused = await decide(office, id, 2 + 2 * n, { grant: false, reason: "Đã có ý kiến ngày 01/6" });
    expect(refused.assignment).toMatchObject({
      dueOn: "2023-06-20",
      extensions: [{ state: "REFUSED" }, {}].slice(0, n + 1),
    });
  }
  await ask(id, 5, "2023-07-05");
  const { extensions } = await read(office, id);
  expect(extensions.map(({ number, flagged }) => [number, flagged])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
});

test("a request after the due day is possible; the days late before it stay on record, as do those of the day", async () => {
  const { lead: id } = await given();
  server.setNow("2023-06-25T08:00:00+07:00");
  expect(await read(head, id)).toMatchObject({ timeliness: "OVERDUE", overdueDays: 5 });
  await ask(id, 1, "2023-07-31");
  const granted = await decide(office, id, 2, { grant: true });
  expect(granted.assignment).toMatchObject({ dueOn: "2023-07-31", overdueDays: 0, extensions: [{ lateDays: 5 }] });
  const { before, after } = await office.query<Record<"before" | "after", { openOverdue: number }>>(
    `query ($agency: ID!) {
      before: progress(agencyId: $agency, asOf: "2023-06-24") { openOverdue }
      after: progress(agencyId: $agency, asOf: "2023-06-25") { openOverdue } }`,
    { agency: division.id },
  );
  expect(before.openOverdue - after.openOverdue).toBe(1);
  server.setNow("2023-06-05T08:00:00+07:00");
});

test.each<[string, () => Promise<Payload["change"]>, string[]]>([
  ["no reason", async () => ask((await given()).lead, 1, "2023-07-05", "  "), ["REASON_REQUIRED"]],
  ["the same day", async () => ask((await given()).lead, 1, "2023-06-20"), ["DUE_NOT_LATER"]],
  ["no due day", async () => ask((await given([division], "")).lead, 1, "2023-07-05"), ["NO_DUE_DAY"]],
  ["of a coordinating agency", async () => ask((await given()).helping, 1, "2023-07-05", "x", helping), ["LEAD_ONLY"]],
  ["from an older row", async () => ask((await given()).lead, 7, "2023-07-05"), ["VERSION_CONFLICT"]],
  [
    "while one waits",
    async () => {
      const { lead: id } = await given();
      await ask(id, 1, "2023-07-05");
      return ask(id, 2, "2023-07-06");
    },
    ["EXTENSION_WAITING"],
  ],
  [
    "while a result waits",
    async () => {
      const { lead: id } = await given();
      await submit(id, 1);
      return ask(id, 2, "2023-07-05");
    },
    ["STATE_NOT_ALLOWED"],
  ],
])("refused: %s", async (_, doing, expected) => {
  expect(codes(await doing())).toEqual(expected);
});

test("a refusal without a reason and a day that is no later are refused; nobody decides for the own agency", async () => {
  const { lead: id } = await given();
  await ask(id, 1, "2023-07-05");
  expect(codes(await decide(office, id, 2, { grant: false, reason: " " }))).toEqual(["REASON_REQUIRED"]);
  expect(codes(await decide(office, id, 2, { grant: true, dueOn: "2023-06-20" }))).toEqual(["DUE_NOT_LATER"]);
  expect(codes(await decide(head, id, 2, { grant: true }))).toEqual(["NOT_FOUND"]);
  expect(codes(await decide(office, id, 1, { grant: true }))).toEqual(["VERSION_CONFLICT"]);
  expect((await read(office, id)).extensions).toMatchObject([{ state: "WAITING" }]);
});

test("withdrawn, it can be asked for anew; without a waiting one there is nothing to decide", async () => {
  const { lead: id } = await given();
  await ask(id, 1, "2023-07-05");
  const withdrawn = await send(head, "extensionWithdraw", "AssignmentInput", { id, expectedVersion: 2 });
  expect(withdrawn.assignment).toMatchObject({ extensions: [{ state: "WITHDRAWN" }], viewerCan: { extend: true } });
  expect(codes(await decide(office, id, 3, { grant: true }))).toEqual(["STATE_NOT_ALLOWED"]);
  expect(codes(await ask(id, 3, "2023-07-10"))).toEqual([]);
});

test("of two who decide at once only one wins", async () => {
  const { lead: id } = await given();
  await ask(id, 1, "2023-07-05");
  const both = await Promise.all([
    decide(office, id, 2, { grant: true }),
    decide(leader, id, 2, { grant: false, reason: "Không đủ căn cứ" }),
  ]);
  expect(both.map(codes).sort()).toEqual([[], ["VERSION_CONFLICT"]]);
});

test("asked for before, granted after the result was handed in: the office's delay is not the agency's", async () => {
  const { lead: id } = await given();
  await ask(id, 1, "2023-06-30");
  server.setNow("2023-06-25T08:00:00+07:00");
  expect((await submit(id, 2)).assignment).toMatchObject({ timeliness: "OVERDUE" });
  expect((await decide(office, id, 3, { grant: true })).assignment).toMatchObject({ timeliness: "IN_TERM" });
  server.setNow("2023-06-05T08:00:00+07:00");
});

test("a confirmation ends a request that still waits", async () => {
  const { lead: id } = await given();
  await ask(id, 1, "2023-06-30");
  await submit(id, 2);
  const confirmed = await send(office, "resultConfirm", "AssignmentInput", { id, expectedVersion: 3 });
  expect(confirmed.assignment).toMatchObject({
    state: "COMPLETED",
    extensions: [{ state: "WITHDRAWN", decidedBy: null }],
  });
});

test("of a group the task is due when its last member is", async () => {
  const { of } = await given([division, await server.make.agency()]);
  const id = of(division);
  await ask(id, 1, "2023-07-05");
  expect((await decide(office, id, 2, { grant: true })).assignment?.task.dueOn).toBe("2023-07-05");
});

test("a repeated request with the same key is one request", async () => {
  const { lead: id } = await given();
  const input = { id, expectedVersion: 1, dueOn: "2023-07-05", reason: "Chờ số liệu", idempotencyKey: randomUUID() };
  const twice = [
    await send(head, "extensionRequest", "ExtensionRequestInput", input),
    await send(head, "extensionRequest", "ExtensionRequestInput", input),
  ];
  expect(twice.map(codes)).toEqual([[], []]);
  expect((await read(head, id)).extensions).toHaveLength(1);
});

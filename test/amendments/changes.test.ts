import { runScheduled } from "../../jobs/runScheduled.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson, TaskWanted } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";
import { silentLog } from "../letters/silentLog.ts";

let server: TestServer;
let a: MadeAgency;
let b: MadeAgency;
let headOfA: MadePerson;
let headOfB: MadePerson;
let monitor: MadePerson;
let api: Api;

beforeEach(() => server?.setNow("2026-07-10T09:00:00+07:00"));
beforeAll(async () => {
  server = await startTestServer({ now: "2026-07-10T09:00:00+07:00" });
  const { make } = server;
  a = await make.agency({ name: "Phòng Y tế", email: "yte@dondoc.test" });
  b = await make.agency({ name: "Phòng Nội vụ", email: "noivu@dondoc.test" });
  headOfA = await make.person({ roles: [{ role: "HEAD", agency: a }] });
  headOfB = await make.person({ roles: [{ role: "HEAD", agency: b }] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

const issue = (tasks: TaskWanted[]) => server.make.directive({ by: monitor, issuedOn: "2026-07-01", tasks });
const addressee = ({ id, name }: MadeAgency) => ({ name, agencyId: id });

interface Row {
  state: string;
  role: string;
  dueOn: string | null;
  originalDueOn: string | null;
  agency: { name: string };
  history: { after: string | null }[];
}
interface Shown {
  id: string;
  version: number;
  taskCount: number;
  closedOn: string | null;
  closeReason: string | null;
  viewerCan: { amend: boolean; close: boolean; revoke: boolean };
  progress: { total: number; cancelled: number };
  amendments: { appliedOn: string | null; changes: { summary: string; ref: string }[] }[];
  tasks: { nodes: { ref: string; text: string; dueOn: string | null; removedOn: string | null; assignments: Row[] }[] };
  history: { after: string | null }[];
}
const fields = `id version taskCount closedOn closeReason viewerCan { amend close revoke } progress { total cancelled }
  amendments { appliedOn changes { summary ref } } history(first: 1) { after }
  tasks { nodes { ref text dueOn removedOn
    assignments { state role dueOn originalDueOn agency { name } history { after } } } }`;

async function look(id: string, as = api): Promise<Shown> {
  return (await as.query<{ directive: Shown }>(`query ($id: ID!) { directive(id: $id) { ${fields} } }`, { id }))
    .directive;
}

interface Refusal {
  code: string;
  path: string[] | null;
}
async function change(name: string, input: object): Promise<{ directive: Shown | null; userErrors: Refusal[] }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const doc = `mutation ($input: ${type}!) { change: ${name}(input: $input) {
    directive { ${fields} } userErrors { code path } } }`;
  return (await api.query<{ change: { directive: Shown | null; userErrors: Refusal[] } }>(doc, { input })).change;
}
const amend = ({ id, version }: Pick<MadeDirective, "id" | "version">, changes: object[], more: object = {}) =>
  change("directiveAmend", {
    id,
    expectedVersion: version,
    documentNumber: "54/TB-UBND",
    effectiveOn: "2026-07-10",
    changes,
    ...more,
  });
const said = "Điều chỉnh theo Thông báo 54/TB-UBND, hiệu lực từ 10/07/2026:";

test("a due day moves for what is open; the day first given stays, and both histories tell it", async () => {
  const plan = await issue([{ lead: a, dueOn: "2026-07-20", coordinating: [b] }]);
  const { directive, userErrors } = await amend(plan, [
    { kind: "CHANGE", taskId: plan.tasks[0]?.id, deadlineKind: "DATE", dueOn: "2026-08-31" },
  ]);
  expect(userErrors).toEqual([]);
  expect(directive?.history).toEqual([{ after: `${said} thay đổi 1 nhiệm vụ` }]);
  const rows = directive?.tasks.nodes[0]?.assignments ?? [];
  expect(rows.map(({ dueOn, originalDueOn }) => [dueOn, originalDueOn])).toEqual([
    ["2026-08-31", "2026-07-20"],
    ["2026-08-31", "2026-07-20"],
  ]);
  expect(rows[0]?.history[0]).toEqual({ after: `${said} hạn 20/07/2026 → 31/08/2026` });
});

test("another lead takes over, gets a letter of its own, and may be relieved again", async () => {
  const plan = await issue([{ lead: a, dueOn: "2026-07-20" }, { lead: a }]);
  const taskId = plan.tasks[0]?.id;
  const first = await amend(plan, [{ kind: "CHANGE", taskId, lead: [addressee(b)], text: "Kiểm kê lại" }]);
  expect(first.userErrors).toEqual([]);
  const states = (shown: Shown | null) =>
    shown?.tasks.nodes[0]?.assignments.map(({ state, agency }) => `${agency.name} ${state}`).sort();
  expect(states(first.directive)).toEqual(["Phòng Nội vụ ASSIGNED", "Phòng Y tế CANCELLED"]);
  expect(first.directive).toMatchObject({ taskCount: 2, tasks: { nodes: [{ text: "Kiểm kê lại" }, {}] } });
  const letters: { recipient: string; rows: number }[] = await server.dataSource.query(
    `select recipient, row_count as rows from letter where directive_id = $1 and position('+' in period) > 0 order by 1`,
    [plan.id],
  );
  expect(letters).toEqual([headOfB.email, "noivu@dondoc.test"].sort().map((recipient) => ({ recipient, rows: 1 })));

  const back = await amend({ id: plan.id, version: first.directive?.version ?? 0 }, [
    { kind: "CHANGE", taskId, lead: [addressee(a)] },
  ]);
  expect(back.userErrors).toEqual([]);
  expect(states(back.directive)).toEqual(["Phòng Nội vụ CANCELLED", "Phòng Y tế ASSIGNED", "Phòng Y tế CANCELLED"]);
});

test("what is in force later is carried out by the daily job on its day, once", async () => {
  const plan = await issue([{ lead: a }, { lead: a }]);
  const task = { ref: "BS.1", text: "Bổ sung", deadlineKind: "NONE", lead: [addressee(b)], coordinating: [] };
  const { directive } = await amend(
    plan,
    [
      { kind: "DROP", taskId: plan.tasks[1]?.id, reason: "Trùng" },
      { kind: "ADD", task },
      { kind: "ADD", task: { ...task, ref: "BS.2" } },
    ],
    { effectiveOn: "2026-07-17" },
  );
  expect(directive).toMatchObject({ taskCount: 2, amendments: [{ appliedOn: null }] });
  expect(directive?.amendments[0]?.changes.map(({ ref }) => ref)).toEqual(["2", "BS.1", "BS.2"]);
  // Whose task is to be dropped reads of that; what others are to get is not theirs to know.
  const own = await look(plan.id, await signIn(server.url, headOfA.email, headOfA.password));
  expect(own.amendments[0]?.changes.map(({ ref }) => ref)).toEqual(["2"]);

  const jobs = {
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer: { send: () => Promise.reject(new Error("no letter is sent here")) },
    publicUrl: server.url,
    log: silentLog,
  };
  const daily = (day: string) =>
    runScheduled(
      { ...jobs, now: () => new Date(`${day}T00:02:00+07:00`) },
      { job: "APPLY_AMENDMENTS", period: day, day },
      1,
    );
  await daily("2026-07-16");
  expect((await look(plan.id)).taskCount).toBe(2);
  server.setNow("2026-07-17T09:00:00+07:00");
  await Promise.all([daily("2026-07-17"), daily("2026-07-17")]);
  const applied = await look(plan.id);
  expect(applied).toMatchObject({
    taskCount: 3,
    progress: { total: 3, cancelled: 0 },
    amendments: [{ appliedOn: "2026-07-17" }],
  });
  expect(applied.tasks.nodes.map(({ ref, removedOn }) => [ref, removedOn])).toEqual([
    ["1", null],
    ["2", "2026-07-17"],
    ["BS.1", null],
    ["BS.2", null],
  ]);
});

test("an amendment of nothing is not taken", async () => {
  const plan = await issue([{ lead: a }]);
  await expect(amend(plan, [])).rejects.toThrow("BAD_USER_INPUT");
});

const added = { ref: "X", text: "Việc mới", deadlineKind: "NONE", lead: [], coordinating: [] };
test.each<[string, (plan: MadeDirective) => object[], Refusal]>([
  [
    "drops without a reason",
    (plan) => [{ kind: "DROP", taskId: plan.tasks[0]?.id, reason: " " }],
    { code: "REASON_REQUIRED", path: ["changes", "0", "reason"] },
  ],
  [
    "drops a task of another directive",
    () => [{ kind: "DROP", taskId: "7f3f9c1e-3f0a-4a1b-9a53-0d7a4c1b2e66", reason: "x" }],
    { code: "NOT_FOUND", path: ["changes", "0", "taskId"] },
  ],
  [
    "adds without a lead",
    () => [{ kind: "ADD", task: added }],
    { code: "LEAD_MISSING", path: ["changes", "0", "lead"] },
  ],
  [
    "adds for an agency that is not known",
    () => [{ kind: "ADD", task: { ...added, lead: [{ name: "Trạm Thú y" }] } }],
    { code: "AGENCY_UNKNOWN", path: ["changes", "0", "lead"] },
  ],
  [
    "changes nothing",
    (plan) => [{ kind: "CHANGE", taskId: plan.tasks[0]?.id }],
    { code: "INVALID_INPUT", path: ["changes", "0", "taskId"] },
  ],
  [
    "does two things to one task",
    (plan) => ["a", "b"].map((text) => ({ kind: "CHANGE", taskId: plan.tasks[0]?.id, text })),
    { code: "NOT_FOUND", path: ["changes", "0", "taskId"] },
  ],
])("an amendment that %s is refused whole", async (_, changes, refusal) => {
  const plan = await issue([{ lead: a }]);
  const { userErrors } = await amend(plan, changes(plan));
  expect(userErrors[0]).toEqual(refusal);
  expect((await look(plan.id)).amendments).toEqual([]);
});

test("one worked from an older look, one without a readable number, one in force before the directive", async () => {
  const plan = await issue([{ lead: a }]);
  const drop = [{ kind: "DROP", taskId: plan.tasks[0]?.id, reason: "Trùng" }];
  const code = async (answer: ReturnType<typeof amend>) => (await answer).userErrors[0]?.code;
  expect(await code(amend({ ...plan, version: plan.version - 1 }, drop))).toBe("VERSION_CONFLICT");
  expect(await code(amend(plan, drop, { documentNumber: "năm mươi tư" }))).toBe("NUMBER_UNREADABLE");
  expect(await code(amend(plan, drop, { effectiveOn: "2026-06-30" }))).toBe("INVALID_INPUT");
});

test("of two who amend at once one is told that the other was faster", async () => {
  const plan = await issue([{ lead: a }, { lead: a }]);
  const drop = (index: number) => amend(plan, [{ kind: "DROP", taskId: plan.tasks[index]?.id, reason: "Trùng" }]);
  const codes = (await Promise.all([drop(0), drop(1)])).map(({ userErrors }) => userErrors[0]?.code ?? "done");
  expect(codes.sort()).toEqual(["VERSION_CONFLICT", "done"]);
});

test("a registered draft that adjusts is issued by it, without giving its tasks a second time", async () => {
  const plan = await issue([{ lead: a }]);
  const notice = await server.make.directive({
    by: monitor,
    documentNumber: "55/TB-UBND",
    issuedOn: "2026-07-09",
    issue: false,
    tasks: [{ lead: b }],
  });
  const { userErrors } = await amend(plan, [{ kind: "DROP", taskId: plan.tasks[0]?.id, reason: "Trùng" }], {
    documentNumber: null,
    byDirectiveId: notice.id,
  });
  expect(userErrors).toEqual([]);
  const { directive } = await api.query<{ directive: object }>(
    `query ($id: ID!) { directive(id: $id) { taskCount amendments { documentNumber byDirective { id state taskCount } } } }`,
    { id: plan.id },
  );
  const byDirective = { id: notice.id, state: "ISSUED", taskCount: 0 };
  expect(directive).toEqual({ taskCount: 0, amendments: [{ documentNumber: "55/TB-UBND", byDirective }] });
});

describe("the end of a directive", () => {
  test("stops what is open, leaves earlier days as they were, and nothing more can be done to it", async () => {
    const plan = await issue([{ lead: a, dueOn: "2026-07-13" }, { lead: b }]);
    server.setNow("2026-07-20T09:00:00+07:00");
    const asOf = async (day: string) =>
      (
        await api.query<{ progress: object }>(
          "query ($id: ID!, $day: Day!) { progress(directiveId: $id, asOf: $day) { total openOverdue openNoDeadline cancelled } }",
          { id: plan.id, day },
        )
      ).progress;
    const before = await asOf("2026-07-19");
    const close = (reason: string) => change("directiveClose", { id: plan.id, expectedVersion: plan.version, reason });
    expect((await close("  ")).userErrors).toEqual([{ code: "REASON_REQUIRED", path: ["reason"] }]);
    const { directive } = await close("Đã tổng kết");
    expect(directive).toMatchObject({
      taskCount: 0,
      closedOn: "2026-07-20",
      closeReason: "Kết thúc theo dõi văn bản: Đã tổng kết",
      viewerCan: { amend: false, close: false, revoke: false },
      progress: { total: 0, cancelled: 2 },
      history: [{ after: "Kết thúc theo dõi văn bản: Đã tổng kết" }],
    });
    expect(await asOf("2026-07-19")).toEqual(before);
    expect(before).toEqual({ total: 2, openOverdue: 1, openNoDeadline: 1, cancelled: 0 });
    const again = { id: plan.id, version: directive?.version ?? 0 };
    expect((await amend(again, [{ kind: "ADD", task: { ...added, lead: [addressee(a)] } }])).userErrors[0]?.code).toBe(
      "STATE_NOT_ALLOWED",
    );
    // What was planned on its issue finds nothing left to say, and no week finds anything late.
    const { lettersPlan } = await api.query<{ lettersPlan: { letters: object[] } }>(
      `mutation { lettersPlan(input: { kind: OVERDUE_WEEKLY, day: "2026-07-20" }) { letters { id } } }`,
    );
    expect(lettersPlan.letters).toEqual([]);
  });

  test("in favour of another that is issued", async () => {
    const [old, next] = [await issue([{ lead: a }]), await issue([{ lead: a }])];
    const supersede = (byId: string) =>
      change("directiveSupersede", { id: old.id, expectedVersion: old.version, byId });
    expect((await supersede(old.id)).userErrors).toEqual([{ code: "NOT_FOUND", path: ["byId"] }]);
    const { directive } = await supersede(next.id);
    expect(directive?.closeReason).toBe(`Được thay thế bởi Kế hoạch ${next.documentNumber}`);
    const shown = await api.query<{ directive: object }>(
      "query ($id: ID!) { directive(id: $id) { supersededBy { id } } }",
      { id: old.id },
    );
    expect(shown.directive).toEqual({ supersededBy: { id: next.id } });
  });
});

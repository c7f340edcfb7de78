import { perform } from "../../actions/act.ts";
import { runScheduled } from "../../jobs/runScheduled.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";
import { silentLog } from "../letters/silentLog.ts";
import { recountAll } from "./recountAll.ts";

// Split, dissolve, rename and move; what is planned ahead; two who change the same agencies at once.
let server: TestServer;
let admin: MadePerson;
let monitor: MadePerson;
let api: Api;
let root: MadeAgency;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-06-01T09:00:00+07:00" });
  root = await server.make.root();
  admin = await server.make.person({ roles: [{ role: "ADMIN" }] });
  monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, admin.email, admin.password);
});
beforeEach(() => server.setNow("2026-06-01T09:00:00+07:00"));
// Whatever was done, the counters are what the rows say.
afterEach(async () => {
  const counters = () =>
    server.dataSource.query(
      `select (select json_agg(t order by t.id) from (select id, lead_total, lead_completed, completed_on from task) t) as tasks,
         (select json_agg(d order by d.id) from (select id, task_total, task_on_time, task_late from directive) d) as directives,
         (select json_agg(y order by y.agency_id, y.year) from agency_year y) as years`,
    );
  const before = await counters();
  await perform(server.door, recountAll, {});
  expect(await counters()).toEqual(before);
});
afterAll(() => server.stop());

interface Answer {
  reorganisation: { id: string; sentence: string; appliedOn: string | null; version: number } | null;
  userErrors: { code: string; path: string[] | null }[];
}
async function reorganise(input: object, as = api): Promise<Answer> {
  const { agencyReorganise } = await as.query<{ agencyReorganise: Answer }>(
    `mutation ($input: AgencyReorganiseInput!) { agencyReorganise(input: $input) {
      reorganisation { id sentence appliedOn version } userErrors { code path } } }`,
    { input: { effectiveOn: "2026-06-01", ...input } },
  );
  return agencyReorganise;
}
const seen = (agency: MadeAgency, expectedVersion = 1) => ({ id: agency.id, expectedVersion });
const existing = (...agencies: MadeAgency[]) => agencies.map(({ id }) => ({ agencyId: id }));

async function plan(...leads: MadeAgency[]) {
  const { id, tasks } = await server.make.directive({
    by: monitor,
    issuedOn: "2026-06-01",
    tasks: leads.map((lead) => ({ lead, dueOn: "2026-12-31" })),
  });
  return { id, rows: tasks.map(({ assignments }) => assignments[0]?.id ?? "") };
}
async function holders(directiveId: string): Promise<string[]> {
  const rows: { name: string }[] = await server.dataSource.query(
    `select g.name || case a.state when 'CANCELLED' then ' (thôi)' else '' end as name from assignment a
     join task t on t.id = a.task_id join agency g on g.id = a.agency_id where a.directive_id = $1 order by t.seq, a.id`,
    [directiveId],
  );
  return rows.map(({ name }) => name);
}

async function daily(day: string): Promise<void> {
  const job = { job: "APPLY_REORGANISATIONS", period: day, day };
  const jobs = {
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer: { send: () => Promise.reject(new Error("no letter is sent here")) },
    publicUrl: server.url,
    log: silentLog,
    now: () => new Date(`${day}T00:01:00+07:00`),
  };
  await runScheduled(jobs, job, 1);
}

test("chia: each row goes to whom was said, the rest to the first; tách: the old one keeps what is not given away", async () => {
  const { make } = server;
  const [old, one, two, kept, part] = [
    await make.agency({ name: "Phòng Cũ" }),
    await make.agency({ name: "Phòng Một" }),
    await make.agency({ name: "Phòng Hai" }),
    await make.agency({ name: "Phòng Còn" }),
    await make.agency({ name: "Phòng Tách" }),
  ];
  const divided = await plan(old, old, old);
  const shares = [{ assignmentId: divided.rows[1], successor: 1 }];
  expect(
    await reorganise({ kind: "SPLIT", agencies: [seen(old)], successors: existing(one, two), shares }),
  ).toMatchObject({
    reorganisation: {
      sentence: "Chia Phòng Cũ thành Phòng Một, Phòng Hai từ ngày 01/06/2026",
      appliedOn: "2026-06-01",
    },
    userErrors: [],
  });
  expect(await holders(divided.id)).toEqual(["Phòng Một", "Phòng Hai", "Phòng Một"]);

  const parted = await plan(kept, kept);
  const given = [{ assignmentId: parted.rows[0], successor: 1 }];
  const { reorganisation } = await reorganise({
    kind: "SPLIT",
    agencies: [seen(kept)],
    successors: existing(kept, part),
    shares: given,
  });
  expect(reorganisation?.sentence).toBe("Tách Phòng Tách từ Phòng Còn từ ngày 01/06/2026");
  expect(await holders(parted.id)).toEqual(["Phòng Tách", "Phòng Còn"]);
});

test("giải thể: open work needs an heir, agencies below get another place, drafts and documents go over", async () => {
  const { make, dataSource } = server;
  const district = await make.agency({ name: "UBND huyện Cũ", kind: "COMMITTEE" });
  const office = await make.agency({ name: "Văn phòng huyện", parent: district });
  const commune = await make.agency({ name: "UBND xã Dưới", kind: "COMMUNE", parent: district });
  const of = await make.person({ roles: [{ role: "MONITOR", agency: district }] });
  const own = await make.directive({
    issuer: district,
    by: of,
    documentNumber: "909/KH-UBND",
    tasks: [{ lead: commune }],
  });
  const draft = await make.directive({
    issuer: district,
    by: of,
    documentNumber: "910/KH-UBND",
    issue: false,
    tasks: [{ lead: district }],
  });
  await make.directive({ by: monitor, documentNumber: "910/KH-UBND", tasks: [{ lead: office }] });
  const work = await plan(district);
  const dissolve = { kind: "DISSOLVE", agencies: [seen(district)] };
  expect(await reorganise(dissolve)).toMatchObject({ userErrors: [{ code: "INVALID_INPUT", path: ["successors"] }] });
  expect(await reorganise({ ...dissolve, successors: existing(root) })).toMatchObject({ userErrors: [] });
  expect(await holders(work.id)).toEqual(["UBND huyện Bình An"]);
  expect(
    await dataSource.query("select distinct parent_id as id from agency where id = any($1)", [[office.id, commune.id]]),
  ).toEqual([{ id: root.id }]);
  const documents: object[] = await dataSource.query(
    `select issuer_id = $1 as "keepsIssuer", monitor_id = $2 as "followed", document_number as number from directive
     where id = any($3) order by state`,
    [district.id, root.id, [own.id, draft.id]],
  );
  // The root's own number 10 is taken: the draft is to be numbered anew.
  expect(documents).toEqual([
    { keepsIssuer: false, followed: true, number: null },
    { keepsIssuer: true, followed: true, number: "909/KH-UBND" },
  ]);
});

test("đổi tên, chuyển cấp trên: the name and the place of each day are known", async () => {
  const { make } = server;
  const agency = await make.agency({ name: "Phòng Tên Cũ" });
  const above = await make.agency({ name: "Sở Mới" });
  await reorganise({ kind: "RENAME", agencies: [seen(agency)], name: "Phòng Tên Mới" });
  server.setNow("2026-06-05T09:00:00+07:00");
  await reorganise({ kind: "MOVE", agencies: [seen(agency, 2)], parentId: above.id, effectiveOn: "2026-06-05" });
  const { agency: read } = await api.query<{ agency: object }>(
    `query ($id: ID!) { agency(id: $id) { name aliases parent { name } pasts { validTo name parent { name } }
      first: nameOn(day: "2026-05-31") second: nameOn(day: "2026-06-01") reorganisations { sentence } } }`,
    { id: agency.id },
  );
  expect(read).toEqual({
    name: "Phòng Tên Mới",
    aliases: ["Phòng Tên Cũ"],
    parent: { name: "Sở Mới" },
    pasts: [
      { validTo: "2026-06-04", name: "Phòng Tên Mới", parent: { name: "UBND huyện Bình An" } },
      { validTo: "2026-05-31", name: "Phòng Tên Cũ", parent: { name: "UBND huyện Bình An" } },
    ],
    first: "Phòng Tên Cũ",
    second: "Phòng Tên Mới",
    reorganisations: [
      { sentence: "Chuyển Phòng Tên Mới về trực thuộc Sở Mới từ ngày 05/06/2026" },
      { sentence: "Đổi tên Phòng Tên Cũ thành Phòng Tên Mới từ ngày 01/06/2026" },
    ],
  });
  const cycle = await reorganise({ kind: "MOVE", agencies: [seen(above)], parentId: agency.id });
  expect(cycle.userErrors).toMatchObject([{ code: "INVALID_INPUT", path: ["parentId"] }]);
});

test("what is planned ahead waits for its day, is done once, and can be taken back until then", async () => {
  const { make } = server;
  const [from, to, stays] = [
    await make.agency({ name: "Phòng Đi" }),
    await make.agency({ name: "Phòng Đến" }),
    await make.agency({ name: "Phòng Ở" }),
  ];
  const work = await plan(from, stays);
  const merger = { kind: "MERGE", successors: existing(to), effectiveOn: "2026-07-01" };
  const planned = await reorganise({ ...merger, agencies: [seen(from)] });
  expect(planned).toMatchObject({ reorganisation: { appliedOn: null }, userErrors: [] });
  expect((await reorganise({ ...merger, agencies: [seen(from, 2)] })).userErrors).toMatchObject([
    { code: "STATE_NOT_ALLOWED" },
  ]);
  const back = await reorganise({ ...merger, agencies: [seen(stays)] });
  const withdraw = `mutation ($input: AgencyReorganiseWithdrawInput!) { agencyReorganiseWithdraw(input: $input) {
    reorganisation { withdrawnOn } userErrors { code } } }`;
  const input = { id: back.reorganisation?.id, expectedVersion: 1 };
  expect(await api.query(withdraw, { input })).toMatchObject({ agencyReorganiseWithdraw: { userErrors: [] } });
  const { plannedReorganisations } = await api.query<{ plannedReorganisations: object[] }>(
    "{ plannedReorganisations { sentence effectiveOn } }",
  );
  expect(plannedReorganisations).toEqual([
    { sentence: "Sáp nhập Phòng Đi vào Phòng Đến từ ngày 01/07/2026", effectiveOn: "2026-07-01" },
  ]);
  await daily("2026-06-30");
  expect(await holders(work.id)).toEqual(["Phòng Đi", "Phòng Ở"]);
  server.setNow("2026-07-01T09:00:00+07:00");
  await Promise.all([daily("2026-07-01"), daily("2026-07-01")]);
  expect(await holders(work.id)).toEqual(["Phòng Đến", "Phòng Ở"]);
});

test("of two who merge the same agency at once one wins, and the other is told", async () => {
  const { make } = server;
  const [from, one, two] = [await make.agency(), await make.agency(), await make.agency()];
  const work = await plan(from);
  const answers = await Promise.all(
    [one, two].map((to) => reorganise({ kind: "MERGE", agencies: [seen(from)], successors: existing(to) })),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["AGENCY_CLOSED"]);
  expect(await holders(work.id)).toHaveLength(1);
});

test("a result handed in while its agency is merged goes over with the row, or is refused", async () => {
  const { make } = server;
  const [from, to] = [await make.agency(), await make.agency({ name: "Phòng Nhận" })];
  const person = await make.person({ roles: [{ role: "HEAD", agency: from }] });
  const head = await signIn(server.url, person.email, person.password);
  const work = await plan(from);
  const [answer] = await Promise.all([
    head.query<{ resultSubmit: { userErrors: { code: string }[] } }>(
      "mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code } } }",
      { input: { id: work.rows[0], expectedVersion: 1, result: "Xong" } },
    ),
    reorganise({ kind: "MERGE", agencies: [seen(from)], successors: existing(to) }),
  ]);
  const [row]: { state: string }[] = await server.dataSource.query("select state from assignment where id = $1", [
    work.rows[0],
  ]);
  expect(row?.state).toBe(answer.resultSubmit.userErrors.length === 0 ? "SUBMITTED" : "ASSIGNED");
  expect(await holders(work.id)).toEqual(["Phòng Nhận"]);
});

test("what was to be told to an agency that ends is told to its successor", async () => {
  const { make, dataSource } = server;
  const from = await make.agency({ name: "Phòng Thư Cũ", email: "thu-cu@dondoc.test" });
  const to = await make.agency({ name: "Phòng Thư Mới", email: "thu-moi@dondoc.test" });
  const work = await plan(from);
  await reorganise({ kind: "MERGE", agencies: [seen(from)], successors: existing(to) });
  const letters: object[] = await dataSource.query(
    `select recipient, state, assignment_ids as rows from letter where directive_id = $1 and agency_id = any($2)
     order by recipient`,
    [work.id, [from.id, to.id]],
  );
  expect(letters).toEqual([
    { recipient: "thu-cu@dondoc.test", state: "SKIPPED", rows: work.rows },
    { recipient: "thu-moi@dondoc.test", state: "PLANNED", rows: work.rows },
  ]);
});

test("only who keeps the directory at every agency in question may change it, and nobody gets a role at one that ended", async () => {
  const { make } = server;
  const [mine, foreign] = [await make.agency(), await make.agency()];
  const { email, password } = await make.person({ roles: [{ role: "ADMIN", agency: mine }] });
  const local = await signIn(server.url, email, password);
  const merger = { kind: "MERGE", agencies: [seen(mine)], successors: existing(foreign) };
  expect((await reorganise(merger, local)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await reorganise(merger)).userErrors).toEqual([]);
  const { personCreate } = await api.query<{ personCreate: { userErrors: { code: string }[] } }>(
    "mutation ($input: PersonCreateInput!) { personCreate(input: $input) { userErrors { code } } }",
    { input: { name: "Người Sau", email: "sau@dondoc.test", roles: [{ role: "HEAD", agencyId: mine.id }] } },
  );
  expect(personCreate.userErrors).toEqual([{ code: "AGENCY_CLOSED" }]);
});

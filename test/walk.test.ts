import { randomUUID } from "node:crypto";
import { runQueueOnce } from "../jobs/runQueueOnce.ts";
import { readEnv } from "../server/env.ts";
import { createLog } from "../server/log.ts";
import { createMailer } from "../server/mail.ts";
import { type Api, signIn } from "./harness/api.ts";
import type { MadeAgency, MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

// The whole story through HTTP: a text becomes tasks, a head reports with evidence, the office confirms, the count
// moves, Monday's letters go out, the score line follows. Each step stands on the one before.
const text = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN BÌNH AN                    Độc lập - Tự do - Hạnh phúc

Số: 57/KH-UBND                   Bình An, ngày 02 tháng 11 năm 2026

KẾ HOẠCH
Đẩy mạnh số hóa hồ sơ tại Bộ phận Một cửa năm 2026

Ủy ban nhân dân huyện xây dựng Kế hoạch như sau:

I. NHIỆM VỤ

1. Phòng Nội vụ

1.1. Rà soát, công bố danh mục hồ sơ phải số hóa, hoàn thành trước ngày 13/11/2026.

1.2. Tổng hợp kết quả thực hiện, báo cáo UBND huyện trước ngày 30/11/2026.

2. UBND các xã, thị trấn

2.1. Bố trí máy quét và người thực hiện số hóa tại Bộ phận Một cửa, xong trước ngày 10/11/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Bình
`;

let server: TestServer;
let committee: MadeAgency;
let division: MadeAgency;
let communes: MadeAgency[];
let monitor: MadePerson;
let head: MadePerson;
let communeHeads: MadePerson[];
let office: Api;
let agency: Api;
let directiveId: string;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-03T08:00:00+07:00" });
  const { make } = server;
  committee = await make.root();
  division = await make.agency({ code: "PNV", name: "Phòng Nội vụ" });
  communes = [
    await make.agency({ code: "XA1", name: "UBND xã An Khê", kind: "COMMUNE" }),
    await make.agency({ code: "XA2", name: "UBND xã Bình Sơn", kind: "COMMUNE" }),
  ];
  await make.agency({ code: "CACXA", name: "UBND các xã, thị trấn", kind: "GROUP", members: communes });
  monitor = await make.person({ name: "Trần Thị Theo Dõi", roles: [{ role: "MONITOR", agency: committee }] });
  head = await make.person({ name: "Nguyễn Văn Trưởng", roles: [{ role: "HEAD", agency: division }] });
  communeHeads = [];
  for (const commune of communes) {
    communeHeads.push(await make.person({ roles: [{ role: "HEAD", agency: commune }] }));
  }
  office = await signIn(server.url, monitor.email, monitor.password);
  agency = await signIn(server.url, head.email, head.password);
});
afterAll(() => server.stop());

interface Payload {
  userErrors: { code: string; path: string[] | null; message: string }[];
}
type AssignmentPayload = Payload & { assignment: { id: string; state: string; version: number } | null };

const assignmentFields = "assignment { id state version } userErrors { code path message }";

async function deliver(): Promise<void> {
  const env = readEnv({
    NODE_ENV: "test",
    DATABASE_URL: server.databaseUrl,
    PUBLIC_URL: server.url,
    SESSION_SECRET: "only-for-tests-only-for-tests-only-for-tests",
    SMTP_URL: server.mails.url,
    LOG_LEVEL: "silent",
  });
  const mailer = createMailer(env);
  await runQueueOnce({
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer,
    publicUrl: env.publicUrl,
    log: createLog(env),
    now: server.door.now,
  });
  mailer.close();
}

/** The rows of the caller's own agencies, by reference. */
async function ownRows(api: Api) {
  const { assignments } = await api.query<{
    assignments: { nodes: { id: string; version: number; timeliness: string; dueOn: string; task: { ref: string } }[] };
  }>(`{ assignments(filter: { own: true }) { nodes { id version timeliness dueOn task { ref } } } }`);
  return new Map(assignments.nodes.map((row) => [row.task.ref, row]));
}

async function progress(asOf?: string) {
  const { directive } = await office.query<{ directive: { progress: { sentence: string; total: number } } }>(
    `query ($id: ID!, $asOf: Day) { directive(id: $id) { progress(asOf: $asOf) { sentence total } } }`,
    { id: directiveId, asOf },
  );
  return directive.progress;
}

test("a text becomes a draft with tasks, agencies and days", async () => {
  const { directiveImport } = await office.query<{
    directiveImport: Payload & {
      directive: {
        id: string;
        documentNumber: string;
        issuedOn: string;
        tasks: {
          nodes: { ref: string; dueOn: string; addressees: { name: string; agency: { code: string } | null }[] }[];
        };
      };
    };
  }>(
    `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) {
      directive { id documentNumber issuedOn tasks { nodes { ref dueOn addressees { name agency { code } } } } }
      userErrors { code path message } } }`,
    { input: { text, issuerId: committee.id, idempotencyKey: randomUUID() } },
  );
  expect(directiveImport.userErrors).toEqual([]);
  directiveId = directiveImport.directive.id;
  expect(directiveImport.directive).toMatchObject({ documentNumber: "57/KH-UBND", issuedOn: "2026-11-02" });
  const tasks = directiveImport.directive.tasks.nodes.map(({ ref, dueOn, addressees }) => [
    ref,
    dueOn,
    addressees.map(({ agency }) => agency?.code),
  ]);
  expect(tasks).toEqual([
    ["I.1.1", "2026-11-13", ["PNV"]],
    ["I.1.2", "2026-11-30", ["PNV"]],
    ["I.2.1", "2026-11-10", ["CACXA"]],
  ]);
});

test("nobody but the office sees a draft", async () => {
  const { directive } = await agency.query<{ directive: null }>(`query ($id: ID!) { directive(id: $id) { id } }`, {
    id: directiveId,
  });
  expect(directive).toBeNull();
});

test("issuing gives every agency its assignment, the group expands, one letter each", async () => {
  const { directiveIssue } = await office.query<{ directiveIssue: Payload & { directive: { state: string } } }>(
    `mutation ($input: DirectiveIssueInput!) { directiveIssue(input: $input) {
      directive { state } userErrors { code path message } } }`,
    { input: { id: directiveId, expectedVersion: 1 } },
  );
  expect(directiveIssue).toMatchObject({ directive: { state: "ISSUED" }, userErrors: [] });
  const own = await ownRows(agency);
  expect([...own.keys()].sort()).toEqual(["I.1.1", "I.1.2"]);
  expect(await progress()).toMatchObject({ total: 3, sentence: "0/3 nhiệm vụ đã hoàn thành (0,00%)" });

  await deliver();
  const letters = server.mails.all.filter((mail) => mail.recipients.includes(head.email));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain("57/KH-UBND");
});

test("the head reports with evidence; the office returns, the head submits anew, the office confirms", async () => {
  const row = (await ownRows(agency)).get("I.1.1");
  if (!row) throw new Error("I.1.1 is missing");
  const taken = await agency.query<{ assignmentAcknowledge: AssignmentPayload }>(
    `mutation ($input: AssignmentInput!) { assignmentAcknowledge(input: $input) { ${assignmentFields} } }`,
    { input: { id: row.id, expectedVersion: row.version } },
  );
  expect(taken.assignmentAcknowledge).toMatchObject({
    assignment: { state: "ACKNOWLEDGED", version: 2 },
    userErrors: [],
  });

  const bare = await submit(row.id, 2, "", []);
  expect(bare.userErrors.map(({ code }) => code)).toEqual(["EVIDENCE_REQUIRED"]);

  server.setNow("2026-11-12T16:00:00+07:00");
  const file = await agency.upload("Danh mục hồ sơ phải số hóa: 42 thủ tục.", "danh-muc.txt", "text/plain");
  expect(file.status).toBe(201);
  const key = randomUUID();
  const first = await submit(row.id, 2, "Đã công bố danh mục.", [file.body.id], key);
  expect(first).toMatchObject({ assignment: { state: "SUBMITTED", version: 3 }, userErrors: [] });
  expect(await submit(row.id, 2, "Đã công bố danh mục.", [file.body.id], key)).toEqual(first);

  const returned = await office.query<{ resultReturn: AssignmentPayload }>(
    `mutation ($input: ResultReturnInput!) { resultReturn(input: $input) { ${assignmentFields} } }`,
    { input: { id: row.id, expectedVersion: 3, reason: "Thiếu biên bản họp" } },
  );
  expect(returned.resultReturn).toMatchObject({ assignment: { state: "RETURNED" }, userErrors: [] });
  expect(await submit(row.id, 4, "Đã bổ sung biên bản.", [])).toMatchObject({ assignment: { state: "SUBMITTED" } });

  // The office is ten days late; the agency is not.
  server.setNow("2026-11-23T07:00:00+07:00");
  const { resultConfirm } = await office.query<{ resultConfirm: AssignmentPayload }>(
    `mutation ($input: AssignmentInput!) { resultConfirm(input: $input) { ${assignmentFields} } }`,
    { input: { id: row.id, expectedVersion: 5 } },
  );
  expect(resultConfirm).toMatchObject({ assignment: { state: "COMPLETED" }, userErrors: [] });
  expect((await ownRows(agency)).get("I.1.1")?.timeliness).toBe("ON_TIME");
  expect((await progress()).sentence).toBe("1/3 nhiệm vụ đã hoàn thành (33,33%)");
  expect((await progress("2026-11-22")).sentence).toBe("0/3 nhiệm vụ đã hoàn thành (0,00%)");
});

async function submit(assignmentId: string, expectedVersion: number, result: string, fileIds: string[], key?: string) {
  const { resultSubmit } = await agency.query<{ resultSubmit: AssignmentPayload }>(
    `mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { ${assignmentFields} } }`,
    { input: { id: assignmentId, expectedVersion, result, fileIds, idempotencyKey: key ?? null } },
  );
  return resultSubmit;
}

test("on Monday each late agency gets one letter with its own rows, however often it is planned", async () => {
  server.setNow("2026-11-23T07:30:00+07:00");
  const plan = () =>
    office.query<{ lettersPlan: Payload & { letters: { recipient: string; rowCount: number }[] } }>(
      `mutation { lettersPlan(input: { kind: OVERDUE_WEEKLY, day: "2026-11-23" }) {
        letters { recipient rowCount } userErrors { code path message } } }`,
    );
  const { lettersPlan } = await plan();
  expect(lettersPlan.userErrors).toEqual([]);
  expect(lettersPlan.letters.map(({ recipient }) => recipient).sort()).toEqual(
    communeHeads.map(({ email }) => email).sort(),
  );
  await plan();
  await deliver();
  await deliver();
  for (const [index, { email }] of communeHeads.entries()) {
    const letters = server.mails.all.filter(
      ({ recipients, subject }) => recipients.includes(email) && /quá hạn/i.test(subject ?? ""),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("I.2.1");
    expect(letters[0]?.text).toContain("10/11/2026");
    expect(letters[0]?.text).not.toContain(communes[1 - index]?.name);
  }
});

test("the score line follows from the count", async () => {
  const setId = randomUUID();
  await server.dataSource.query(
    `insert into criteria_set (id, code, name, year, period_from, period_to)
     values ($1, 'THU-2026', 'Bộ tiêu chí để thử', 2026, '2026-01-01', '2026-12-31')`,
    [setId],
  );
  await server.dataSource.query(
    `insert into criterion (id, set_id, ref, name, max_score, method, formula)
     values ($1, $2, '1.1', 'Mức độ hoàn thành kế hoạch', 2, 'TASKS', '{"kind":"ratio","floor":0.4}')`,
    [randomUUID(), setId],
  );
  const { scoreboard } = await office.query<{
    scoreboard: { agency: { code: string }; completed: number; total: number; points: number; rank: number }[];
  }>(`{ scoreboard(set: "THU-2026") { agency { code } completed total points rank } }`);
  expect(scoreboard.map(({ agency: { code }, ...line }) => ({ code, ...line }))).toEqual([
    { code: "PNV", completed: 1, total: 2, points: 1, rank: 1 },
    { code: "XA1", completed: 0, total: 1, points: 0, rank: 2 },
    { code: "XA2", completed: 0, total: 1, points: 0, rank: 2 },
  ]);
});

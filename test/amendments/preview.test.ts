import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let agency: MadeAgency;
let head: MadePerson;
let monitor: MadePerson;
let api: Api;
let plan: MadeDirective;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-07-10T09:00:00+07:00" });
  agency = await server.make.agency({ name: "Phòng Y tế", email: "yte@dondoc.test" });
  head = await server.make.person({ roles: [{ role: "HEAD", agency }] });
  monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
  const tasks = [{ lead: agency }, { lead: agency }, { lead: agency }];
  plan = await server.make.directive({ by: monitor, issuedOn: "2026-07-01", tasks });
});
afterAll(() => server?.stop());

const input = (changes: object[], more: object = {}) => ({
  id: plan.id,
  expectedVersion: plan.version,
  documentNumber: "54/TB-UBND",
  effectiveOn: "2026-07-10",
  changes,
  ...more,
});
const preview = async (changes: object[], more?: object) =>
  (
    await api.query<{ amendmentPreview: object }>(
      `query ($input: DirectiveAmendInput!) { amendmentPreview(input: $input) {
        before after countsFrom sentence userErrors { code path } } }`,
      { input: input(changes, more) },
    )
  ).amendmentPreview;
const drop = (index: number) => ({ kind: "DROP", taskId: plan.tasks[index]?.id, reason: "Trùng" });
const add = () => {
  const lead = [{ name: agency.name, agencyId: agency.id }];
  return { kind: "ADD", task: { ref: "BS.1", text: "Rà soát", deadlineKind: "NONE", lead, coordinating: [] } };
};

test.each([
  ["in force", {}, "3 → 2 nhiệm vụ từ 10/07/2026", "2026-07-10"],
  ["with a day that is past", { effectiveOn: "2026-07-03" }, "3 → 2 nhiệm vụ từ 10/07/2026", "2026-07-10"],
  ["that is still to come", { effectiveOn: "2026-09-01" }, "3 → 2 nhiệm vụ từ 01/09/2026", "2026-09-01"],
])("an amendment %s is foreseen", async (_, more, sentence, countsFrom) => {
  const foreseen = { before: 3, after: 2, countsFrom, sentence, userErrors: [] };
  expect(await preview([drop(0), drop(1), add()], more)).toEqual(foreseen);
});

test("as many in as out", async () => {
  expect(await preview([drop(0), add()])).toMatchObject({ sentence: "vẫn 3 nhiệm vụ từ 10/07/2026" });
});

test("what will be refused is refused in the preview, row by row", async () => {
  const changes = [drop(0), { ...drop(1), reason: " " }, { kind: "CHANGE", taskId: plan.tasks[2]?.id }];
  expect(await preview(changes)).toMatchObject({
    after: null,
    userErrors: [
      { code: "REASON_REQUIRED", path: ["changes", "1", "reason"] },
      { code: "INVALID_INPUT", path: ["changes", "2", "taskId"] },
    ],
  });
});

test("a preview leaves nothing behind", async () => {
  const standing = () =>
    server.dataSource.query(
      `select (select count(*)::int from amendment) as amendments, (select count(*)::int from letter) as letters,
         (select count(*)::int from history) as lines, (select count(*)::int from task where removed_on is not null) as gone,
         (select version from directive where id = $1) as version, (select task_total from directive where id = $1) as total`,
      [plan.id],
    );
  const before = await standing();
  await preview([drop(0), add()]);
  expect(await standing()).toEqual(before);
});

test("the document comes with its day, what it is about and its file, which those read who see the directive", async () => {
  const { body: file } = await api.upload("Điều chỉnh Kế hoạch", "thong-bao.txt", "text/plain");
  const { directiveAmend } = await api.query<{
    directiveAmend: { directive: { amendments: object[] }; userErrors: object[] };
  }>(
    `mutation ($input: DirectiveAmendInput!) { directiveAmend(input: $input) { userErrors { code path }
      directive { amendments { documentIssuedOn abstract file { name url } } } } }`,
    { input: input([drop(0)], { documentIssuedOn: "2026-07-09", abstract: " Điều chỉnh Kế hoạch ", fileId: file.id }) },
  );
  expect(directiveAmend.userErrors).toEqual([]);
  const url = `/files/${file.id}`;
  expect(directiveAmend.directive.amendments).toEqual([
    { documentIssuedOn: "2026-07-09", abstract: "Điều chỉnh Kế hoạch", file: { name: "thong-bao.txt", url } },
  ]);
  const ofAgency = await signIn(server.url, head.email, head.password);
  expect((await ofAgency.get(url)).status).toBe(200);
  const stranger = await server.make.person({ roles: [{ role: "HEAD", agency: await server.make.agency() }] });
  const outside = await signIn(server.url, stranger.email, stranger.password);
  expect((await outside.get(url)).status).toBe(404);
});

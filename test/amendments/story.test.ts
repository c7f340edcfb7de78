import { join } from "node:path";
import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { projectRoot } from "../../server/projectRoot.ts";
import { type Api, signIn } from "../harness/api.ts";
import { runNode } from "../harness/child.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// A plan of 78 tasks, 22 of them completed by 30 June, adjusted on 17 July: what a day's figures were they stay, whatever
// is recorded later.
let server: TestServer;
let monitor: MadePerson;
let api: Api;
let plan: MadeDirective;
let agencies: MadeAgency[];
let heads: MadePerson[];
const number = "146/KH-UBND";

const at = (day: string, time = "09:00:00") => server.setNow(`${day}T${time}+07:00`);

beforeAll(async () => {
  server = await startTestServer({ now: "2025-01-20T09:00:00+07:00" });
  const { make } = server;
  agencies = [];
  heads = [];
  for (let n = 1; n <= 6; n += 1) {
    const agency = await make.agency({ name: `Phòng ${n}`, email: `phong${n}@dondoc.test` });
    agencies.push(agency);
    heads.push(await make.person({ roles: [{ role: "HEAD", agency }] }));
  }
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  plan = await make.directive({
    by: monitor,
    documentNumber: number,
    issuedOn: "2025-01-20",
    tasks: Array.from({ length: 78 }, (_, index) => ({
      lead: agencies[index % 6] as MadeAgency,
      dueOn: index < 40 ? "2025-06-30" : "2025-12-15",
    })),
  });
  for (let index = 0; index < 22; index += 1) await complete(index, "2025-06-27");
  at("2025-07-16");
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(async () => {
  await server?.stop();
  await removeScratchDirs();
});

/** The head hands the result of a task in, and the office confirms it on the same day. */
async function complete(index: number, day: string): Promise<void> {
  at(day);
  const id = plan.tasks[index]?.assignments[0]?.id ?? "";
  const [row]: { version: number }[] = await server.dataSource.query("select version from assignment where id = $1", [
    id,
  ]);
  const expectedVersion = row?.version ?? 0;
  const head = await server.doorOf(heads[index % 6]?.id ?? "");
  await perform(head, submitResult, { assignmentId: id, expectedVersion, result: "Đã xong" });
  await perform(await server.doorOf(monitor.id), confirmResult, { id, expectedVersion: expectedVersion + 1 });
}

interface Figures {
  total: number;
  completedOnTime: number;
  completedLate: number;
  openInTerm: number;
  openOverdue: number;
  sentence: string;
}
const figures = "total completedOnTime completedLate openInTerm openOverdue cancelled sentence";

async function onScreen(asOf: string): Promise<Figures> {
  const { directive, progress } = await api.query<{ directive: { progress: Figures }; progress: Figures }>(
    `query ($id: ID!, $asOf: Day!) { directive(id: $id) { progress(asOf: $asOf) { ${figures} } }
      progress(directiveId: $id, asOf: $asOf) { ${figures} } }`,
    { id: plan.id, asOf },
  );
  expect(directive.progress).toEqual(progress);
  return progress;
}

async function onCommandLine(asOf: string): Promise<Figures> {
  const env = { DATABASE_URL: server.databaseUrl, DATA_DIR: await scratchDir() };
  const args = ["progress", "--directive", number, "--as-of", asOf, "--json"];
  const { output } = await runNode([join(projectRoot, "cli/dondoc.mjs"), ...args], env).ended();
  return JSON.parse(output) as Figures;
}

const days = ["2025-06-26", "2025-06-30", "2025-07-01", "2025-07-16", "2025-07-17", "2025-07-18", "2025-08-20"];
const shown = async () => new Map(await Promise.all(days.map(async (day) => [day, await onScreen(day)] as const)));

test("before the adjustment the figures are over 78", async () => {
  expect(await onScreen("2025-07-16")).toMatchObject({
    sentence: "22/78 nhiệm vụ đã hoàn thành (28,21%)",
    total: 78,
    completedOnTime: 22,
    openOverdue: 18,
    openInTerm: 38,
  });
});

test("the adjustment of 17 July drops five and adds three: over 76 from that day, over 78 before", async () => {
  const before = await shown();
  at("2025-07-17");
  const { directiveAmend } = await api.query<{ directiveAmend: { directive: object; userErrors: object[] } }>(
    `mutation ($input: DirectiveAmendInput!) { directiveAmend(input: $input) {
      directive { taskCount completedCount amendments {
        documentName effectiveOn appliedOn changes { kind ref summary task { addedOn removedOn } } } }
      userErrors { code path message } } }`,
    {
      input: {
        id: plan.id,
        expectedVersion: plan.version,
        documentNumber: "54/TB-UBND",
        effectiveOn: "2025-07-17",
        idempotencyKey: "54/TB-UBND",
        changes: [
          ...[60, 61, 62, 63, 64].map((index) => ({
            kind: "DROP",
            taskId: plan.tasks[index]?.id,
            reason: "Chuyển cấp tỉnh thực hiện",
          })),
          ...[1, 2, 3].map((n) => ({
            kind: "ADD",
            task: {
              ref: `BS.${n}`,
              text: `Nhiệm vụ bổ sung ${n}`,
              deadlineKind: "DATE",
              dueOn: "2025-09-30",
              lead: [{ name: agencies[n]?.name, agencyId: agencies[n]?.id }],
              coordinating: [],
            },
          })),
        ],
      },
    },
  );
  expect(directiveAmend.userErrors).toEqual([]);
  const dropped = { kind: "DROP", summary: "không còn trong văn bản (Chuyển cấp tỉnh thực hiện)" };
  expect(directiveAmend.directive).toEqual({
    taskCount: 76,
    completedCount: 22,
    amendments: [
      {
        documentName: "Thông báo 54/TB-UBND",
        effectiveOn: "2025-07-17",
        appliedOn: "2025-07-17",
        changes: [
          ...["61", "62", "63", "64", "65"].map((ref) => ({
            ...dropped,
            ref,
            task: { addedOn: "2025-01-20", removedOn: "2025-07-17" },
          })),
          ...["BS.1", "BS.2", "BS.3"].map((ref) => ({
            kind: "ADD",
            summary: "bổ sung nhiệm vụ",
            ref,
            task: { addedOn: "2025-07-17", removedOn: null },
          })),
        ],
      },
    ],
  });
  at("2025-07-18");
  const after = await shown();
  for (const day of ["2025-06-26", "2025-06-30", "2025-07-01", "2025-07-16"])
    expect(after.get(day)).toEqual(before.get(day));
  expect(after.get("2025-07-16")).toMatchObject({ total: 78, completedOnTime: 22 });
  expect(after.get("2025-07-17")).toMatchObject({ total: 76, completedOnTime: 22 });
  expect(after.get("2025-07-18")).toMatchObject({
    total: 76,
    openOverdue: 18,
    openInTerm: 36,
    sentence: "22/76 nhiệm vụ đã hoàn thành (28,95%)",
  });
});

test("confirmations that come later move no figure of a day before them", async () => {
  const before = new Map([...(await shown())].filter(([day]) => day <= "2025-07-18"));
  for (let index = 22; index < 32; index += 1) await complete(index, "2025-07-28");
  at("2025-08-20");
  const after = await shown();
  for (const [day, was] of before) expect(after.get(day)).toEqual(was);
  expect(after.get("2025-08-20")).toMatchObject({ total: 76, completedOnTime: 22, completedLate: 10, openOverdue: 8 });
});

test("the command line and the screen agree on every date", async () => {
  at("2025-08-20");
  for (const day of ["2025-06-30", "2025-07-16", "2025-07-18", "2025-08-20"]) {
    expect(await onCommandLine(day)).toMatchObject(await onScreen(day));
  }
});

test("the counters of the agencies say what the facts say", async () => {
  const { agencyProgress } = await api.query<{ agencyProgress: { agency: { name: string }; total: number }[] }>(
    "{ agencyProgress { agency { name } total } }",
  );
  const ofPlan = await api.query<{ agencyProgress: { agency: { name: string }; total: number }[] }>(
    "query ($id: ID!) { agencyProgress(directiveId: $id) { agency { name } total } }",
    { id: plan.id },
  );
  expect(agencyProgress).toEqual(ofPlan.agencyProgress);
  expect(agencyProgress.map(({ total }) => total)).toEqual([12, 13, 13, 13, 12, 13]);
});

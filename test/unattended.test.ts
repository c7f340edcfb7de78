import type { Jobs } from "../jobs/jobs.ts";
import { startJobs } from "../jobs/worker.ts";
import { readDirective } from "../reader/read.ts";
import { type Api, signIn } from "./harness/api.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";
import { makePdf } from "./import/makePdf.ts";
import { planLines } from "./import/plan.ts";
import { silentLog } from "./letters/silentLog.ts";

let server: TestServer;
let api: Api;

beforeAll(async () => {
  server = await startTestServer({ env: { JOBS: "off" } });
  const monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

test("a reading tells that nobody will carry it out, until a worker comes", async () => {
  const root = await server.make.root();
  const { body } = await api.upload(await makePdf([planLines("61/KH-UBND")]), "a.pdf");
  const { directiveImport } = await api.query<{ directiveImport: { reading: { id: string } } }>(
    "mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { reading { id } } }",
    { input: { fileId: body.id, issuerId: root.id } },
  );
  const { id } = directiveImport.reading;
  const now = async () =>
    (await api.query<{ reading: object }>("query ($id: ID!) { reading(id: $id) { state unattended } }", { id }))
      .reading;
  expect(await now()).toEqual({ state: "WAITING", unattended: true });

  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const jobs: Jobs = {
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer: { send: async () => undefined },
    publicUrl: "http://dondoc.test",
    log: silentLog,
    now: server.door.now,
    read: async () => {
      await gone;
      const text = planLines("61/KH-UBND").join("\n");
      return { draft: readDirective(text), source: { format: "text", text, lines: [], pages: [], notes: [] } };
    },
  };
  const running = await startJobs(jobs);
  expect(await now()).toMatchObject({ unattended: false });
  go();
  await running.stop();
});

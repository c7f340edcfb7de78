import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { File } from "../entities/file.ts";
import type { Jobs } from "../jobs/jobs.ts";
import { runScheduled } from "../jobs/runScheduled.ts";
import { createFileStore, type FileStore } from "../server/files.ts";
import { type Api, signIn } from "./harness/api.ts";
import type { MadeAgency } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";
import { makePdf } from "./import/makePdf.ts";
import { planLines } from "./import/plan.ts";
import { silentLog } from "./letters/silentLog.ts";

let server: TestServer;
let store: FileStore;
let root: MadeAgency;
let api: Api;
let jobs: Jobs;

beforeAll(async () => {
  server = await startTestServer({ env: { JOBS: "on" } });
  store = createFileStore(join(server.dataDir, "files"));
  root = await server.make.root();
  const monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
  jobs = {
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer: { send: async () => undefined },
    publicUrl: "http://dondoc.test",
    log: silentLog,
    now: server.door.now,
    removeFile: store.remove,
  };
});
afterAll(() => server?.stop());

interface Answer {
  directiveImport: { reading: { id: string } | null; directive: { id: string } | null; userErrors: { code: string }[] };
}

async function give(bytes: Buffer | string, name: string) {
  const { body } = await api.upload(bytes, name);
  const { directiveImport } = await api.query<Answer>(
    `mutation ($input: DirectiveImportInput!) {
      directiveImport(input: $input) { reading { id } directive { id } userErrors { code } } }`,
    { input: { fileId: body.id, issuerId: root.id } },
  );
  const [{ sha256 } = { sha256: "" }]: { sha256: string }[] = await server.dataSource.query(
    "select sha256 from file where id = $1",
    [body.id],
  );
  return { id: body.id, sha256, ...directiveImport };
}

async function until(look: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(50)) if (await look()) return;
  throw new Error("It did not come to that");
}

const secret = ["TUYỆT MẬT", ...planLines("91/KH-UBND")];

test.each<[string, () => Promise<Buffer | string>, string]>([
  ["PDF", () => makePdf([secret]), "a.pdf"],
  ["text", async () => secret.join("\n"), "a.txt"],
])("the bytes of a %s that was refused as secret leave the store at once", async (_, make, name) => {
  const given = await give(await make(), name);
  await until(async () => !(await store.has(given.sha256)));
  expect(given.directive).toBeNull();
  expect((await api.get(`/files/${given.id}`)).status).toBe(404);
});

test("what is of a kind that is not taken leaves nothing behind", async () => {
  const bytes = "\u0000\u0001 không phải tệp văn bản \u0000";
  const { status } = await api.upload(bytes, "a.bin");
  expect(status).toBe(415);
  expect(await store.has(createHash("sha256").update(bytes).digest("hex"))).toBe(false);
});

test("an upload that came to nothing goes after a day, what a draft was read from stays", async () => {
  const kept = await give(planLines("92/KH-UBND").join("\n"), "kế hoạch.txt");
  expect(kept.userErrors).toEqual([]);
  const lone = (await api.upload("Chưa dùng vào việc gì.", "lạc.txt")).body;
  const { sha256 } = await server.dataSource.manager.findOneByOrFail(File, { id: lone.id });
  const night = (day: string) => runScheduled(jobs, { job: "SWEEP_FILES", period: day, day }, 1);
  await night("2026-11-23");
  expect(await store.has(sha256)).toBe(true);
  server.setNow("2026-11-24T09:30:00+07:00");
  await night("2026-11-24");
  expect([await store.has(sha256), await store.has(kept.sha256)]).toEqual([false, true]);
  expect(await server.dataSource.manager.findOneBy(File, { id: lone.id })).toBeNull();
  // Told to do it again, it finds nothing.
  await night("2026-11-24");
  expect(await store.has(kept.sha256)).toBe(true);
});

test("sessions that have expired go, the others stay", async () => {
  const person = await server.make.person({ roles: [{ role: "CLERK" }] });
  const tokens = [randomUUID(), randomUUID()];
  for (const [index, expires] of ["2026-11-20T00:00:00Z", "2026-12-20T00:00:00Z"].entries()) {
    await server.dataSource.query("insert into session (token, person_id, expires_at) values ($1, $2, $3)", [
      tokens[index],
      person.id,
      expires,
    ]);
  }
  await runScheduled(jobs, { job: "SWEEP_SESSIONS", period: "2026-11-24", day: "2026-11-24" }, 1);
  const left = await server.dataSource.query("select token from session where person_id = $1", [person.id]);
  expect(left).toEqual([{ token: tokens[1] }]);
});

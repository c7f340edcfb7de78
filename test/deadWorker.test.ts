import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import { Reading } from "../entities/reading.ts";
import { freeDeadJobs } from "../jobs/freeDeadJobs.ts";
import { openQueue } from "../jobs/queue.ts";
import { type RunningJobs, startJobs } from "../jobs/worker.ts";
import { readDirective } from "../reader/read.ts";
import { pngOf } from "../server/png.ts";
import { projectRoot } from "../server/projectRoot.ts";
import { signIn } from "./harness/api.ts";
import { type Child, runNode } from "./harness/child.ts";
import { freePort } from "./harness/freePort.ts";
import { removeScratchDirs, scratchDir } from "./harness/scratchDir.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";
import { makeScan } from "./import/makePdf.ts";
import { planLines } from "./import/plan.ts";
import { silentLog } from "./letters/silentLog.ts";

// Two processes work on one database. The one that reads a long scan is killed without warning: the other one takes the
// reading up, and the lane of scans is free, within a minute instead of the queue's four hours.
let server: TestServer;
let doomed: Child | null = null;
let survivor: RunningJobs | null = null;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  doomed?.process.kill("SIGKILL");
  await doomed?.ended();
  await survivor?.stop();
  await server?.stop();
  await removeScratchDirs();
});

async function until<T>(look: () => Promise<T | null>, seconds: number): Promise<T> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await wait(200)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new Error("It did not come to that");
}

test("a reading of a killed worker is taken up by another one within a minute", async () => {
  const root = await server.make.root();
  const clerk = await server.make.person({ roles: [{ role: "CLERK" }] });
  const [port, dataDir] = [await freePort(), await scratchDir()];
  const settings = { DATABASE_URL: server.databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: "fatal", HOST: "127.0.0.1" };
  doomed = runNode([join(projectRoot, "cli/dondoc.mjs"), "start", "--no-demo", "--port", String(port)], settings);
  await doomed.says("Đôn Đốc đã sẵn sàng");
  const api = await signIn(`http://localhost:${port}`, clerk.email, clerk.password);
  const [width, height] = [1240, 1754];
  const white = pngOf(Buffer.alloc(width * 3 * height, 255), { width, height, stride: width * 3 }, deflateSync);
  const { body } = await api.upload(await makeScan(white, 400), "Bản quét dài.pdf");
  const { directiveImport } = await api.query<{ directiveImport: { reading: { id: string } } }>(
    "mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { reading { id } } }",
    { input: { fileId: body.id, issuerId: root.id, monitorId: root.id } },
  );
  const { id } = directiveImport.reading;
  const inState = (state: string) => () => server.dataSource.manager.findOneBy(Reading, { id, state: state as "DONE" });
  await until(inState("READING"), 30);
  const queue = openQueue(server.databaseUrl, 2);
  const freed = await freeDeadJobs(queue, 0).finally(queue.close);
  expect(freed).toEqual([]);

  survivor = await startJobs({
    dataSource: server.dataSource,
    url: server.databaseUrl,
    mailer: { send: async () => undefined },
    publicUrl: "http://dondoc.test",
    log: silentLog,
    now: server.door.now,
    read: async () => {
      const text = planLines("81/KH-UBND").join("\n");
      return { draft: readDirective(text), source: { format: "text", text, lines: [], pages: [], notes: [] } };
    },
  });
  doomed.process.kill("SIGKILL");
  await doomed.ended();
  expect(await until(inState("DONE"), 60)).toMatchObject({ directiveId: id });
}, 150_000);

import { randomUUID } from "node:crypto";
import { perform } from "../actions/act.ts";
import { storeFile } from "../actions/files/storeFile.ts";
import { askReading } from "../actions/readings/askReading.ts";
import { Reading } from "../entities/reading.ts";
import type { FileReader, Jobs } from "../jobs/jobs.ts";
import { lastTry, readFileJob } from "../jobs/readFile.ts";
import { readDirective } from "../reader/read.ts";
import { Failure } from "../rules/failure.ts";
import type { MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";
import { planLines } from "./import/plan.ts";
import { silentLog } from "./letters/silentLog.ts";

let server: TestServer;
let clerk: MadePerson;

beforeAll(async () => {
  server = await startTestServer();
  clerk = await server.make.person({ roles: [{ role: "CLERK" }] });
});
afterAll(() => server?.stop());

const withReader = (read: FileReader): Jobs & { read: FileReader } => ({
  dataSource: server.dataSource,
  url: server.databaseUrl,
  mailer: { send: async () => undefined },
  publicUrl: "http://dondoc.test",
  log: silentLog,
  now: server.door.now,
  read,
});

/** A reader that gives a plan of this number. */
const reads =
  (number: string): FileReader =>
  async (_, { onPage }) => {
    onPage(1, 1);
    const text = planLines(number).join("\n");
    return { draft: readDirective(text), source: { format: "text", text, lines: [], pages: [], notes: [] } };
  };

/** A reader that goes on until it is stopped, and tells when it has begun. */
function endless(): { read: FileReader; begun: Promise<void> } {
  let tell = () => {};
  const begun = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const read: FileReader = (_, { onPage, signal }) =>
    new Promise((_resolve, reject) => {
      onPage(2, 9);
      signal.addEventListener("abort", () => reject(signal.reason));
      tell();
    });
  return { read, begun };
}

async function asked(): Promise<string> {
  const door = await server.doorOf(clerk.id);
  const sha256 = randomUUID().replaceAll("-", "").repeat(2);
  const file = await perform(door, storeFile, { sha256, name: "Kế hoạch.pdf", type: "application/pdf", size: 1 });
  const root = await server.make.root();
  const { readingId } = await perform(door, askReading, { fileId: file.id, issuerId: root.id });
  return readingId;
}

const found = (id: string) => server.dataSource.manager.findOneByOrFail(Reading, { id });

test("a reading that the end of the process cuts off is taken up again by the next one", async () => {
  const readingId = await asked();
  const { read, begun } = endless();
  const process = new AbortController();
  const cut = readFileJob(withReader(read), { readingId }, 1, process.signal);
  await begun;
  process.abort(new Error("stopping"));
  await expect(cut).rejects.toThrow("stopping");
  expect(await found(readingId)).toMatchObject({ state: "READING", directiveId: null });

  await readFileJob(withReader(reads("71/KH-UBND")), { readingId }, 2);
  expect(await found(readingId)).toMatchObject({ state: "DONE", directiveId: readingId });
  // Told to do what is done, it does nothing.
  await readFileJob(withReader(reads("72/KH-UBND")), { readingId }, 3);
  const rows = await server.dataSource.query("select document_number as number from directive where id = $1", [
    readingId,
  ]);
  expect(rows).toEqual([{ number: "71/KH-UBND" }]);
});

test("a fault of ours is tried again, and in the end said", async () => {
  const readingId = await asked();
  const broken = withReader(async () => {
    throw new Error("the disk is gone");
  });
  for (let attempt = 1; attempt < lastTry; attempt += 1) {
    await expect(readFileJob(broken, { readingId }, attempt)).rejects.toThrow("the disk is gone");
    expect(await found(readingId)).toMatchObject({ state: "READING" });
  }
  await readFileJob(broken, { readingId }, lastTry);
  expect(await found(readingId)).toMatchObject({ state: "FAILED", failure: { code: "READING_FAILED" } });
});

test("a refusal of the reader ends it at once", async () => {
  const readingId = await asked();
  const refusing = withReader(async () => {
    throw new Failure("FILE_REFUSED", { details: { name: "Kế hoạch.pdf", reason: "tệp PDF bị hỏng" } });
  });
  await readFileJob(refusing, { readingId }, 1);
  expect(await found(readingId)).toMatchObject({ state: "FAILED", failure: { code: "FILE_REFUSED" } });
});

test("what its asker may no longer import is not kept", async () => {
  const readingId = await asked();
  await server.dataSource.query("update role_held set valid_to = '2026-11-20' where person_id = $1", [clerk.id]);
  await readFileJob(withReader(reads("73/KH-UBND")), { readingId }, 1);
  expect(await found(readingId)).toMatchObject({ state: "FAILED", directiveId: null, failure: { code: "NOT_FOUND" } });
});

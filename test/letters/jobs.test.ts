import { perform } from "../../actions/act.ts";
import { planLetters } from "../../actions/letters/planLetters.ts";
import { recordFirstStart } from "../../actions/upkeep/recordFirstStart.ts";
import type { Jobs } from "../../jobs/jobs.ts";
import { isWorkerThere } from "../../jobs/presence.ts";
import { runQueueOnce } from "../../jobs/runQueueOnce.ts";
import { runScheduled } from "../../jobs/runScheduled.ts";
import { wake } from "../../jobs/wake.ts";
import { startJobs } from "../../jobs/worker.ts";
import { createMailer, type Mailer } from "../../server/mail.ts";
import { createDistrict, type District, monday, mondayMorning } from "./district.ts";
import { type MailServer, startMailServer } from "./mailServer.ts";
import { silentLog } from "./silentLog.ts";

let now: Date;
let district: District;
let server: MailServer;
let mailer: Mailer;
let jobs: Jobs;
beforeEach(async () => {
  now = mondayMorning;
  district = await createDistrict(() => now);
  server = await startMailServer();
  mailer = createMailer({ smtpUrl: server.url, mailFrom: "Đôn Đốc <dondoc@songlam.example>", dataDir: "" });
  const { url, dataSource, door } = district;
  jobs = { url, dataSource, now: door.now, mailer, publicUrl: "https://dondoc.songlam.example", log: silentLog };
});
afterEach(async () => {
  mailer.close();
  await server.close();
  await district.close();
});

const lastWeek = new Date("2026-11-16T10:00:00+07:00");
const runs = (): Promise<{ job: string; period: string; state: string; detail: string | null }[]> =>
  district.dataSource.query(
    "select job, period, state, detail from job_run where job like 'OVERDUE%' order by period, job",
  );
/** Makes the program's first start lie a week back. */
async function startedLastWeek(): Promise<void> {
  now = lastWeek;
  await perform(district.door, recordFirstStart, {});
  now = mondayMorning;
}

test("started late on Monday, two processes make up for the weekly letters once", async () => {
  const { ids, work } = district;
  await work(ids.PTC, "2026-11-20");
  await work(ids.PNV, "2026-11-20");
  await startedLastWeek();
  const processes = await Promise.all([startJobs(jobs), startJobs(jobs)]);
  expect(await isWorkerThere(district.url)).toBe(true);
  await server.has(5);
  await Promise.all(processes.map((process) => process.stop()));
  expect(await isWorkerThere(district.url)).toBe(false);
  // Settled means sent: whatever the processes still had in hand when they were stopped was finished.
  const letters = await district.letters();
  expect(letters.map(({ kind, state }) => [kind, state])).toEqual([
    ["OVERDUE_SUMMARY", "SENT"],
    ["OVERDUE_SUMMARY", "SENT"],
    ["OVERDUE_WEEKLY", "SENT"],
    ["OVERDUE_WEEKLY", "SENT"],
    ["OVERDUE_WEEKLY", "SENT"],
  ]);
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(5);
  expect(server.received).toHaveLength(5);
  expect((await runs()).map(({ period, state, detail }) => [period, state, detail])).toEqual([
    ["2026-W48", "DONE", "Đã lập 2 thư."],
    ["2026-W48", "DONE", "Đã lập 3 thư."],
  ]);
});

test("a scheduled run that is done twice plans once", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  const run = { job: "OVERDUE_WEEKLY", period: "2026-W48", day: monday };
  await runScheduled(jobs, run, 1);
  await runScheduled(jobs, run, 2);
  await runQueueOnce(jobs);
  expect(server.received).toHaveLength(1);
});

test("a Monday that is off shifts the letters to Tuesday", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  await district.dataSource.query("insert into calendar_day values ($1, 'HOLIDAY', 'nghỉ')", [monday]);
  await wake(jobs, lastWeek);
  expect(await runs()).toEqual([]);
  now = new Date("2026-11-24T07:30:00+07:00");
  await wake(jobs, lastWeek);
  await runQueueOnce(jobs);
  expect(await runs()).toMatchObject([
    { period: "2026-W48", state: "DONE" },
    { period: "2026-W48", state: "DONE" },
  ]);
  expect(server.received.map(({ text }) => text?.includes("Tính đến ngày 24/11/2026"))).toEqual([true, true, true]);
});

test("a Monday on which nothing ran is written down as missed, and its letters are not sent on Tuesday", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  now = new Date("2026-11-24T09:00:00+07:00");
  await wake(jobs, lastWeek);
  await runQueueOnce(jobs);
  expect(await runs()).toMatchObject([
    { job: "OVERDUE_SUMMARY", period: "2026-W48", state: "MISSED" },
    { job: "OVERDUE_WEEKLY", period: "2026-W48", state: "MISSED" },
  ]);
  expect(await district.letters()).toEqual([]);
});

test("a week without a working day is written down as skipped", async () => {
  for (const date of ["23", "24", "25", "26", "27"]) {
    await district.dataSource.query("insert into calendar_day values ($1, 'HOLIDAY', 'Tết')", [`2026-11-${date}`]);
  }
  await wake(jobs, lastWeek);
  expect(await runs()).toMatchObject([
    { state: "SKIPPED", detail: "Tuần không có ngày làm việc." },
    { state: "SKIPPED" },
  ]);
});

test("switched off in the settings, the timetable sends nothing and says so", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  await district.dataSource.query(
    "insert into setting values ('sendLetters', 'false', 1) on conflict (key) do update set value = 'false'",
  );
  await wake(jobs, lastWeek);
  await runQueueOnce(jobs);
  expect(await runs()).toMatchObject([
    { state: "SKIPPED", detail: "Đã tắt trong phần cài đặt." },
    { state: "SKIPPED" },
  ]);
  expect(await district.letters()).toEqual([]);
});

test("what a killed worker had in hand is sent by the next one", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  await perform(district.door, planLetters, { kind: "OVERDUE_WEEKLY", day: monday });
  const taken = "update graphile_worker._private_jobs set attempts = 1, locked_at = now(), locked_by = 'worker-killed'";
  expect((await district.dataSource.query(taken))[1]).toBe(1);
  await runQueueOnce(jobs);
  expect((await district.letters())[0]).toMatchObject({ state: "SENT" });
});

test("answers kept for repeated requests are forgotten after a day", async () => {
  const personId = await district.person("ai@songlam.example", []);
  for (const [key, at] of [
    ["old", "2026-11-22T07:59:00+07:00"],
    ["new", "2026-11-22T08:01:00+07:00"],
  ]) {
    await district.dataSource.query("insert into idempotency_key values ($1, $2, 'verb', 'hash', 'null', $3)", [
      personId,
      key,
      at,
    ]);
  }
  await runScheduled(jobs, { job: "SWEEP_IDEMPOTENCY_KEYS", period: monday, day: monday }, 1);
  expect(await district.dataSource.query("select key from idempotency_key")).toEqual([{ key: "new" }]);
});

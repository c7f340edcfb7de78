import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeWorkerUtils } from "graphile-worker";
import PostalMime from "postal-mime";
import { perform } from "../../actions/act.ts";
import { planLetters } from "../../actions/letters/planLetters.ts";
import { deliverLetter, lastTry } from "../../jobs/deliverLetter.ts";
import { holdLetter } from "../../jobs/holdLetter.ts";
import type { Jobs } from "../../jobs/jobs.ts";
import { openQueue } from "../../jobs/queue.ts";
import { runQueueOnce } from "../../jobs/runQueueOnce.ts";
import { createMailer, type Mailer } from "../../server/mail.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";
import { createDistrict, type District, monday } from "./district.ts";
import { type MailServer, startMailServer } from "./mailServer.ts";
import { silentLog } from "./silentLog.ts";

let district: District;
let server: MailServer;
let mailer: Mailer;
let jobs: Jobs;
beforeEach(async () => {
  district = await createDistrict();
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
afterAll(removeScratchDirs);

const plan = () => perform(district.door, planLetters, { kind: "OVERDUE_WEEKLY", day: monday });

/** One overdue row of PTC, and its head's letter planned. */
async function planned(): Promise<{ assignmentId: string; letterId: string }> {
  const assignmentId = await district.work(district.ids.PTC, "2026-11-20", { text: "Quyết toán <quý III> & báo cáo" });
  const { letterIds } = await plan();
  expect(letterIds).toHaveLength(1);
  return { assignmentId, letterId: letterIds[0]! };
}

/** Lets the jobs that wait for another try run now. */
async function hurryRetries(): Promise<void> {
  const connections = openQueue(district.url, 1);
  const queue = await makeWorkerUtils({ pgPool: connections.options.pgPool });
  const waiting: { id: string }[] = await district.dataSource.query("select id::text from graphile_worker.jobs");
  await queue.rescheduleJobs(
    waiting.map(({ id }) => id),
    { runAt: new Date(0) },
  );
  await queue.release();
  await connections.close();
}

test("a letter is sent once, in both forms, and kept as it was sent", async () => {
  const { assignmentId, letterId } = await planned();
  await runQueueOnce(jobs);
  await runQueueOnce(jobs);
  await Promise.allSettled([1, 2].map(() => deliverLetter(jobs, { letterId, day: monday }, 1)));
  expect(server.received).toHaveLength(1);
  const [email] = server.received;
  expect(email).toMatchObject({
    messageId: `<${letterId}@dondoc.songlam.example>`,
    to: [{ address: "truong.ptc@songlam.example" }],
    subject: "Phòng Tài chính - Kế hoạch: 01 nhiệm vụ quá hạn – tuần 48 năm 2026",
  });
  const link = `https://dondoc.songlam.example/nhiem-vu/${assignmentId}`;
  expect(email?.text).toContain(link);
  expect(email?.html).toContain(`href="${link}"`);
  expect(email?.html).toContain("Quyết toán &lt;quý III&gt; &amp; báo cáo");
  const [letter] = await district.letters();
  expect(letter).toMatchObject({ state: "SENT", attempts: 1, reason: null, rowCount: 1 });
  expect(letter?.bodyText?.trim()).toBe(email?.text?.trim());
  expect(letter?.bodyHtml).toContain(link);
});

test("two workers that take the same letter at once send it once", async () => {
  const { letterId } = await planned();
  await Promise.allSettled([1, 2, 3].map(() => deliverLetter(jobs, { letterId, day: monday }, 1)));
  expect(server.received).toHaveLength(1);
});

test("while one process sends a letter another does not", async () => {
  const { letterId } = await planned();
  await holdLetter(district.dataSource, letterId, async () => {
    await expect(deliverLetter(jobs, { letterId, day: monday }, 1)).rejects.toThrow(/another process/);
  });
  expect(server.offered).toEqual([]);
});

test("a refused letter is tried again with the same Message-ID", async () => {
  const { letterId } = await planned();
  server.refuse({ code: 451, at: "DATA" });
  await runQueueOnce(jobs);
  expect((await district.letters())[0]).toMatchObject({ state: "PLANNED", reason: "Máy chủ thư chưa nhận thư (451)." });
  await runQueueOnce(jobs);
  expect(server.offered).toHaveLength(1);
  server.refuse();
  await hurryRetries();
  await runQueueOnce(jobs);
  expect(server.offered).toEqual(Array(2).fill(`<${letterId}@dondoc.songlam.example>`));
  expect((await district.letters())[0]).toMatchObject({ state: "SENT", attempts: 2, reason: null });
});

test("after the last try a letter has failed, and is not tried again", async () => {
  const { letterId } = await planned();
  server.refuse({ code: 421, at: "DATA" });
  await expect(deliverLetter(jobs, { letterId, day: monday }, lastTry - 1)).rejects.toThrow();
  await deliverLetter(jobs, { letterId, day: monday }, lastTry);
  server.refuse();
  await deliverLetter(jobs, { letterId, day: monday }, 1);
  expect(server.received).toEqual([]);
  expect((await district.letters())[0]).toMatchObject({ state: "FAILED", attempts: 2 });
});

test("an address that the mail server refuses for good fails at once", async () => {
  await planned();
  server.refuse({ code: 550, at: "RCPT" });
  await runQueueOnce(jobs);
  expect((await district.letters())[0]).toMatchObject({ state: "FAILED", reason: expect.stringContaining("(550)") });
  expect(await district.dataSource.query("select 1 from graphile_worker.jobs")).toEqual([]);
});

const changes: [string, (district: District) => Promise<unknown>, string][] = [
  [
    "nothing is overdue any more",
    (at) => at.dataSource.query("update assignment set state = 'COMPLETED', completed_on = '2026-11-22'"),
    "Không còn nhiệm vụ nào quá hạn.",
  ],
  [
    "the head left the agency",
    (at) => at.dataSource.query("update role_held set valid_to = '2026-11-22' where role = 'HEAD'"),
    "Người nhận không còn là thủ trưởng đang hoạt động của cơ quan.",
  ],
  [
    "the head's account is closed",
    (at) => at.dataSource.query("update person set active = false"),
    "Người nhận không còn là thủ trưởng đang hoạt động của cơ quan.",
  ],
  [
    "the head has another address",
    (at) => at.dataSource.query("update person set email = 'moi@songlam.example' where email like 'truong.ptc%'"),
    "Người nhận đã đổi địa chỉ thư điện tử.",
  ],
];

test.each(changes)("when %s the letter is skipped", async (_, change, reason) => {
  await planned();
  await change(district);
  await runQueueOnce(jobs);
  expect(server.offered).toEqual([]);
  expect(await district.letters()).toMatchObject([{ state: "SKIPPED", reason }]);
});

test("the agency's own letter is skipped when its address changed", async () => {
  await district.work(district.ids.PNV, "2026-11-20");
  await plan();
  await district.dataSource.query("update agency set email = null");
  await runQueueOnce(jobs);
  const [own] = await district.letters();
  expect(own).toMatchObject({ state: "SKIPPED", reason: "Địa chỉ nhận thư của cơ quan đã thay đổi." });
  expect(server.received.map(({ to }) => to?.[0]?.address)).toEqual(["truong.pnv@songlam.example"]);
});

test("a row that was finished since the planning is not in the letter", async () => {
  const done = await district.work(district.ids.PTC, "2026-11-19", { text: "Việc vừa xong" });
  await planned();
  await district.dataSource.query(
    "update assignment set state = 'COMPLETED', completed_on = '2026-11-22' where id = $1",
    [done],
  );
  await runQueueOnce(jobs);
  expect(server.received[0]?.text).not.toContain("Việc vừa xong");
  expect((await district.letters())[0]).toMatchObject({ state: "SENT", rowCount: 1 });
});

test("the overview is sent too, and skipped for who is no monitor any more", async () => {
  await district.work(district.ids.PTC, "2026-11-20");
  await perform(district.door, planLetters, { kind: "OVERDUE_SUMMARY", day: monday });
  await district.dataSource.query("update role_held set valid_to = '2026-11-01' where role = 'LEADER'");
  await runQueueOnce(jobs);
  expect((await district.letters()).map(({ recipient, state }) => [recipient, state])).toEqual([
    ["chutich@songlam.example", "SKIPPED"],
    ["theodoi@songlam.example", "SENT"],
  ]);
  expect(server.received[0]?.subject).toBe("Tổng hợp 01 nhiệm vụ quá hạn của 01 cơ quan – tuần 48 năm 2026");
});

test("without SMTP the letter becomes one .eml file", async () => {
  const dataDir = await scratchDir();
  const files = createMailer({ smtpUrl: null, mailFrom: "Đôn Đốc <dondoc@songlam.example>", dataDir });
  const { letterId } = await planned();
  await runQueueOnce({ ...jobs, mailer: files });
  // As if the process had died between sending and writing that down.
  await district.dataSource.query("update letter set state = 'PLANNED', sent_at = null");
  await deliverLetter({ ...jobs, mailer: files }, { letterId, day: monday }, 2);
  files.close();
  const names = await readdir(join(dataDir, "mail"));
  expect(names).toHaveLength(1);
  const email = await PostalMime.parse(await readFile(join(dataDir, "mail", names[0]!)));
  expect(email).toMatchObject({ messageId: `<${letterId}@dondoc.songlam.example>` });
  expect(email.text).toContain("Quyết toán <quý III> & báo cáo");
});

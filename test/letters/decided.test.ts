import { randomUUID } from "node:crypto";
import { type Door, perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { returnResult } from "../../actions/assignments/returnResult.ts";
import { decideExtension } from "../../actions/extensions/decideExtension.ts";
import { ExtensionRequest } from "../../entities/extensionRequest.ts";
import { loadViewer } from "../../entities/queries/viewer.ts";
import { Submission } from "../../entities/submission.ts";
import type { Jobs } from "../../jobs/jobs.ts";
import { runQueueOnce } from "../../jobs/runQueueOnce.ts";
import { createMailer, type Mailer } from "../../server/mail.ts";
import { createDistrict, type District, monday, mondayMorning } from "./district.ts";
import { type MailServer, startMailServer } from "./mailServer.ts";
import { silentLog } from "./silentLog.ts";

// What the office decides reaches the agency at once, over SMTP: confirmed, returned, more time granted or refused.
let district: District;
let server: MailServer;
let mailer: Mailer;
let jobs: Jobs;
/** The way in for the monitor, who decides. */
let office: Door;
beforeEach(async () => {
  district = await createDistrict();
  const loaded = await loadViewer(district.dataSource, await idOf("theodoi@songlam.example"), monday);
  office = { ...district.door, viewer: loaded?.viewer ?? null };
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

const db = () => district.dataSource.manager;
const idOf = async (email: string): Promise<string> => {
  const [row]: { id: string }[] = await db().query("select id from person where email = $1", [email]);
  return row?.id ?? "";
};
const someHead = () => idOf("truong.pnv@songlam.example");

/** A row of PNV on which a result waits. */
async function submitted(): Promise<string> {
  const id = await district.work(district.ids.PNV, "2026-11-30", {
    ...{ ref: "III.6.4", text: "Xây dựng kế hoạch kiểm tra", state: "SUBMITTED", submittedOn: "2026-11-20" },
  });
  await db().insert(Submission, {
    ...{ id: randomUUID(), assignmentId: id, number: 1, result: "Đã ban hành", submittedById: await someHead() },
    ...{ submittedAt: mondayMorning, submittedOn: "2026-11-20" },
  });
  return id;
}

/** A row of PNV on which a request for more time waits. */
async function asked(): Promise<string> {
  const id = await district.work(district.ids.PNV, "2026-11-30", {
    ref: "III.6.4",
    text: "Xây dựng kế hoạch kiểm tra",
  });
  await db().insert(ExtensionRequest, {
    ...{ id: randomUUID(), assignmentId: id, number: 1, currentDueOn: "2026-11-30", askedDueOn: "2026-12-31" },
    ...{ reason: "Chờ ý kiến của Sở", askedById: await someHead(), askedAt: monday, mondayMorning },
  });
  return id;
}

/** Lets the queue send; answers with what each address got. */
async function mailed(): Promise<Record<string, { subject: string; text: string }>> {
  await runQueueOnce(jobs);
  await runQueueOnce(jobs);
  return Object.fromEntries(
    server.received.map(({ to, subject = "", text = "" }) => [to?.[0]?.address ?? "", { subject, text }]),
  );
}
const both = ["noivu@songlam.example", "truong.pnv@songlam.example"];
const decide = (id: string, decision: { grant: boolean; dueOn?: string; reason?: string }) =>
  perform(office, decideExtension, { id, expectedVersion: 1, ...decision });

test("a confirmed result is told to the head and to the agency's own address, once", async () => {
  const id = await submitted();
  await perform(office, confirmResult, { id, expectedVersion: 1 });
  const mails = await mailed();
  expect(Object.keys(mails).sort()).toEqual(both);
  expect(server.received).toHaveLength(2);
  const own = mails["truong.pnv@songlam.example"];
  expect(own?.subject).toBe("Đã xác nhận kết quả nhiệm vụ tại Mục III.6.4, Kế hoạch số 146/KH-UBND");
  expect(own?.text).toContain(`https://dondoc.songlam.example/nhiem-vu/${id}`);
  expect((await district.letters()).map(({ kind, state }) => [kind, state])).toEqual(
    Array(2).fill(["CONFIRMED", "SENT"]),
  );
});

test("a returned result is told with its reason; the second return by a letter of its own", async () => {
  const id = await submitted();
  await perform(office, returnResult, { id, expectedVersion: 1, reason: "Thiếu biên bản" });
  expect((await mailed())["truong.pnv@songlam.example"]?.text).toContain("Lý do: Thiếu biên bản");
  await db().insert(Submission, {
    ...{ id: randomUUID(), assignmentId: id, number: 2, result: "Bổ sung", submittedById: await someHead() },
    ...{ submittedAt: mondayMorning, submittedOn: "2026-11-23" },
  });
  await db().query("update assignment set state = 'SUBMITTED', submitted_on = '2026-11-23' where id = $1", [id]);
  await perform(office, returnResult, { id, expectedVersion: 2, reason: "Thiếu chữ ký" });
  expect((await mailed())["truong.pnv@songlam.example"]?.text).toContain("Lý do: Thiếu chữ ký");
  expect(server.received).toHaveLength(4);
});

test("more time granted with another day: the new day, the original and the day asked for", async () => {
  const id = await asked();
  await decide(id, { grant: true, dueOn: "2026-12-15", reason: "Không lùi thêm" });
  const mails = await mailed();
  expect(Object.keys(mails).sort()).toEqual(both);
  const own = mails["truong.pnv@songlam.example"];
  expect(own?.subject).toBe("Gia hạn đến 15/12/2026 nhiệm vụ tại Mục III.6.4, Kế hoạch số 146/KH-UBND");
  expect(own?.text).toContain(
    "UBND huyện Sông Lam chấp thuận đề nghị gia hạn lần 1 đối với nhiệm vụ dưới đây, khác với ngày đề nghị 31/12/2026. Ý kiến: Không lùi thêm",
  );
  expect(own?.text).toContain("Thời hạn mới 15/12/2026 (hạn gốc 30/11/2026)");
});

test("more time refused: the reason, and the day that stays", async () => {
  const id = await asked();
  await decide(id, { grant: false, reason: "Đã gia hạn nhiều lần" });
  const own = (await mailed())["truong.pnv@songlam.example"];
  expect(own?.subject).toBe("Không chấp thuận gia hạn nhiệm vụ tại Mục III.6.4, Kế hoạch số 146/KH-UBND");
  expect(own?.text).toContain("Lý do: Đã gia hạn nhiều lần");
  expect(own?.text).toContain("Thời hạn giữ nguyên 30/11/2026");
});

test("a decision that the agency has gone on from before the mail left is not mailed", async () => {
  const id = await submitted();
  await perform(office, returnResult, { id, expectedVersion: 1, reason: "Thiếu biên bản" });
  await db().query("update assignment set state = 'SUBMITTED' where id = $1", [id]);
  expect(await mailed()).toEqual({});
  const reason = "Quyết định không còn hiệu lực hoặc công việc đã chuyển bước.";
  expect(await district.letters()).toMatchObject(Array(2).fill({ kind: "RETURNED", state: "SKIPPED", reason }));
});

test("a decision that was refused leaves no letter", async () => {
  const id = await submitted();
  await expect(perform(office, confirmResult, { id, expectedVersion: 9 })).rejects.toThrow();
  expect(await district.letters()).toEqual([]);
});

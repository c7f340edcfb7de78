import { action, perform } from "../../actions/act.ts";
import { planAssignedLetters } from "../../actions/letters/planAssignedLetters.ts";
import { runQueueOnce } from "../../jobs/runQueueOnce.ts";
import { createDistrict, type District } from "./district.ts";
import { silentLog } from "./silentLog.ts";

let district: District;
beforeEach(async () => {
  district = await createDistrict();
});
afterEach(() => district.close());

const issue = action("testIssue", async (act, { fails }: { fails: boolean }) => {
  await planAssignedLetters(act, district.directiveId);
  if (fails) throw new Error("the issue failed after all");
  return {};
});

/** Delivers what waits; answers with the texts by address. */
async function deliver(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const mailer = { send: async (mail: { to: string; text: string }) => void texts.set(mail.to, mail.text) };
  const { url, dataSource, door } = district;
  await runQueueOnce({ url, dataSource, mailer, now: door.now, publicUrl: "https://d.example", log: silentLog });
  return texts;
}

test("every agency that a directive names gets one letter per address, with its own tasks by role", async () => {
  const { ids, work } = district;
  const lead = await work(ids.PNV, "2026-12-20", { text: "Xây dựng kế hoạch kiểm tra", ref: "III.6.4" });
  const helping = await work(ids.PNV, null, { text: "Tổng hợp báo cáo", ref: "III.7", role: "COORDINATING" });
  await work(ids.PNV, null, { text: "Việc đã bỏ", state: "CANCELLED" });
  const other = await work(ids.PTC, null, { text: "Bố trí kinh phí" });
  await perform(district.door, issue, { fails: false });
  await perform(district.door, issue, { fails: false });
  const texts = await deliver();
  expect([...texts.keys()].sort()).toEqual([
    "noivu@songlam.example",
    "truong.pnv@songlam.example",
    "truong.ptc@songlam.example",
  ]);
  const own = texts.get("truong.pnv@songlam.example") ?? "";
  expect(own).toMatch(
    /^Kính gửi: Đồng chí Người truong.pnv, Phòng Nội vụ\n\nKế hoạch số 146\/KH-UBND ngày 16\/06\/2026/,
  );
  expect(own).toMatch(
    /Chủ trì: 01[\s\S]*kế hoạch kiểm tra[\s\S]*Thời hạn 20\/12\/2026[\s\S]*Phối hợp: 01[\s\S]*Tổng hợp/i,
  );
  expect(own.match(/nhiem-vu\/\S+/g)).toEqual([lead, helping].map((id) => `nhiem-vu/${id}`));
  expect(texts.get("truong.ptc@songlam.example")?.match(/nhiem-vu\/\S+/g)).toEqual([`nhiem-vu/${other}`]);
  expect((await district.letters()).map(({ kind, period, state }) => [kind, period, state])).toEqual(
    Array(3).fill(["ASSIGNED", district.directiveId, "SENT"]),
  );
});

test("when the issue fails there is neither a letter nor a job", async () => {
  await district.work(district.ids.PTC, null);
  await expect(perform(district.door, issue, { fails: true })).rejects.toThrow(/after all/);
  expect(await district.letters()).toEqual([]);
  expect(await deliver()).toEqual(new Map());
});

test("when everything was cancelled before sending, the letter is skipped", async () => {
  await district.work(district.ids.PTC, null);
  await perform(district.door, issue, { fails: false });
  await district.dataSource.query("update assignment set state = 'CANCELLED'");
  expect(await deliver()).toEqual(new Map());
  expect(await district.letters()).toMatchObject([{ state: "SKIPPED", reason: "Không còn nhiệm vụ nào được giao." }]);
});

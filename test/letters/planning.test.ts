import { perform } from "../../actions/act.ts";
import { planLetters } from "../../actions/letters/planLetters.ts";
import { previewLetters } from "../../actions/letters/previewLetters.ts";
import type { Viewer } from "../../rules/may.ts";
import { createDistrict, type District, monday } from "./district.ts";

let district: District;
beforeEach(async () => {
  district = await createDistrict();
});
afterEach(() => district.close());

const weekly = { kind: "OVERDUE_WEEKLY", day: monday } as const;
const summary = { kind: "OVERDUE_SUMMARY", day: monday } as const;
const bodies = async (input: Parameters<typeof previewLetters>[1]) =>
  new Map((await previewLetters(district.door, input)).map((letter) => [letter.recipient, letter]));

test("the weekly letters go to heads and the agency's own address, with that agency's overdue rows and no others", async () => {
  const { ids, work } = district;
  const lead = await work(ids.PNV, "2026-11-20", { text: "Trình đề án vị trí việc làm" });
  const helping = await work(ids.PNV, "2026-07-01", { text: "Góp ý dự thảo", role: "COORDINATING" });
  const lateWaiting = await work(ids.PNV, "2026-11-01", { state: "SUBMITTED", submittedOn: "2026-11-05" });
  await work(ids.PNV, monday, { text: "Đến hạn đúng hôm nay" });
  await work(ids.PNV, null, { text: "Không có thời hạn" });
  await work(ids.PNV, "2026-11-01", { text: "Nộp đúng hạn, chờ", state: "SUBMITTED", submittedOn: "2026-10-30" });
  await work(ids.PNV, "2026-11-01", { text: "Đã xong", state: "COMPLETED", completedOn: "2026-11-09" });
  await work(ids.PNV, "2026-11-01", { text: "Tạm hoãn", state: "SUSPENDED" });
  const ofTreasury = await work(ids.PTC, "2026-11-10", { text: "Quyết toán quý III" });

  const letters = await bodies(weekly);
  expect([...letters.keys()].sort()).toEqual([
    "noivu@songlam.example",
    "truong.pnv@songlam.example",
    "truong.ptc@songlam.example",
  ]);
  const own = letters.get("truong.pnv@songlam.example");
  expect(own).toMatchObject({ period: "2026-W48", rowCount: 3, agencyId: ids.PNV, already: null });
  expect(own?.assignmentIds).toEqual([helping, lateWaiting, lead]);
  expect(own?.bodyText.match(/\/nhiem-vu\/\S+/g)).toEqual([helping, lateWaiting, lead].map((id) => `/nhiem-vu/${id}`));
  expect(own?.bodyText).toMatch(/trên 120 ngày: 01[\s\S]*Góp ý dự thảo[\s\S]*Quá hạn 145 ngày[\s\S]*Phối hợp/i);
  expect(own?.bodyText).toMatch(/01 đến 30 ngày: 02[\s\S]*Chờ xác nhận[\s\S]*Trình đề án[\s\S]*Quá hạn 3 ngày/i);
  expect(own?.bodyText).toMatch(/không có mục hủy nhận thư/);
  expect(letters.get("noivu@songlam.example")?.assignmentIds).toEqual(own?.assignmentIds);
  expect(letters.get("truong.ptc@songlam.example")?.assignmentIds).toEqual([ofTreasury]);
});

test("planning twice, and in parallel, writes each letter and its job once", async () => {
  const { ids, work, door, dataSource } = district;
  await work(ids.PNV, "2026-11-20");
  await work(ids.PTC, "2026-11-20");
  const atOnce = await Promise.all([1, 2, 3].map(() => perform(door, planLetters, weekly)));
  expect(atOnce.map(({ letterIds }) => letterIds.length).sort()).toEqual([0, 0, 3]);
  expect(await perform(door, planLetters, weekly)).toEqual({ letterIds: [], unaddressed: [] });
  expect(await district.letters()).toHaveLength(3);
  const jobs = await dataSource.query("select key from graphile_worker.jobs where task_identifier = 'deliverLetter'");
  expect(jobs).toHaveLength(3);
  expect((await previewLetters(door, weekly)).map(({ already }) => already)).toEqual(["PLANNED", "PLANNED", "PLANNED"]);
  expect((await previewLetters(door, { ...weekly, day: "2026-11-30" })).map(({ already }) => already)).toEqual([
    null,
    null,
    null,
  ]);
});

test("a preview writes nothing", async () => {
  await district.work(district.ids.PNV, "2026-11-20");
  expect(await previewLetters(district.door, weekly)).toHaveLength(2);
  expect(await district.letters()).toEqual([]);
});

test("who heads two agencies gets a letter for each, however often it is planned", async () => {
  const { ids, work, door, person } = district;
  await person("hai.vai@songlam.example", [
    ["HEAD", ids.PTC],
    ["HEAD", ids.XBA],
  ]);
  const inPtc = await work(ids.PTC, "2026-11-20");
  const inCommune = await work(ids.XBA, "2026-11-19");
  await perform(door, planLetters, weekly);
  await perform(door, planLetters, weekly);
  const both = (await previewLetters(door, weekly)).filter(({ recipient }) => recipient === "hai.vai@songlam.example");
  expect(both.map(({ already, rowCount }) => [already, rowCount])).toEqual([
    ["PLANNED", 1],
    ["PLANNED", 1],
  ]);
  expect(new Set(both.map(({ period }) => period)).size).toBe(2);
  expect(both.map(({ assignmentIds }) => assignmentIds).sort()).toEqual([[inPtc], [inCommune]].sort());
  expect(await district.letters()).toHaveLength(3);
});

test("an agency that nobody can be written to is named", async () => {
  await district.work(district.ids.XBA, "2026-11-20");
  const planned = await perform(district.door, planLetters, weekly);
  expect(planned).toEqual({ letterIds: [], unaddressed: ["UBND xã Bình An"] });
  const { bodyText } = (await bodies(summary)).get("theodoi@songlam.example")!;
  expect(bodyText).toMatch(/UBND xã Bình An\n {3}01 nhiệm vụ quá hạn\n {3}Lâu nhất 3 ngày · chưa có địa chỉ nhận thư/);
});

test("the overview goes to monitors and leaders, each with what they may see", async () => {
  const { ids, work } = district;
  for (const day of ["2026-10-01", "2026-10-02", "2026-11-20"]) await work(ids.PNV, day);
  await work(ids.PTC, "2026-09-01", { text: "Việc lâu nhất" });
  const letters = await bodies(summary);
  expect([...letters.keys()].sort()).toEqual(["chutich@songlam.example", "theodoi@songlam.example"]);
  const { bodyText, rowCount } = letters.get("chutich@songlam.example")!;
  expect(rowCount).toBe(4);
  expect(bodyText).toMatch(/Phòng Nội vụ\n {3}03 nhiệm vụ quá hạn\n {3}Lâu nhất 53 ngày/);
  expect(bodyText).not.toMatch(/chưa có địa chỉ/);
  expect(bodyText).toMatch(/lâu nhất\n\n1\. Việc lâu nhất/i);

  // The plan's monitor sits in the other district now: its monitor sees the rows, and so do those who reach the agencies.
  await district.dataSource.query("update directive set monitor_id = $1", [ids.HK]);
  expect((await bodies(summary)).get("theodoi@khac.example")?.rowCount).toBe(4);
});

test("the ten oldest are shown and all are counted", async () => {
  const { ids, work } = district;
  for (let day = 1; day <= 12; day += 1) await work(ids.PNV, `2026-10-${String(day).padStart(2, "0")}`);
  const letter = (await bodies(summary)).get("theodoi@songlam.example");
  expect(letter).toMatchObject({
    rowCount: 12,
    subject: expect.stringContaining("12 nhiệm vụ quá hạn của 01 cơ quan"),
  });
  expect(letter?.assignmentIds).toHaveLength(10);
});

test("a long weekly letter lists the 50 oldest and counts all", async () => {
  const { ids, work } = district;
  for (let count = 0; count < 53; count += 1) await work(ids.PTC, "2026-11-20");
  const letter = (await bodies(weekly)).get("truong.ptc@songlam.example");
  expect(letter).toMatchObject({ rowCount: 53, subject: expect.stringContaining("53 nhiệm vụ quá hạn") });
  expect(letter?.assignmentIds).toHaveLength(50);
  expect(letter?.bodyText).toMatch(/liệt kê 50 nhiệm vụ quá hạn lâu nhất/);
});

test("a viewer plans the letters of agencies within reach, and heads none", async () => {
  const { ids, work, dataSource } = district;
  await work(ids.PNV, "2026-11-20");
  await work(ids.PTC, "2026-11-20");
  const viewer = (role: "MONITOR" | "HEAD", ...reach: string[]): Viewer => ({
    ...{ personId: "00000000-0000-0000-0000-000000000001", name: "Ai đó" },
    grants: [{ role, agencyId: reach[0]!, reach: new Set(reach) }],
  });
  const as = (who: Viewer) => ({ dataSource, viewer: who, now: district.door.now });
  const seen = await previewLetters(as(viewer("MONITOR", ids.PTC)), weekly);
  expect(seen.map(({ agencyId }) => agencyId)).toEqual([ids.PTC]);
  expect((await perform(as(viewer("MONITOR", ids.PTC)), planLetters, weekly)).letterIds).toHaveLength(1);
  await expect(perform(as(viewer("HEAD", ids.PNV)), planLetters, weekly)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(previewLetters(as(viewer("HEAD", ids.PNV)), weekly)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("only the kinds of a day can be planned for a day", async () => {
  const planning = perform(district.door, planLetters, { kind: "ASSIGNED", day: monday });
  await expect(planning).rejects.toMatchObject({ code: "INVALID_INPUT", path: ["kind"] });
});

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { startJobs } from "../../jobs/worker.ts";
import { projectRoot } from "../../server/projectRoot.ts";
import { runNode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";
import { createDistrict, type District, monday } from "./district.ts";
import { silentLog } from "./silentLog.ts";

let district: District;
let dataDir: string;
beforeAll(async () => {
  district = await createDistrict(() => new Date());
  dataDir = await scratchDir();
  await district.work(district.ids.PTC, "2026-11-20", { text: "Quyết toán quý III" });
  await district.work(district.ids.XBA, "2026-11-20");
});
afterAll(async () => {
  await district.close();
  await removeScratchDirs();
});

async function remind(...args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { DATABASE_URL: district.url, DATA_DIR: dataDir, PUBLIC_URL: "https://dondoc.songlam.example" };
  return runNode([join(projectRoot, "cli/dondoc.mjs"), "remind", ...args], env).ended();
}
const mails = () => readdir(join(dataDir, "mail")).catch(() => []);

test.each([[[]], [["ASSIGNED"]], [["OVERDUE_WEEKLY", "x"]], [["OVERDUE_WEEKLY", "--date", "2026-02-30"]]])(
  "called as %j it is bad usage",
  async (args) => {
    const { code, output } = await remind(...args);
    expect(output).toMatch(/^dondoc remind: .*\n$/);
    expect(code).toBe(2);
  },
);

test("a dry run prints recipients and rows and writes nothing", async () => {
  const { code, output } = await remind("OVERDUE_WEEKLY", "--dry-run", "--date", monday);
  expect(code).toBe(0);
  expect(output).toMatch(
    /truong\.ptc@songlam\.example · Phòng Tài chính - Kế hoạch · 1 nhiệm vụ[\s\S]*Quyết toán quý III/,
  );
  expect(await district.letters()).toEqual([]);
  expect(await mails()).toEqual([]);
});

test("without a server it plans and delivers; the second time there is nothing to do", async () => {
  const first = await remind("OVERDUE_WEEKLY", "--date", monday, "--json");
  expect(first.code).toBe(0);
  expect(JSON.parse(first.output)).toMatchObject({
    ...{ kind: "OVERDUE_WEEKLY", day: monday, planned: 1, unaddressed: ["UBND xã Bình An"] },
    letters: [{ recipient: "truong.ptc@songlam.example", period: "2026-W48", state: "SENT", rowCount: 1 }],
  });
  const second = await remind("OVERDUE_WEEKLY", "--date", monday, "--json");
  expect(JSON.parse(second.output)).toMatchObject({ planned: 0, letters: [] });
  expect(await mails()).toHaveLength(1);
});

test("beside a running server it plans and leaves the sending to it", async () => {
  let arrived: (to: string) => void = () => undefined;
  const sentTo = new Promise<string>((resolve) => {
    arrived = resolve;
  });
  const { url, dataSource, door } = district;
  const mailer = { send: async ({ to }: { to: string }) => arrived(to) };
  const server = await startJobs({ url, dataSource, mailer, now: door.now, publicUrl: "http://d", log: silentLog });
  const { output } = await remind("OVERDUE_WEEKLY", "--date", "2026-11-30");
  expect(output).toMatch(/Đã lập 1 thư OVERDUE_WEEKLY cho ngày 2026-11-30; hệ thống đang chạy sẽ gửi/);
  expect(await sentTo).toBe("truong.ptc@songlam.example");
  await server.stop();
  expect(await mails()).toHaveLength(1);
});

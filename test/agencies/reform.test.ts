import { demoPassword } from "../../demo/district/people.ts";
import { loadReform } from "../../demo/reform/load.ts";
import { type Api, signIn } from "../harness/api.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// The worked example of the demo: the district goes, the communes are merged, the figures of 2023 stay.
let server: TestServer;
let monitor: Api;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-23T09:00:00+07:00" });
  const [email = ""] = await loadReform(server.dataSource, new Date("2026-11-23T09:00:00+07:00"));
  monitor = await signIn(server.url, email, demoPassword);
});
afterAll(() => server.stop());

interface Standing {
  agencyProgress: { agency: { nameOn: string }; total: number; completedOnTime: number; completedLate: number }[];
  agencyTree: { name: string }[];
}
const standing = async (day: string) => {
  const { agencyProgress, agencyTree } = await monitor.query<Standing>(
    `query ($day: Day!) { agencyTree(on: $day) { name }
      agencyProgress(asOf: $day) { agency { nameOn(day: $day) } total completedOnTime completedLate } }`,
    { day },
  );
  const counts = agencyProgress.map(
    ({ agency, total, completedOnTime, completedLate }) =>
      `${agency.nameOn} ${completedOnTime + completedLate}/${total}`,
  );
  return { counts, tree: agencyTree.map(({ name }) => name) };
};

test("at the end of 2023 the district and the old communes stand with their figures", async () => {
  const { counts, tree } = await standing("2023-12-31");
  expect(counts).toEqual([
    "Phòng Nội vụ huyện Vân Trà 1/1",
    "UBND huyện Vân Trà 0/1",
    "UBND thị trấn Vân Trà 1/2",
    "UBND xã Phú Lộc Hạ 1/2",
    "UBND xã Tân Trà 2/3",
    "UBND xã Trà Sơn 1/3",
  ]);
  expect(tree).toContain("UBND huyện Vân Trà");
  expect(tree).not.toContain("UBND xã Vân Sơn");
});

test("today the open work is the successors', and what was done is still with whoever did it", async () => {
  const { counts, tree } = await standing("2026-11-23");
  expect(counts).toEqual([
    "Phòng Nội vụ huyện Vân Trà 1/1",
    "Sở Xây dựng tỉnh Đông Trà 0/1",
    "UBND thị trấn Vân Trà 1/1",
    "UBND xã Phú Lộc Hạ 1/1",
    "UBND xã Tân Trà 3/3",
    "UBND xã Trà Sơn 1/1",
    "UBND xã Vân Sơn 1/2",
    "UBND xã Vân Trà 0/1",
  ]);
  expect(tree).toEqual([
    "Sở Nội vụ tỉnh Đông Trà",
    "Sở Xây dựng tỉnh Đông Trà",
    "UBND tỉnh Đông Trà",
    "UBND xã Vân Sơn",
    "UBND xã Vân Trà",
  ]);
});

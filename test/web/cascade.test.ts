import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { signIn } from "../harness/api.ts";
import type { TestPage } from "../harness/browser.ts";
import type { MadeAgency, MadeDirective } from "../harness/make.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

// A commune of the demo carries out by its own plan what the district's plan gave it.
let district: District;
let monitor: TestPage;
let page: Page;
let own: MadeDirective;
let given: { id: string; ref: string; agencyId: string };

beforeAll(async () => {
  district = await openDistrict();
  const api = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
  const { assignments } = await api.query<{
    assignments: { nodes: { id: string; task: { refLabel: string }; agency: MadeAgency & { kind: string } }[] };
  }>(`{ assignments(first: 100, filter: { state: { eq: IN_PROGRESS }, role: LEAD }) {
    nodes { id task { refLabel } agency { id code name kind } } } }`);
  const found = assignments.nodes.find(({ agency }) => agency.kind === "COMMUNE");
  if (!found) throw new Error("The demo gives no commune work of its own");
  given = { id: found.id, ref: found.task.refLabel, agencyId: found.agency.id };
  const { make } = district.server;
  const by = await make.person({ roles: [{ role: "MONITOR", agency: found.agency }] });
  const tasks = [{ lead: found.agency }, { lead: found.agency }];
  own = await make.directive({ by, issuer: found.agency, documentNumber: "12/KH-UBND", issuedOn: "2026-11-16", tasks });
  monitor = await district.visit("theodoi");
  page = monitor.page;
}, 120_000);
afterAll(() => district?.stop());

const sentence = "Triển khai bằng Kế hoạch 12/KH-UBND: 0/2";

test("the commune's plan is linked with the task it carries out", async () => {
  await page.goto(`/van-ban/${own.id}`);
  await page.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Triển khai nhiệm vụ cấp trên" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Nhiệm vụ được giao" }).click();
  await page.getByRole("option", { name: new RegExp(`^${given.ref.replaceAll(".", "\\.")} · 118/KH-UBND`) }).click();
  await dialog.getByRole("button", { name: "Liên kết" }).click();
  await page.getByRole("link", { name: `Triển khai nhiệm vụ ${given.ref} của Kế hoạch 118/KH-UBND` }).click();
});

test("its progress stands beside the task, on the task's page and in the lists", async () => {
  await page.getByRole("heading", { level: 1, name: new RegExp(`^Nhiệm vụ ${given.ref}`) }).waitFor();
  await page.getByRole("link", { name: sentence }).waitFor();
  await page.getByText("Được triển khai bằng Kế hoạch 12/KH-UBND").waitFor();
  await page.goto(`/nhiem-vu?nhom=ALL&co-quan=${given.agencyId}`);
  await page.getByText(sentence).waitFor();
});

test("the link is taken back on the plan's page", async () => {
  await page.goto(`/van-ban/${own.id}`);
  await page.getByRole("button", { name: "Bỏ liên kết" }).click();
  await page.getByText("Đã bỏ liên kết").waitFor();
  await page.getByRole("link", { name: /^Triển khai nhiệm vụ/ }).waitFor({ state: "detached" });
  expect(monitor.problems).toEqual([]);
});

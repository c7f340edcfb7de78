import type { TestPage } from "../harness/browser.ts";
import { type District, openDistrict } from "./openDistrict.ts";

// The report of a period as the office makes it: narrowed in the address, explained, fixed for good, opened again.
let district: District;
beforeAll(async () => {
  district = await openDistrict();
}, 120_000);
afterAll(() => district?.stop());

async function ready({ page }: TestPage): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .mantine-Skeleton-root"));
}

test("a figure opens to its rows, a day before explains it, and what is fixed stays to be read", async () => {
  const visitor = await district.visit("theodoi");
  const { page, problems } = visitor;
  await page.goto("/bao-cao");
  await ready(visitor);
  await page.getByRole("combobox", { name: "Văn bản, kế hoạch" }).click();
  await page.getByRole("option", { name: /^118\/KH-UBND/ }).click();
  await page.getByText("22/78 nhiệm vụ đã hoàn thành").first().waitFor();
  expect(new URL(page.url()).searchParams.get("ke-hoach")).toBeTruthy();

  await page.getByRole("link", { name: "Hoàn thành trễ: 3", exact: true }).click();
  await page.getByRole("heading", { name: "Hoàn thành trễ (3)" }).waitFor();
  expect(await page.getByRole("table", { name: "Hoàn thành trễ" }).locator("tbody tr").count()).toBe(3);

  const oldest = page.getByRole("link", { name: /^Quá hạn >120 ngày: / });
  const oldestCount = (await oldest.getAttribute("aria-label"))?.split(": ")[1];
  await oldest.click();
  await page.getByRole("heading", { name: `Quá hạn >120 ngày (${oldestCount})` }).waitFor();

  await page.getByRole("textbox", { name: "Ngày so sánh" }).fill("30/09/2026");
  await page.getByRole("textbox", { name: "Ngày so sánh" }).press("Enter");
  const changes = page.getByRole("table", { name: "Biến động so với ngày" });
  const done = changes.getByRole("link", { name: /^Hoàn thành: \d+$/ });
  const count = Number(await done.textContent());
  expect(count).toBeGreaterThan(0);
  await page.getByText(`+${count} hoàn thành`).waitFor();
  await done.click();
  await page.getByRole("heading", { name: `Hoàn thành (${count})` }).waitFor();

  await page.getByRole("button", { name: "Chốt số liệu" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Chốt số liệu" }).click();
  await dialog.getByText("Vui lòng nhập tên báo cáo.").waitFor();
  await dialog.getByLabel("Tên báo cáo").fill("Báo cáo tháng 11 năm 2026");
  await dialog.getByRole("button", { name: "Chốt số liệu" }).click();
  await page.getByRole("heading", { level: 1, name: "Báo cáo tháng 11 năm 2026" }).waitFor();
  await page.getByRole("heading", { name: "Tất cả (78)" }).waitFor();
  await page.getByText("Không thay đổi", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Quá hạn: 14", exact: true }).click();
  await page.getByRole("heading", { name: "Quá hạn (14)" }).waitFor();

  await page.getByRole("link", { name: "Báo cáo kỳ" }).click();
  const list = page.getByRole("table", { name: "Báo cáo đã chốt" });
  await list.getByRole("link", { name: "Báo cáo tháng 11 năm 2026" }).waitFor();
  expect(await list.textContent()).toContain("22/78");
  expect(problems).toEqual([]);
});

test("a leader reads and compares, and fixes nothing", async () => {
  const visitor = await district.visit("chutich");
  await visitor.page.goto("/bao-cao?tu=2026-01-01&do-khan=NORMAL");
  await ready(visitor);
  await visitor.page.getByRole("heading", { name: "Tỷ lệ hoàn thành" }).waitFor();
  expect(await visitor.page.getByRole("button", { name: "Chốt số liệu" }).count()).toBe(0);
  expect(visitor.problems).toEqual([]);
});

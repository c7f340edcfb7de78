import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { formatDay } from "../../rules/day.ts";
import { type Api, signIn } from "../harness/api.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

let district: District;
let office: Api;
let page: Page;

beforeAll(async () => {
  district = await openDistrict();
  office = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
  ({ page } = await district.visit("theodoi"));
}, 120_000);
afterAll(() => district?.stop());

/** How many assignments the API finds under a filter. */
async function count(filter: object): Promise<number> {
  const { assignments } = await office.query<{ assignments: { totalCount: number } }>(
    "query ($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }",
    { filter },
  );
  return assignments.totalCount;
}

async function open(on: Page, path: string): Promise<void> {
  await on.goto(path);
  await on.locator("h1").waitFor();
  await settled(on);
}
const settled = (on: Page) =>
  on.waitForFunction(() => !document.querySelector("[aria-busy=true], .mantine-Skeleton-root"));
const chips = (on: Page) => on.getByRole("region", { name: "Đang lọc theo" });

describe("the filters", () => {
  test("stand in the address, go back and forward, and are dropped one by one", async () => {
    const returned = await count({ state: { in: ["RETURNED", "SUSPENDED"] } });
    await open(page, "/nhiem-vu?nhom=ALL");
    await page.keyboard.press("f");
    await page.getByRole("combobox", { name: "Trạng thái" }).click();
    await page.getByRole("option", { name: "Bị trả lại" }).click();
    await page.getByRole("option", { name: "Tạm hoãn" }).click();
    await page.waitForURL(/trang-thai=RETURNED%2CSUSPENDED/);
    await chips(page).getByText("Bị trả lại, Tạm hoãn").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("option").first().waitFor({ state: "hidden" });
    await page.getByText(`${returned} dòng`, { exact: true }).waitFor();
    await page.goBack();
    await chips(page).getByText("Tạm hoãn").waitFor({ state: "detached" });
    await page.goForward();
    await chips(page).getByText("Bị trả lại, Tạm hoãn").waitFor();
    await chips(page).getByRole("button", { name: "Bỏ lọc theo: Trạng thái" }).click();
    await chips(page).waitFor({ state: "detached" });
    expect(page.url()).not.toContain("trang-thai");
  });

  test("an empty list names what narrows it", async () => {
    await open(page, "/nhiem-vu?nhom=ALL&tim=kh%C3%B4ng-c%C3%B3-vi%E1%BB%87c-n%C3%A0y&do-khan=EXPRESS");
    await page.getByText("Danh sách đang được lọc theo: từ khóa, độ khẩn.").waitFor();
    await page.getByRole("main").getByRole("button", { name: "Xóa bộ lọc" }).last().click();
    await page.getByRole("table").waitFor();
    expect(new URL(page.url()).search).toBe("?nhom=ALL");
  });

  test("on a phone they come up as a sheet", async () => {
    const { page: phone } = await district.visit("thutruong.noivu", "phone");
    await open(phone, "/nhiem-vu?nhom=ALL");
    await phone.getByRole("button", { name: "Bộ lọc" }).click();
    const sheet = phone.getByRole("dialog", { name: "Bộ lọc" });
    await sheet.getByRole("combobox", { name: "Vai trò" }).click();
    await phone.getByRole("option", { name: "Phối hợp" }).click();
    await phone.waitForURL(/vai=COORDINATING/);
    await sheet.getByRole("button", { name: "Xem kết quả" }).click();
    await sheet.waitFor({ state: "detached" });
    await chips(phone).getByText("Phối hợp").waitFor();
    await phone.context().close();
  });
});

test("the board counts every state by the API and shows the rest on demand", async () => {
  await open(page, "/nhiem-vu?xem=bang");
  const columns = [
    ["Mới giao", "ASSIGNED"],
    ["Đã tiếp nhận", "ACKNOWLEDGED"],
    ["Đang thực hiện", "IN_PROGRESS"],
    ["Chờ xác nhận", "SUBMITTED"],
    ["Trả lại", "RETURNED"],
    ["Hoàn thành", "COMPLETED"],
  ] as const;
  for (const [name, state] of columns) {
    const n = await count({ state: { eq: state } });
    await page.getByRole("heading", { level: 2, name: `${name} ${n}`, exact: true }).waitFor();
  }
  const column = page.getByRole("region", { name: /^Hoàn thành/ });
  expect(await column.getByRole("listitem").count()).toBe(20);
  await column.getByRole("button", { name: /Xem thêm/ }).click();
  await column.getByRole("listitem").nth(39).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /^Nhiệm vụ / }).waitFor();
});

/** The day of November on which the most falls due, and how much. */
async function busiest(api: Api): Promise<{ day: string; shown: string; total: number }> {
  const { dueDays } = await api.query<{ dueDays: { day: string; total: number }[] }>(
    `{ dueDays(from: "2026-11-02", to: "2026-11-29") { day total } }`,
  );
  const { day, total } = dueDays.reduce((most, each) => (each.total > most.total ? each : most));
  return { day, shown: formatDay(day), total };
}

test("the month counts by the API, the arrow keys walk it, Enter opens a day", async () => {
  const { day, shown, total } = await busiest(office);
  expect(total).toBeGreaterThan(1);
  await open(page, "/nhiem-vu?xem=lich");
  const of = (text: string) => page.getByRole("button", { name: new RegExp(`^${text}`) });
  await of(shown).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await of(shown).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await of(shown).getAttribute("aria-label")).toContain(`${total} nhiệm vụ`);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Nhiệm vụ đến hạn trong ngày" });
  await panel.getByText(`· ${total} nhiệm vụ`).waitFor();
  expect(await panel.getByRole("link").count()).toBe(total);
  expect(page.url()).toContain(`ngay=${day}`);
  await page.getByRole("button", { name: "Tháng sau" }).click();
  await page.getByRole("heading", { name: "Tháng 12/2026" }).waitFor();
  expect(page.url()).toContain("thang=2026-12");
});

test("on a phone the month is an agenda", async () => {
  const { page: phone } = await district.visit("theodoi", "phone");
  await open(phone, "/nhiem-vu?xem=lich");
  await phone.getByRole("heading", { name: "Tháng 11/2026" }).waitFor();
  const first = phone.getByRole("region", { name: /, \d\d\/11\/2026$/ }).first();
  const said = (await first.getByText(/^\d+ nhiệm vụ/).textContent()) ?? "";
  expect(await first.getByRole("link").count()).toBe(Number.parseInt(said, 10));
  expect(await phone.getByRole("table").count()).toBe(0);
  await phone.context().close();
});

test("a list is kept under a name, brought up to date, deleted and put back", async () => {
  await open(page, "/nhiem-vu?nhom=ALL&do-khan=NORMAL");
  const menu = page.getByRole("button", { name: "Danh sách đã lưu" });
  const pinned = page.getByRole("navigation", { name: "Danh sách đã lưu" }).getByRole("link", { name: "Việc thường" });
  const choose = async (item: string | RegExp) => {
    await menu.click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Lưu danh sách này");
  await page.getByRole("textbox", { name: "Tên danh sách" }).fill("Việc thường");
  await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await pinned.waitFor();
  await open(page, "/nhiem-vu?nhom=RETURNED");
  await pinned.click();
  await page.waitForURL(/do-khan=NORMAL/);
  await chips(page).getByText("Thường").waitFor();
  await chips(page).getByRole("button", { name: "Bỏ lọc theo: Độ khẩn" }).click();
  await choose("Cập nhật bộ lọc cho “Việc thường”");
  await page.getByText("Đã cập nhật bộ lọc").waitFor();
  await choose("Xóa “Việc thường”");
  await pinned.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await pinned.waitFor();
  const { savedViews } = await office.query<{ savedViews: object[] }>("{ savedViews { name search pinned } }");
  expect(savedViews).toEqual([{ name: "Việc thường", search: "nhom=ALL", pinned: true }]);
});

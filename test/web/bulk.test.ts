import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

// Many results decided at once, through the screens: by mouse, by keyboard, on a phone; failures stay picked.
let district: District;
let api: Api;

beforeAll(async () => {
  district = await openDistrict();
  api = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
}, 120_000);
afterAll(() => district?.stop());

interface Waiting {
  id: string;
  version: number;
  task: { refLabel: string };
}
const waiting = async (): Promise<Waiting[]> =>
  (
    await api.query<{ assignments: { nodes: Waiting[] } }>(
      `{ assignments(first: 25, filter: { toConfirm: true }, orderBy: [{ field: SUBMITTED_ON, direction: ASC }]) {
        nodes { id version task { refLabel } } } }`,
    )
  ).assignments.nodes;
const boxes = (page: Page) => page.locator("tbody [data-pick]");
const bar = (page: Page) => page.getByRole("toolbar", { name: "Xử lý các dòng đã chọn" });
const shown = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test("three are picked with Shift and returned with one reason; undone, they wait as before", async () => {
  const { page, problems } = await district.visit("theodoi");
  const before = await waiting();
  await page.goto("/xac-nhan");
  await boxes(page).nth(0).click();
  await boxes(page)
    .nth(2)
    .click({ modifiers: ["Shift"] });
  await bar(page).getByText("Đã chọn 3 dòng").waitFor();
  await bar(page).getByRole("button", { name: "Trả lại 3" }).click();
  const dialog = page.getByRole("dialog", { name: "Trả lại 3 kết quả" });
  await dialog.getByRole("button", { name: "Trả lại 3" }).click();
  await dialog.getByText("Vui lòng nêu lý do trả lại.").waitFor();
  await dialog.getByRole("textbox", { name: "Lý do trả lại" }).fill("Thiếu số liệu so sánh cùng kỳ.");
  await dialog.getByRole("button", { name: "Trả lại 3" }).click();
  await shown(page, "Đã trả lại 3 kết quả.");
  expect(await waiting()).toHaveLength(before.length - 3);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await shown(page, "Đã hoàn tác, 3 kết quả chờ xác nhận như trước.");
  expect((await waiting()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(problems).toEqual([]);
});

test("by keyboard: X picks, Shift+X picks up to here; what a colleague changed meanwhile says so and stays picked", async () => {
  const { page, problems } = await district.visit("theodoi");
  // The first is open beside the list, so J goes on from there.
  const [, first, second] = await waiting();
  if (!first || !second) throw new Error("The demo has no three waiting results");
  await page.goto("/xac-nhan");
  await boxes(page).first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await bar(page).getByText("Đã chọn 2 dòng").waitFor();
  await bar(page).getByRole("button", { name: "Xác nhận 2" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("không hoàn tác được").waitFor();
  // A colleague returns the first, and takes it back: the row has moved on.
  const change = (name: string, type: string, input: object) =>
    api.query(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, { input });
  const { id, version } = first;
  await change("resultReturn", "ResultReturnInput", { id, expectedVersion: version, reason: "Thiếu biên bản" });
  await change("returnWithdraw", "AssignmentInput", { id, expectedVersion: version + 1 });
  await dialog.getByRole("button", { name: "Xác nhận 2" }).click();
  await dialog.getByText("Đã xác nhận 1 kết quả, 1 kết quả chưa xác nhận được.").waitFor();
  const list = dialog.getByRole("list", { name: "Kết quả từng dòng" }).getByRole("listitem");
  expect(await list.first().textContent()).toContain(first.task.refLabel);
  await dialog.getByRole("button", { name: "Đóng" }).last().click();
  await bar(page).getByText("Đã chọn 1 dòng").waitFor();
  await bar(page).getByRole("button", { name: "Xác nhận 1" }).click();
  await dialog.getByRole("button", { name: "Xác nhận 1" }).click();
  await shown(page, "Đã xác nhận 1 kết quả.");
  const left = (await waiting()).map((row) => row.id);
  expect([left.includes(first.id), left.includes(second.id)]).toEqual([false, false]);
  expect(problems).toEqual([]);
});

test("on a phone the bar stands above the bottom bar, and the page does not scroll sideways", async () => {
  const { page, problems } = await district.visit("theodoi", "phone");
  await page.goto("/nhiem-vu?nhom=WAITING");
  await boxes(page).nth(0).click();
  await bar(page).getByRole("button", { name: "Chọn cả trang" }).click();
  const count = await boxes(page).count();
  await bar(page).getByText(`Đã chọn ${count} dòng`).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await bar(page).getByRole("button", { name: "Bỏ chọn" }).click();
  await bar(page).waitFor({ state: "hidden" });
  expect(problems).toEqual([]);
});

test("the head gives two tasks to an officer; undone, nobody has them", async () => {
  const { page, problems } = await district.visit("thutruong.noivu");
  await page.goto("/nhiem-vu?nhom=ALL&trang-thai=IN_PROGRESS");
  await boxes(page).nth(0).click();
  await boxes(page).nth(1).click();
  await bar(page).getByRole("combobox", { name: "Giao cho chuyên viên" }).click();
  const option = page.getByRole("option").first();
  const name = (await option.textContent()) ?? "";
  await option.click();
  await bar(page).getByRole("button", { name: "Giao 2 việc" }).click();
  await shown(page, `Đã giao 2 việc cho ${name}.`);
  await page.getByText(`Giao: ${name}`).nth(1).waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await shown(page, "Đã hoàn tác, 2 việc trở về người được giao trước đó.");
  await page.getByText(`Giao: ${name}`).first().waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("an officer has nothing to pick", async () => {
  const { page } = await district.visit("chuyenvien.noivu");
  await page.goto("/nhiem-vu?nhom=ALL");
  await page.getByRole("link", { name: "118/KH-UBND" }).first().waitFor();
  expect(await boxes(page).count()).toBe(0);
});

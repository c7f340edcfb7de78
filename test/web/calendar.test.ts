import type { Page } from "playwright-core";
import { type District, openDistrict } from "./openDistrict.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
}, 120_000);
afterAll(() => district?.stop());

const shown = async (page: Page, path: string) => {
  await page.goto(path);
  await page.locator("h1").waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .mantine-Skeleton-root"));
};
const focusedDay = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-day"));

test("the keys walk days and months, over the edge of a month too", async () => {
  const { page, problems } = await district.visit("theodoi");
  await shown(page, "/lich");
  await page.locator('[data-day="2026-11-23"]').focus();
  for (const key of ["ArrowRight", "ArrowDown", "Home", "ArrowUp"]) await page.keyboard.press(key);
  expect(await focusedDay(page)).toBe("2026-11-23");
  const arrive = (day: string) =>
    page.waitForFunction((wanted) => document.activeElement?.getAttribute("data-day") === wanted, day);
  await page.keyboard.press("PageDown");
  await page.getByRole("heading", { name: "Tháng 12/2026" }).waitFor();
  await arrive("2026-12-23");
  for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "Tháng 1/2027" }).waitFor();
  await arrive("2027-01-06");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the administrator declares a Saturday worked, sees what moves and applies it; others only read", async () => {
  const { page, problems } = await district.visit("quantri");
  await shown(page, "/lich?muc=ngay-lam-viec&thang=2026-12");
  await page.locator('[data-day="2026-12-05"]').click();
  await page.getByRole("combobox", { name: "Loại ngày" }).click();
  await page.getByRole("option", { name: "Làm bù" }).click();
  await page.getByRole("button", { name: "Ghi thay đổi" }).click();
  await page.getByText("Vui lòng nêu căn cứ.").waitFor();
  await page.getByRole("textbox", { name: "Căn cứ" }).fill("Làm bù theo Thông báo số 12/TB-UBND");
  await page.getByRole("button", { name: "Ghi thay đổi" }).click();
  await page.getByText("1 thay đổi chưa áp dụng.").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Xem trước và áp dụng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: /^Thư dự kiến thay đổi ngày gửi \([1-9]/ }).waitFor();
  await dialog.getByRole("button", { name: "Áp dụng", exact: true }).click();
  await page.getByText("Đã áp dụng lịch làm việc mới").waitFor();
  await page.getByRole("button", { name: "05/12/2026, Làm bù" }).waitFor();

  await page.getByRole("button", { name: "Nhập từ tệp" }).click();
  const days = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thử//VI"];
  for (const [start, words] of [
    ["20270902", "Quốc khánh"],
    ["20280103", "Nghỉ bù Tết Dương lịch"],
    ["20261124", "Nghỉ bão"],
  ])
    days.push("BEGIN:VEVENT", `UID:${start}`, `DTSTART;VALUE=DATE:${start}`, `SUMMARY:${words}`, "END:VEVENT");
  await page.locator("input[type=file]").setInputFiles({
    name: "lich.ics",
    mimeType: "text/calendar",
    buffer: Buffer.from([...days, "END:VCALENDAR", ""].join("\r\n")),
  });
  await page.getByText("Không còn sửa được: lịch được sửa sớm nhất từ ngày 30/11/2026.").waitFor();
  await page.getByRole("button", { name: "Ghi 2 ngày vào thay đổi" }).click();
  await page.getByText("2 thay đổi chưa áp dụng.").waitFor();
  expect(problems).toEqual([]);
  await page.context().close();

  const { page: reader } = await district.visit("theodoi");
  await shown(reader, "/lich?muc=ngay-lam-viec&ngay=2026-12-05");
  await reader.getByRole("complementary", { name: "Ngày được chọn" }).getByText("Thông báo số 12/TB-UBND").waitFor();
  expect(await reader.getByRole("button", { name: "Ghi thay đổi" }).count()).toBe(0);
  await reader.context().close();
});

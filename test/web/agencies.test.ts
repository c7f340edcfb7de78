import type { Page } from "playwright-core";
import { type District, openDistrict } from "./openDistrict.ts";

// Two communes of the demo become one through the screens, and a group's members are given their days.
let district: District;
let page: Page;

beforeAll(async () => {
  district = await openDistrict();
  ({ page } = await district.visit("quantri"));
}, 120_000);
afterAll(() => district?.stop());

const panel = () => page.getByRole("complementary", { name: "Cơ quan được chọn" });
const dialog = () => page.getByRole("dialog");
async function choose(search: string, name: string): Promise<void> {
  await page.goto(`/co-quan?tim=${encodeURIComponent(search)}`);
  await page.locator("tbody tr", { hasText: name }).first().click();
  await panel().getByRole("heading", { name, exact: true }).waitFor();
}
async function pick(field: string, typed: string, name: string): Promise<void> {
  await dialog().getByRole("combobox", { name: field }).fill(typed);
  await page.getByRole("option", { name, exact: true }).click();
}

test("the dialog foresees what a merger moves, and carries it out", async () => {
  await choose("binh lang", "UBND xã Bình Lãng");
  await panel().getByRole("button", { name: "Sắp xếp lại cơ quan" }).click();
  await dialog().getByText("Điền đủ thông tin để xem trước").waitFor();
  await pick("Thêm cơ quan", "dai khe", "UBND xã Đại Khê");
  await dialog().getByLabel("Tên cơ quan").fill("UBND xã Bình Khê");
  await dialog().getByLabel("Mã").fill("XBK");
  await dialog().getByLabel("Căn cứ").fill("Nghị quyết 36/NQ-HĐND");
  await dialog()
    .getByText("Hợp nhất UBND xã Bình Lãng, UBND xã Đại Khê thành UBND xã Bình Khê từ ngày 23/11/2026")
    .waitFor();
  await dialog()
    .getByRole("button", { name: /^Xem \d+ phần việc/ })
    .click();
  await dialog().getByText("chuyển sang UBND xã Bình Khê").first().waitFor();
  await dialog().getByRole("button", { name: "Thực hiện" }).click();
  await page.getByText("Đã thực hiện: Hợp nhất").waitFor();
  await panel().getByText("Hợp nhất UBND xã Bình Lãng, UBND xã Đại Khê").waitFor();
  await panel().getByRole("link", { name: "UBND xã Bình Khê" }).click();
  await panel().getByRole("heading", { name: "UBND xã Bình Khê" }).waitFor();
  await panel().getByRole("link", { name: "UBND xã Đại Khê" }).waitFor();
});

test("the tree of each day shows who was there", async () => {
  await page.goto("/co-quan?xem=cay");
  const tree = page.getByRole("navigation", { name: "Cây tổ chức" });
  await tree.getByRole("link", { name: "UBND xã Bình Khê" }).waitFor();
  expect(await tree.getByRole("link", { name: "UBND xã Bình Lãng" }).count()).toBe(0);
  await page.getByRole("textbox", { name: "Ngày" }).fill("22/11/2026");
  await page.keyboard.press("Enter");
  await tree.getByRole("link", { name: "UBND xã Bình Lãng" }).waitFor();
  expect(await tree.getByRole("link", { name: "UBND xã Bình Khê" }).count()).toBe(0);
});

test("the head of a commune that ended is told so, and who goes on", async () => {
  const visitor = await district.visit("thutruong.xa.binhlang", "phone");
  await visitor.page.getByRole("heading", { name: "UBND xã Bình Lãng đã kết thúc hoạt động" }).waitFor();
  await visitor.page.getByText("Nhiệm vụ chưa hoàn thành do UBND xã Bình Khê tiếp nhận.").waitFor();
  await visitor.page.context().close();
});

test("what is planned for a later day stands on the page until it is taken back", async () => {
  await choose("phong noi vu", "Phòng Nội vụ");
  await panel().getByRole("button", { name: "Sắp xếp lại cơ quan" }).click();
  await dialog().getByRole("combobox", { name: "Hình thức" }).click();
  await page.getByRole("option", { name: "Đổi tên" }).click();
  await dialog().getByLabel("Tên mới").fill("Phòng Nội vụ và Lao động");
  await dialog().getByRole("textbox", { name: "Có hiệu lực từ ngày" }).fill("01/01/2027");
  await page.keyboard.press("Tab");
  await dialog().getByRole("button", { name: "Lập phương án từ 01/01/2027" }).click();
  await panel().getByText("(chờ thực hiện)").waitFor();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^Đổi tên Phòng Nội vụ/ })
    .waitFor();
  await panel().getByRole("button", { name: "Rút phương án" }).click();
  await page.getByText("Đã rút phương án sắp xếp.").waitFor();
  await panel().getByText("(chờ thực hiện)").waitFor({ state: "detached" });
});

test("members of a group have their days", async () => {
  await choose("NHOM-XA", "UBND các xã, thị trấn");
  await panel().getByText("UBND xã Bình Lãng").waitFor();
  await panel().getByRole("button", { name: "Sửa thành viên theo ngày" }).click();
  await dialog().getByRole("textbox", { name: "UBND xã Bình Khê: đến ngày" }).fill("31/12/2026");
  await page.keyboard.press("Tab");
  await dialog().getByRole("button", { name: "Lưu" }).click();
  await page.getByText("Đã lưu thành viên của UBND các xã, thị trấn.").waitFor();
});

import type { Page } from "playwright-core";
import type { TestPage } from "../harness/browser.ts";
import { makePdf, makeScan } from "../import/makePdf.ts";
import { type District, openDistrict } from "./openDistrict.ts";

// A signed file goes in, its pages are read, and what comes out is mended beside the pictures of its pages.
const lines = [
  "ỦY BAN NHÂN DÂN HUYỆN MINH GIANG",
  "Số: 217/KH-UBND",
  "Minh Giang, ngày 18 tháng 11 năm 2026",
  "KẾ HOẠCH",
  "Rà soát hồ sơ, tài liệu lưu trữ năm 2026",
  "I. NHIỆM VỤ",
  "1. Phòng Nội vụ",
  "1.1. Lập danh mục hồ sơ nộp lưu; bố trí kho tạm, xong trước ngày 30/11/2026.",
  "2. Ban Lưu trữ liên xã",
  "2.1. Bàn giao tài liệu khen thưởng, xong trước ngày 10/12/2026.",
  "2.2. Thường xuyên kiểm tra kho lưu trữ.",
];

let district: District;
let monitor: TestPage;

beforeAll(async () => {
  district = await openDistrict({ JOBS: "on" });
  monitor = await district.visit("theodoi");
}, 120_000);
afterAll(() => district?.stop());

async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/van-ban/nhap");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("region", { name: "Tệp văn bản" }).getByText(name).waitFor();
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
}

const card = (page: Page, ref: string) =>
  page
    .getByRole("region", { name: "Nhiệm vụ" })
    .getByRole("article")
    .filter({ has: page.getByText(ref, { exact: true }) });
const shown = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test("a PDF becomes a draft beside the pictures of its pages, with the chosen task lit", async () => {
  const { page } = monitor;
  await give(page, "Kế hoạch 217.pdf", await makePdf([lines.slice(0, 5), lines.slice(5)]));
  await page.getByRole("heading", { name: "Soạn 217/KH-UBND" }).waitFor();
  const source = page.getByRole("region", { name: "Văn bản gốc" });
  await card(page, "I.2.1").getByRole("button").first().click();
  const picture = source.getByRole("img", { name: "Trang 2, có đoạn của nhiệm vụ đang chọn" });
  await picture.waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll("img")].some((image) => image.naturalWidth === 1100));
  // The light lies on the fifth line of the page: 780 of 842 points, 22 points a line.
  const [lit, paper] = await Promise.all([source.locator("[data-lit]").first().boundingBox(), picture.boundingBox()]);
  const down = ((lit?.y ?? 0) + (lit?.height ?? 0) / 2 - (paper?.y ?? 0)) / (paper?.height ?? 1);
  expect(down).toBeGreaterThan(0.16);
  expect(down).toBeLessThan(0.19);
  await page.getByRole("radiogroup", { name: "Cách xem văn bản gốc" }).getByText("Văn bản", { exact: true }).click();
  expect((await source.locator("mark[data-lit]").allTextContents()).join("")).toContain(
    "Bàn giao tài liệu khen thưởng",
  );
});

test("a name is mapped once for all its tasks, and remembered", async () => {
  const { page } = monitor;
  const unknown = page.getByRole("combobox", { name: "Chọn cơ quan cho “Ban Lưu trữ liên xã”" });
  await unknown.click();
  await unknown.fill("van hoa va thong tin");
  await page.getByRole("option", { name: /Phòng Văn hóa và Thông tin/ }).click();
  await shown(page, "“Ban Lưu trữ liên xã” được hiểu là Phòng Văn hóa và Thông tin ở 2 chỗ");
  await card(page, "I.2.2").getByText("Phòng Văn hóa và Thông tin · Thường xuyên").waitFor();
  await page.getByRole("button", { name: "Nhớ tên gọi này" }).click();
  await shown(page, "Lần sau “Ban Lưu trữ liên xã” được hiểu là Phòng Văn hóa và Thông tin.");
});

test("a task is split at the cursor and merged again; deadlines are counted by kind", async () => {
  const { page } = monitor;
  await card(page, "I.1.1").getByRole("button").first().click();
  const words = page.getByRole("textbox", { name: "Nội dung nhiệm vụ" });
  const text = await words.inputValue();
  await words.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), text.indexOf("bố trí"));
  await page.getByRole("button", { name: "Tách tại con trỏ" }).click();
  await page.getByText("Tất cả 4", { exact: true }).waitFor();
  expect(await words.inputValue()).toMatch(/^Bố trí kho tạm/);
  await card(page, "I.1.1").first().getByRole("button").first().click();
  expect(await words.inputValue()).toBe("Lập danh mục hồ sơ nộp lưu");
  await page.getByRole("button", { name: "Gộp với nhiệm vụ sau" }).click();
  await page.getByText("Tất cả 3", { exact: true }).waitFor();
  await page.getByRole("combobox", { name: "Lọc theo loại hạn" }).click();
  await page.getByRole("option", { name: "Ngày cụ thể · 2" }).waitFor();
  await page.getByRole("option", { name: "Thường xuyên · 1" }).click();
  await card(page, "I.2.2").waitFor();
  expect(await card(page, "I.2.1").count()).toBe(0);
});

test("several tasks are corrected at once, and that is undone", async () => {
  const { page } = monitor;
  // Chosen once more, the kind is no filter.
  await page.getByRole("combobox", { name: "Lọc theo loại hạn" }).click();
  await page.getByRole("option", { name: "Thường xuyên · 1" }).click();
  for (const ref of ["I.1.1", "I.2.1"]) await page.getByRole("checkbox", { name: `Chọn nhiệm vụ ${ref}` }).check();
  const bulk = page.getByRole("group", { name: "Sửa nhiều nhiệm vụ" });
  await bulk.getByRole("combobox", { name: "Đặt cơ quan chủ trì" }).click();
  await bulk.getByRole("combobox", { name: "Đặt cơ quan chủ trì" }).fill("phong y te");
  await page.getByRole("option", { name: /Phòng Y tế/ }).click();
  await bulk.getByRole("button", { name: "Áp dụng cho 2 nhiệm vụ" }).click();
  await shown(page, "Đã sửa 2 nhiệm vụ");
  await page.getByText("Chưa lưu", { exact: true }).waitFor();
  await card(page, "I.2.1").getByText("Phòng Y tế · 10/12/2026").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).last().click();
  await card(page, "I.2.1").getByText("Phòng Văn hóa và Thông tin · 10/12/2026").waitFor();
});

test("the halves of a split light their own words before anything is saved", async () => {
  const { page } = monitor;
  await page.getByRole("radiogroup", { name: "Cách xem văn bản gốc" }).getByText("Trang", { exact: true }).click();
  if ((await card(page, "I.1.1").getAttribute("data-open")) === null)
    await card(page, "I.1.1").getByRole("button").first().click();
  const words = page.getByRole("textbox", { name: "Nội dung nhiệm vụ" });
  const text = await words.inputValue();
  await words.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), text.indexOf("Bố trí"));
  await page.getByRole("button", { name: "Tách tại con trỏ" }).click();
  const lit = page.getByRole("region", { name: "Văn bản gốc" }).locator("[data-lit]");
  const tail = await lit.first().boundingBox();
  await card(page, "I.1.1").first().getByRole("button").first().click();
  await page.waitForFunction((left) => {
    const box = document.querySelector("[data-lit]")?.getBoundingClientRect();
    return box !== undefined && box.right <= left + 8;
  }, tail?.x ?? 0);
  await page.getByRole("button", { name: "Gộp với nhiệm vụ sau" }).click();
  await page.getByText("Tất cả 3", { exact: true }).waitFor();
});

test("an issue is undone and the draft is there again", async () => {
  const { page } = monitor;
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await page.getByRole("heading", { name: "Kế hoạch 217/KH-UBND" }).waitFor();
  const issued = page.getByRole("alert").filter({ hasText: "Các cơ quan đã được giao nhiệm vụ" });
  await issued.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByRole("heading", { name: "Soạn 217/KH-UBND" }).waitFor();
  await shown(page, "Đã thu hồi 217/KH-UBND về dự thảo");
  await page.getByText("Tất cả 3", { exact: true }).waitFor();
});

test("the same number again is shown with what differs, a long scan is stopped", async () => {
  const { page } = monitor;
  const other = lines.map((line) => line.replace("10/12/2026", "11/12/2026")).slice(0, -1);
  await give(page, "Kế hoạch 217 (sửa).pdf", await makePdf([other]));
  await shown(page, "Văn bản này đã có trong hệ thống");
  await shown(page, /thêm 0 nhiệm vụ, thiếu 1 nhiệm vụ, \d nhiệm vụ khác lời văn, 1 nhiệm vụ khác ngày đến hạn/);
  await page.getByRole("link", { name: "Mở văn bản đã có 217/KH-UBND" }).waitFor();

  const image = await page.request.get(
    await page.evaluate(async () => {
      const body = JSON.stringify({
        query: '{ directive(number: "217/KH-UBND") { sourcePages { imageUrl } } }',
      });
      const answer = await fetch("/graphql", { method: "POST", body, headers: { "content-type": "application/json" } });
      return (await answer.json()).data.directive.sourcePages[1].imageUrl as string;
    }),
  );
  await give(page, "Bản quét.pdf", await makeScan(await image.body(), 30));
  await shown(page, /Đã đọc \d+\/30 trang/);
  await page.getByRole("button", { name: "Dừng đọc" }).click();
  await shown(page, "Đã dừng đọc tệp.");
  await page.getByRole("button", { name: "Đọc văn bản" }).waitFor();
  expect(monitor.problems).toEqual([]);
}, 60_000);

test("two people on one draft see each other's changes, and neither loses any", async () => {
  const address = monitor.page.url();
  const paste = monitor.page;
  await paste.goto("/van-ban/nhap");
  await paste.getByRole("textbox", { name: "Nội dung văn bản" }).fill(lines.join("\n").replace("217/", "218/"));
  await paste.getByRole("button", { name: "Đọc văn bản" }).click();
  await paste.getByRole("heading", { name: "Soạn 218/KH-UBND" }).waitFor();
  expect(paste.url()).not.toBe(address);
  const second = await district.visit("theodoi2");
  const other = second.page;
  await other.goto(paste.url());
  const write = async (page: Page, ref: string, words: string) => {
    await card(page, ref).getByRole("button").first().click();
    await page.getByRole("textbox", { name: "Nội dung nhiệm vụ" }).fill(words);
  };
  await write(other, "I.2.1", "Bàn giao tài liệu khen thưởng về kho huyện");
  await write(paste, "I.1.1", "Lập danh mục hồ sơ nộp lưu của toàn huyện");
  await paste.getByRole("button", { name: "Lưu nháp" }).click();
  await shown(paste, "Đã lưu dự thảo");
  await other.getByRole("button", { name: "Lưu nháp" }).click();
  await shown(other, /1 nhiệm vụ đã được họ sửa, trong đó 0 nhiệm vụ bạn cũng đang sửa/);
  await other.getByRole("button", { name: "Gộp hai bản sửa" }).click();
  await card(other, "I.1.1").getByText("Lập danh mục hồ sơ nộp lưu của toàn huyện").waitFor();
  await other.getByRole("button", { name: "Lưu nháp" }).click();
  await shown(other, "Đã lưu dự thảo");
  await paste.reload();
  await card(paste, "I.2.1").getByText("Bàn giao tài liệu khen thưởng về kho huyện").waitFor();
  await card(paste, "I.1.1").getByText("Lập danh mục hồ sơ nộp lưu của toàn huyện").waitFor();
  expect([...monitor.problems, ...second.problems]).toEqual([]);
}, 60_000);

test("a clerk lands on the documents", async () => {
  const clerk = await district.visit("vanthu");
  await clerk.page.getByRole("heading", { name: "Văn bản", level: 1 }).waitFor();
  expect(new URL(clerk.page.url()).pathname).toBe("/van-ban");
  expect(await clerk.page.getByRole("link", { name: "Tổng quan" }).count()).toBe(0);
  expect(clerk.problems).toEqual([]);
});

test("a document without any task says so before a draft is made", async () => {
  const { page } = monitor;
  await page.goto("/van-ban/nhap");
  await page
    .getByRole("textbox", { name: "Nội dung văn bản" })
    .fill(lines.slice(0, 5).join("\n").replace("217/", "219/"));
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await page.getByRole("alert").getByText("Không tìm thấy nhiệm vụ nào trong văn bản").waitFor();
  expect(new URL(page.url()).pathname).toBe("/van-ban/nhap");

  await give(
    page,
    "Không có nhiệm vụ.pdf",
    await makePdf([lines.slice(0, 5).map((line) => line.replace("217/", "220/"))]),
  );
  await page.getByRole("alert").getByText("Không tìm thấy nhiệm vụ nào trong văn bản").waitFor();
  await page.getByRole("button", { name: "Lập dự thảo trống" }).click();
  await page.getByRole("heading", { name: "Soạn 220/KH-UBND" }).waitFor();
  expect(monitor.problems).toEqual([]);
});

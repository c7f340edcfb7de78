import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { TestPage } from "../harness/browser.ts";
import type { MadeAgency } from "../harness/make.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

// The plan of 78 tasks is adjusted through the screens, another is closed: each step stands on the one before.
let district: District;
let monitor: TestPage;
let page: Page;
let api: Api;
const ids: Record<string, string> = {};

beforeAll(async () => {
  district = await openDistrict();
  monitor = await district.visit("theodoi");
  page = monitor.page;
  api = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
  const { directives } = await api.query<{ directives: { nodes: { id: string; documentNumber: string }[] } }>(
    "{ directives { nodes { id documentNumber } } }",
  );
  for (const { id, documentNumber } of directives.nodes) ids[documentNumber] = id;
}, 120_000);
afterAll(() => district?.stop());

const row = (ref: string) => page.getByRole("article", { name: `Nhiệm vụ ${ref}`, exact: true });

test("an adjustment is written, foreseen in words, mended where it is incomplete, and recorded", async () => {
  await page.goto(`/van-ban/${ids["118/KH-UBND"]}`);
  await page.getByRole("link", { name: "Điều chỉnh" }).click();
  await page.getByRole("heading", { name: "Điều chỉnh Kế hoạch 118/KH-UBND" }).waitFor();
  await page.getByLabel("Số, ký hiệu").fill("236/TB-UBND");
  await page
    .getByRole("textbox", { name: "Trích yếu", exact: true })
    .fill("Điều chỉnh, bổ sung nhiệm vụ của Kế hoạch 118/KH-UBND");
  const file = { name: "thong-bao-236.txt", mimeType: "text/plain", buffer: Buffer.from("Thông báo") };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText("thong-bao-236.txt").waitFor();

  for (const ref of ["II.5", "III.1.4"])
    await row(ref)
      .getByRole("button", { name: /^Đưa ra/ })
      .click();
  await row("II.5").getByLabel("Lý do đưa ra khỏi văn bản").fill("Chuyển sang năm 2027");
  await page.getByText("Còn 1 chỗ cần hoàn thiện").waitFor();
  await page.getByRole("button", { name: "Ghi nhận điều chỉnh" }).click();
  await row("III.1.4").getByRole("alert").waitFor();
  await row("III.1.4").getByLabel("Lý do đưa ra khỏi văn bản").fill("Đã giao cho tỉnh thực hiện");
  await page.getByText("78 → 76 nhiệm vụ từ 23/11/2026").waitFor();

  await page.getByRole("button", { name: "Bổ sung nhiệm vụ" }).click();
  const added = row("BS.1");
  await added.getByLabel("Nội dung nhiệm vụ").fill("Kiểm tra công vụ đột xuất tại 08 xã, thị trấn");
  await added.getByRole("button", { name: "Thêm cơ quan chủ trì" }).click();
  await added.getByRole("combobox", { name: "Cơ quan chủ trì" }).fill("Phong noi vu");
  await page.getByRole("option", { name: "Phòng Nội vụ" }).click();
  await added.getByLabel("Ngày đến hạn").fill("31/12/2026");
  await row("III.1.5")
    .getByRole("button", { name: /^Thay đổi/ })
    .click();
  await row("III.1.5").getByLabel("Nội dung nhiệm vụ").fill("Tổ chức khảo sát mức độ hài lòng của người dân.");
  await page.getByText("78 → 77 nhiệm vụ từ 23/11/2026").waitFor();
  await page.getByText("Bổ sung 1 · đưa ra 2 · thay đổi 1").waitFor();

  // What was entered outlives a reload.
  await page.reload();
  await page.getByText("78 → 77 nhiệm vụ từ 23/11/2026").waitFor();
  await page.getByRole("button", { name: "Ghi nhận điều chỉnh" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ghi nhận điều chỉnh" }).click();
  await page.getByText("Đã ghi nhận điều chỉnh theo 236/TB-UBND").waitFor();
});

test("the directive's page tells the adjustment, strikes what left and marks what came", async () => {
  const told = page.getByRole("region", { name: "Thông báo 236/TB-UBND" });
  await told.getByText("không còn trong văn bản (Chuyển sang năm 2027)").waitFor();
  await told.getByRole("link", { name: "thong-bao-236.txt" }).waitFor();
  await page.getByRole("tab", { name: "Nhiệm vụ (77)" }).click();
  await page.getByText("Bổ sung theo Thông báo 236/TB-UBND").scrollIntoViewIfNeeded();
  expect(await page.getByText("Đưa ra theo Thông báo 236/TB-UBND").count()).toBe(2);
  const asOf = async (day: string) =>
    (
      await api.query<{ progress: { total: number } }>(
        "query ($id: ID!, $day: Day!) { progress(directiveId: $id, asOf: $day) { total } }",
        { id: ids["118/KH-UBND"], day },
      )
    ).progress.total;
  expect([await asOf("2026-11-22"), await asOf("2026-11-23")]).toEqual([78, 77]);
  expect(monitor.problems).toEqual([]);
});

test("the task that left says so in its own history", async () => {
  await page.getByText("Đưa ra theo Thông báo 236/TB-UBND").first().click();
  await page.getByRole("heading", { level: 1, name: /^Nhiệm vụ II\.5/ }).waitFor();
  await page.getByText(/^Điều chỉnh theo Thông báo 236\/TB-UBND, hiệu lực từ 23\/11\/2026: không còn/).waitFor();
});

test("a directive is closed with a reason, which its page then tells", async () => {
  await page.goto(`/van-ban/${ids["87/KH-UBND"]}`);
  await page.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Kết thúc theo dõi" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Kết thúc theo dõi" }).click();
  await dialog.getByText("Nêu lý do kết thúc").waitFor();
  await dialog.getByLabel("Lý do kết thúc").fill("Đã tổng kết");
  await dialog.getByRole("button", { name: "Kết thúc theo dõi" }).click();
  await page.getByText("Kết thúc từ ngày 23/11/2026").waitFor();
  expect(await page.getByRole("link", { name: "Điều chỉnh", exact: true }).count()).toBe(0);
});

test("a directive gives way to another that is issued", async () => {
  const { directive } = await api.query<{ directive: { issuer: MadeAgency } }>(
    "query ($id: ID!) { directive(id: $id) { issuer { id code name } } }",
    { id: ids["118/KH-UBND"] },
  );
  const { issuer } = directive;
  const by = await district.server.make.person({ roles: [{ role: "MONITOR", agency: issuer }] });
  const wanted = { by, issuer, documentNumber: "240/KH-UBND", issuedOn: "2026-11-20", tasks: [{ lead: issuer }] };
  const next = await district.server.make.directive(wanted);
  await page.goto(`/van-ban/${ids["118/KH-UBND"]}`);
  await page.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Thay thế bằng văn bản khác" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Văn bản thay thế" }).fill("240");
  await page.getByRole("option", { name: /240\/KH-UBND/ }).click();
  await dialog.getByRole("button", { name: "Thay thế bằng văn bản khác" }).click();
  const link = page.getByRole("link", { name: "Được thay thế bởi Kế hoạch 240/KH-UBND" });
  expect(await link.getAttribute("href")).toBe(`/van-ban/${next.id}`);
});

import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { TestPage } from "../harness/browser.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

let district: District;
let office: Api;
/** Things of the demo that have pages of their own, by the name under which the tables below ask for them. */
const ids: Record<string, string> = {};

const draftText = `Số: 204/KH-UBND

Minh Giang, ngày 20 tháng 11 năm 2026

KẾ HOẠCH
Tổng vệ sinh môi trường

1. Phòng Nội vụ: Báo cáo kết quả trước ngày 18/11/2026.

2. Đội Trật tự liên ngành: Kiểm tra các tuyến phố, hoàn thành trước ngày 30/11/2026.
`;

beforeAll(async () => {
  district = await openDistrict();
  office = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
  const { viewer, directives, waiting, open } = await office.query<{
    viewer: { roles: { agency: { id: string } }[] };
    directives: { nodes: { id: string }[] };
    waiting: { nodes: { id: string }[] };
    open: { nodes: { id: string; agency: { code: string } }[] };
  }>(`{ viewer { roles { agency { id } } }
    directives(first: 1, filter: { search: "118/KH-UBND" }) { nodes { id } }
    waiting: assignments(first: 1, filter: { toConfirm: true }) { nodes { id } }
    open: assignments(first: 100, filter: { timeliness: { eq: OVERDUE } }) { nodes { id agency { code } } } }`);
  const { directiveImport } = await office.query<{ directiveImport: { directive: { id: string } } }>(
    `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { directive { id } } }`,
    { input: { text: draftText, issuerId: viewer.roles[0]?.agency.id, idempotencyKey: randomUUID() } },
  );
  ids.plan = directives.nodes[0]?.id ?? "";
  ids.draft = directiveImport.directive.id;
  ids.waiting = waiting.nodes[0]?.id ?? "";
  ids.own = open.nodes.find(({ agency }) => agency.code === "PNV")?.id ?? "";
}, 120_000);
afterAll(() => district?.stop());

/** Opens an address of this application and waits until nothing is on its way any more. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? ""));
  await page.locator("h1, h2").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .mantine-Skeleton-root"));
  // What was drawn has also taken up its keys.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

// The dark page differs from the light one in nothing but its colours, and those are the same on every screen.
const ofColours = ["color-contrast", "link-in-text-block"];

/** What is wrong with the page as it stands: too wide, or hard to use with a screen reader or tired eyes. */
async function faultsOf(page: Page, colorSchemes: readonly ("light" | "dark")[]): Promise<string[]> {
  const faults: string[] = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const screen = page.viewportSize()?.width ?? 0;
  if (wide > screen) faults.push(`scrolls sideways: ${wide} > ${screen}`);
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      // In one page: the other way opens a second one for every look.
      .setLegacyMode()
      .options({ resultTypes: ["violations"], ...(colorScheme === "dark" ? { runOnly: ofColours } : {}) })
      .analyze();
    for (const { id, impact, nodes } of violations)
      if (impact === "serious" || impact === "critical")
        faults.push(`${colorScheme}: ${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }
  return faults;
}

const pages: Record<string, readonly string[]> = {
  theodoi: [
    "/",
    "/?phan=COMPLETED",
    "/van-ban",
    "/van-ban/nhap",
    "/van-ban/:plan",
    "/van-ban/:plan?muc=lich-su",
    "/van-ban/:plan/dieu-chinh",
    "/van-ban/:draft/soan",
    "/nhiem-vu",
    "/nhiem-vu?xem=bang",
    "/nhiem-vu?xem=lich&ngay=2026-11-24",
    "/nhiem-vu/:waiting",
    "/xac-nhan",
    "/xac-nhan?hop=gia-han",
    "/thu-don-doc",
    "/lich",
    "/co-quan",
    "/bao-cao?so-voi=2026-09-30",
    "/cham-diem",
  ],
  "thutruong.noivu": [
    "/",
    "/nhiem-vu",
    "/nhiem-vu?xem=bang",
    "/nhiem-vu?xem=lich",
    "/nhiem-vu/:own?lam=ket-qua",
    "/nhiem-vu/:own?lam=tien-do",
    "/nhiem-vu/:own?lam=gia-han",
    "/van-ban",
    "/van-ban/:plan",
    "/thu-don-doc",
    "/cham-diem",
    "/nhiem-vu/khong-co",
  ],
  quantri: ["/", "/lich?muc=ngay-lam-viec&ngay=2027-01-01", "/co-quan", "/co-quan?xem=cay", "/nguoi-dung", "/cai-dat"],
};

describe.each(["desktop", "phone"] as const)("on a %s", (kind) => {
  /** Goes through the pages and gathers what is wrong with each. */
  async function through({ page, problems }: TestPage, paths: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) {
      problems.length = 0;
      await open(page, path);
      const faults = [...(await faultsOf(page, kind === "desktop" ? ["light", "dark"] : ["light"])), ...problems];
      found.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    return found;
  }

  test("the pages of a guest are sound", async () => {
    const visitor = await district.guest(kind);
    expect(await through(visitor, ["/dang-nhap", "/quen-mat-khau", "/dat-lai-mat-khau?token=abc"])).toEqual([]);
    await visitor.page.context().close();
  });

  test.each(Object.keys(pages))("the pages of %s are sound", async (mailbox) => {
    const visitor = await district.visit(mailbox, kind);
    expect(await through(visitor, pages[mailbox] ?? [])).toEqual([]);
    await visitor.page.context().close();
  });
});

test("a result and its files outlive a network that fails", async () => {
  const { page } = await district.visit("thutruong.noivu", "phone");
  const { context, words } = { context: page.context(), words: "Đã trình phương án tại Tờ trình số 45/TTr-PNV." };
  await open(page, "/nhiem-vu/:own?lam=ket-qua");
  const field = page.getByRole("textbox", { name: "Kết quả thực hiện" });
  const choose = (name: string) =>
    page
      .locator('input[type="file"][multiple]')
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(name) });
  await field.fill(words);
  await choose("to-trinh.txt");
  await page.getByText("Đã tải lên").waitFor();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Gửi kết quả" }).click();
  await page.getByText("Không kết nối được với máy chủ").waitFor();
  await choose("phu-luc.txt");
  await page.getByText("Tệp chưa đến nơi").waitFor();
  await context.setOffline(false);
  // What was believed to be attached is not left out in silence.
  await page.getByRole("button", { name: "Gửi kết quả" }).click();
  await page.getByText("Còn tệp chưa tải lên được").waitFor();
  await page.reload();
  await page.getByText("to-trinh.txt").waitFor();
  expect(await field.inputValue()).toBe(words);
  await page.getByRole("button", { name: "Gửi kết quả" }).click();
  await page.getByText("Đã gửi kết quả").waitFor();
  await page.getByRole("link", { name: "to-trinh.txt" }).waitFor();
});

describe("by keyboard alone", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await district.visit("theodoi"));
  });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("the first Tab skips to the content, the next reaches what the page is for", async () => {
    await open(page, "/van-ban");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Nhập văn bản");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nhập văn bản" }).waitFor();
    // The field to paste into is ready at once.
    expect(await page.getByLabel("Nội dung văn bản").evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("J and K walk a list, Enter opens, Esc lets go", async () => {
    await open(page, "/nhiem-vu?nhom=OVERDUE");
    const row = (n: number) => page.locator("tbody tr").nth(n);
    const isAt = (n: number) => row(n).evaluate((element) => element === document.activeElement);
    await page.keyboard.press("j");
    expect(await isAt(0)).toBe(true);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await isAt(1)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isAt(1)).toBe(false);
    await page.keyboard.press("j");
    const reference = await row(0).locator("[data-phone=title]").textContent();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: /^Nhiệm vụ [IVX]+\./ });
    await heading.waitFor();
    const [, ref = "?"] = /^Nhiệm vụ (\S+)/.exec((await heading.textContent()) ?? "") ?? [];
    expect(reference).toMatch(new RegExp(`^${ref.replaceAll(".", "\\.")} `));
    await page.goBack();
    await page.waitForURL(/nhiem-vu\?nhom=OVERDUE/);
  });

  test("the inbox opens what J comes to", async () => {
    await open(page, "/xac-nhan");
    const panel = page.getByRole("complementary", { name: "Kết quả được chọn" });
    const heading = panel.getByRole("heading", { level: 2, name: /^Nhiệm vụ .* của / });
    await panel.getByRole("button", { name: "Xác nhận" }).waitFor();
    const first = (await heading.textContent()) ?? "";
    await page.keyboard.press("j");
    await heading.filter({ hasNotText: first }).waitFor();
    await page.keyboard.press("k");
    await heading.filter({ hasText: first }).waitFor();
  });

  test("Enter opens a row beside the list, Esc closes it", async () => {
    await open(page, "/co-quan");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Cơ quan được chọn" });
    await panel.waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
  });

  test("Ctrl-K finds the search, Enter searches", async () => {
    await open(page, "/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("87/KH");
    await page.keyboard.press("Enter");
    await page.waitForURL(/van-ban\?tim=87/);
    await page.getByRole("link", { name: "87/KH-UBND" }).waitFor();
    await page.getByRole("link", { name: "118/KH-UBND" }).waitFor({ state: "detached" });
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { TestPage } from "../harness/browser.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

// The main job through the screens, on the demo district: each step stands on the one before.
const text = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN MINH GIANG                 Độc lập - Tự do - Hạnh phúc

Số: 203/KH-UBND                  Minh Giang, ngày 16 tháng 11 năm 2026

KẾ HOẠCH
Phòng, chống đói, rét cho đàn vật nuôi vụ Đông Xuân 2026 - 2027

Ủy ban nhân dân huyện xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH

Chủ động bảo vệ đàn vật nuôi, giảm thiệt hại cho người chăn nuôi khi có rét đậm, rét hại.

II. NHIỆM VỤ

1. Phòng Nông nghiệp và Phát triển nông thôn

1.1. Rà soát tổng đàn gia súc, gia cầm trên địa bàn, báo cáo UBND huyện trước ngày 10/11/2026.

1.2. Biên soạn tài liệu hướng dẫn che chắn chuồng trại, hoàn thành trước ngày 04/12/2026.

2. Phòng Nội vụ

2.1. Lập danh sách công chức phụ trách nông nghiệp cấp xã trực trong đợt rét, xong trước ngày 30/11/2026.

3. Trạm Thú y liên xã

3.1. Tổ chức tiêm phòng bổ sung cho đàn trâu, bò, hoàn thành trước ngày 15/12/2026.

4. UBND các xã, thị trấn

4.1. Vận động hộ chăn nuôi dự trữ thức ăn thô xanh, xong trước ngày 27/11/2026.

5. Phòng Văn hóa và Thông tin

5.1. Thường xuyên tuyên truyền trên hệ thống truyền thanh cơ sở về cách chống rét cho vật nuôi.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Quang Thiệu
`;

let district: District;
let monitor: TestPage;
let api: Api;

beforeAll(async () => {
  district = await openDistrict();
  monitor = await district.guest();
  api = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
}, 120_000);
afterAll(() => district?.stop());

const goTo = (page: Page, place: string) =>
  page.getByRole("navigation", { name: "Điều hướng chính" }).getByRole("link", { name: place }).click();

/** Pastes a text on the import page and waits for the draft. */
async function paste(page: Page, words: string): Promise<void> {
  await goTo(page, "Văn bản");
  await page.getByRole("link", { name: "Nhập văn bản" }).click();
  await page.getByLabel("Nội dung văn bản").fill(words);
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await page.getByRole("heading", { name: /^Soạn / }).waitFor();
}

const card = (page: Page, ref: string) =>
  page
    .getByRole("region", { name: "Nhiệm vụ" })
    .getByRole("article")
    .filter({ has: page.getByText(ref, { exact: true }) });

const rowOf = (page: Page, ref: string, number: string) =>
  page
    .getByRole("row")
    .filter({ has: page.getByText(ref, { exact: true }) })
    .filter({ hasText: number });

async function issue(page: Page, number: string): Promise<void> {
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await page.getByRole("heading", { name: `Kế hoạch ${number}` }).waitFor();
}

/** The tasks of a directive by reference, as the office reads them. */
async function tasksOf(number: string) {
  interface Node {
    ref: string;
    dueOn: string | null;
    group: boolean;
    leadTotal: number;
    assignments: { id: string; state: string; agency: { code: string; kind: string } }[];
  }
  const { directives } = await api.query<{ directives: { nodes: { documentNumber: string; id: string }[] } }>(
    "query ($search: String) { directives(first: 5, filter: { search: $search }) { nodes { id documentNumber } } }",
    { search: number },
  );
  const found = directives.nodes.find(({ documentNumber }) => documentNumber === number);
  const { directive } = await api.query<{ directive: { tasks: { nodes: Node[] } } }>(
    `query ($id: ID!) { directive(id: $id) { tasks(first: 100) {
      nodes { ref dueOn group leadTotal assignments { id state agency { code kind } } } } } }`,
    { id: found?.id },
  );
  return new Map(directive.tasks.nodes.map((task) => [task.ref, task]));
}

const shown = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test("the monitor signs in and sees 22/78", async () => {
  const { page } = monitor;
  await page.goto("/");
  await page.getByLabel("Thư điện tử").fill(addressOf("theodoi"));
  await page.getByLabel("Mật khẩu", { exact: true }).fill("không phải mật khẩu");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("mật khẩu không đúng");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("img", { name: "Nhiệm vụ đã hoàn thành: 22/78 (28,21%)" }).waitFor();
  await page.getByRole("link", { name: /^Quá hạn\s*14$/ }).click();
  await page.getByRole("heading", { name: "Quá hạn (14)" }).waitFor();
});

test("a pasted text becomes a draft beside its source; the office corrects and issues it", async () => {
  const { page } = monitor;
  await paste(page, text);
  await page.getByRole("heading", { name: "Soạn 203/KH-UBND" }).waitFor();
  await shown(page, /203\/KH-UBND · 16\/11\/2026/);
  await page.getByText("Tất cả 6", { exact: true }).waitFor();

  await card(page, "II.1.1").getByText("Hạn 10/11/2026 trước ngày ban hành 16/11/2026").waitFor();
  await card(page, "II.2.1").getByText("Phòng Nội vụ · 30/11/2026").waitFor();
  await card(page, "II.4.1").getByText("UBND các xã, thị trấn · 27/11/2026").waitFor();
  await card(page, "II.5.1").getByText("Phòng Văn hóa và Thông tin · Thường xuyên").waitFor();

  // The words it was read from are lit in the source.
  await card(page, "II.2.1").getByRole("button").click();
  const lit = page.getByRole("region", { name: "Văn bản gốc" }).locator("mark[data-lit]");
  expect((await lit.allTextContents()).join("")).toContain("Lập danh sách công chức phụ trách nông nghiệp cấp xã");

  // What is unknown stops the issue and opens itself.
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await shown(page, "Chưa ban hành được: còn 1 chỗ phải bổ sung");
  const unknown = page.getByRole("combobox", { name: "Chọn cơ quan cho “Trạm Thú y liên xã”" });
  await unknown.click();
  await unknown.fill("dich vu nong nghiep");
  await page.getByRole("option", { name: /Trung tâm Dịch vụ nông nghiệp/ }).click();
  await card(page, "II.3.1").getByText("Trong văn bản: “Trạm Thú y liên xã”").waitFor();
  await issue(page, "203/KH-UBND");

  const tasks = await tasksOf("203/KH-UBND");
  expect([...tasks.keys()]).toEqual(["II.1.1", "II.1.2", "II.2.1", "II.3.1", "II.4.1", "II.5.1"]);
  expect(tasks.get("II.3.1")?.assignments.map(({ agency }) => agency.code)).toEqual(["TTDVNN"]);
  expect(tasks.get("II.4.1")).toMatchObject({ group: true, leadTotal: 23 });
});

test("a head finds the task on a phone and hands in the result with a file; the office confirms", async () => {
  const { page, problems } = await district.visit("thutruong.noivu", "phone");
  await goTo(page, "Nhiệm vụ");
  // The overview has a figure of that name too.
  await page.getByRole("heading", { level: 1, name: /^Nhiệm vụ của/ }).waitFor();
  await page.getByRole("link", { name: /^Tất cả/ }).click();
  await page.getByRole("textbox", { name: "Tìm nội dung, mục, số văn bản" }).fill("trực trong đợt rét");
  await page.getByRole("link", { name: "Báo cáo mục II.2.1" }).click();
  await page
    .getByRole("textbox", { name: "Kết quả thực hiện" })
    .fill("Đã lập danh sách 46 công chức trực, ban hành kèm Công văn số 61/PNV.");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp" }).click(),
  ]);
  const list = "Danh sách trực đợt rét: 46 người, 23 xã, thị trấn.";
  await chooser.setFiles({ name: "danh-sach-truc.txt", mimeType: "text/plain", buffer: Buffer.from(list) });
  await shown(page, "Đã tải lên");
  await page.getByRole("button", { name: "Gửi kết quả" }).click();
  await shown(page, "Đã gửi kết quả. Chờ UBND huyện Minh Giang xác nhận.");
  await page.getByRole("link", { name: "danh-sach-truc.txt" }).waitFor();
  expect(problems).toEqual([]);

  const office = monitor.page;
  await goTo(office, "Xác nhận");
  await rowOf(office, "II.2.1", "203/KH-UBND").click();
  const panel = office.getByRole("complementary", { name: "Kết quả được chọn" });
  await panel.getByRole("heading", { name: "Nhiệm vụ II.2.1 của Phòng Nội vụ" }).waitFor();
  await panel.getByText("46 công chức trực").waitFor();
  await panel.getByRole("button", { name: "Xác nhận" }).click();
  await shown(office, "Đã xác nhận nhiệm vụ II.2.1 của Phòng Nội vụ.");
  const states = (await tasksOf("203/KH-UBND")).get("II.2.1")?.assignments.map(({ state }) => state);
  expect(states).toEqual(["COMPLETED"]);
});

test("confirming a waiting result of the large plan makes 22 become 23", async () => {
  const { page } = monitor;
  const waiting = [...(await tasksOf("118/KH-UBND")).values()].find(
    ({ leadTotal, assignments }) => leadTotal === 1 && assignments.some(({ state }) => state === "SUBMITTED"),
  );
  if (!waiting) throw new Error("The demo has no waiting result of one lead");
  await goTo(page, "Xác nhận");
  await rowOf(page, waiting.ref, "118/KH-UBND").click();
  const panel = page.getByRole("complementary", { name: "Kết quả được chọn" });
  await panel.getByRole("heading", { name: `Nhiệm vụ ${waiting.ref} của` }).waitFor();
  await panel.getByRole("button", { name: "Xác nhận" }).click();
  await shown(page, `Đã xác nhận nhiệm vụ ${waiting.ref}`);
  await goTo(page, "Tổng quan");
  await page.getByRole("img", { name: "Nhiệm vụ đã hoàn thành: 23/78 (29,49%)" }).waitFor();
  await page.getByText("23/78 nhiệm vụ đã hoàn thành").waitFor();
});

test("a head sees another's task exactly as one that does not exist", async () => {
  const other = (await tasksOf("203/KH-UBND")).get("II.2.1")?.assignments[0]?.id ?? "";
  const { page, problems } = await district.visit("thutruong.xa.binhlang");
  const whatIsAt = async (id: string) => {
    await page.goto(`/nhiem-vu/${id}`);
    await page.getByText("Không tìm thấy trang này").waitFor();
    return { body: await page.locator("body").textContent(), title: await page.title() };
  };
  expect(await whatIsAt(other)).toEqual(await whatIsAt("7f3f9c1e-3f0a-4a1b-9a53-0d7a4c1b2e66"));
  expect(problems).toEqual([]);
});

const sample = join(import.meta.dirname, "../../../shared/samples/ocr/002-ke-hoach-146-tuy-phong.txt");
if (existsSync(sample)) {
  test("a real plan, as a scanner read it, is pasted and issued", async () => {
    const { page } = monitor;
    await paste(page, readFileSync(sample, "utf8"));
    await page.getByRole("heading", { name: "Soạn 146/KH-UBND" }).waitFor();
    await shown(page, /146\/KH-UBND · 16\/06\/2023/);
    await card(page, "III.6.4").getByText("Phòng Nội vụ · 20/06/2023").waitFor();
    await card(page, "III.8.4").getByText("Hạn 15/06/2023 trước ngày ban hành 16/06/2023").waitFor();
    await issue(page, "146/KH-UBND");

    const tasks = await tasksOf("146/KH-UBND");
    const audit = tasks.get("III.6.4");
    expect([audit?.dueOn, audit?.assignments.map(({ agency }) => agency.code)]).toEqual(["2023-06-20", ["PNV"]]);
    const communes = tasks.get("III.8.4");
    expect(communes).toMatchObject({ group: true, leadTotal: 23, dueOn: "2023-06-15" });
    expect(new Set(communes?.assignments.map(({ agency }) => agency.kind))).toEqual(new Set(["COMMUNE"]));
    await page.getByRole("tab", { name: `Nhiệm vụ (${tasks.size})` }).waitFor();
  });
}

test("nothing went wrong on the office's screen", () => {
  // Being asked to sign in, and a wrong password, are the two refusals of the first step.
  expect(monitor.problems.filter((problem) => !problem.includes("401 (Unauthorized)"))).toEqual([]);
});

import type { Page } from "playwright-core";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

// More time, through the screens: the head asks, the office grants another day, the original day stays in sight.
let district: District;
let api: Api;
let id: string;

beforeAll(async () => {
  district = await openDistrict();
  api = await signIn(district.server.url, addressOf("thutruong.noivu"), demoPassword);
  const { assignments } = await api.query<{ assignments: { nodes: { id: string; viewerCan: { extend: boolean } }[] } }>(
    `{ assignments(first: 100, filter: { own: true, timeliness: { eq: OVERDUE } }) {
      nodes { id viewerCan { extend } } } }`,
  );
  id = assignments.nodes.find(({ viewerCan }) => viewerCan.extend)?.id ?? "";
}, 120_000);
afterAll(() => district?.stop());

const shown = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const duesOf = async () =>
  (
    await api.query<{ assignment: { dueOn: string; originalDueOn: string } }>(
      "query ($id: ID!) { assignment(id: $id) { dueOn originalDueOn } }",
      { id },
    )
  ).assignment;
const printed = (day: string) => day.split("-").reverse().join("/");

test("the head asks on a phone; what is missing is said, what is typed stays", async () => {
  const { page, problems } = await district.visit("thutruong.noivu", "phone");
  const { dueOn } = await duesOf();
  await page.goto(`/nhiem-vu/${id}`);
  await page.getByRole("button", { name: "Xin gia hạn" }).click();
  const dialog = page.getByRole("dialog", { name: /^Xin gia hạn nhiệm vụ/ });
  await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
  await dialog.getByText("Vui lòng chọn ngày").waitFor();
  await dialog.getByText("Vui lòng nêu lý do xin gia hạn").waitFor();
  const day = dialog.getByRole("textbox", { name: "Đề nghị gia hạn đến ngày" });
  await day.fill(printed(dueOn));
  await day.blur();
  await dialog.getByText(`Thời hạn mới phải sau thời hạn hiện tại (${printed(dueOn)})`).waitFor();
  await day.fill("27/12/2026");
  await day.blur();
  await dialog.getByText(/Chủ nhật, thêm \d+ ngày, trong đó \d+ ngày làm việc\. Ngày này là ngày nghỉ\./).waitFor();
  await dialog.getByRole("textbox", { name: "Lý do xin gia hạn" }).fill("Chờ ý kiến của Sở Nội vụ.");
  await page.reload();
  await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
  await shown(page, "Đã gửi đề nghị gia hạn.");
  await page.getByRole("heading", { name: "Đề nghị gia hạn lần 1" }).waitFor();
  // Withdrawn and asked anew with the words that were there.
  await page.getByRole("button", { name: "Rút đề nghị" }).click();
  await shown(page, "Đã rút đề nghị gia hạn");
  await page.getByRole("button", { name: "Xin gia hạn" }).click();
  await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
  await page.getByRole("heading", { name: "Đề nghị gia hạn lần 2" }).waitFor();
  expect((await duesOf()).dueOn).toBe(dueOn);
  expect(problems).toEqual([]);
});

test("the monitor grants another day from the inbox; the head reads both days", async () => {
  const { originalDueOn } = await duesOf();
  const { page, problems } = await district.visit("theodoi");
  await page.getByRole("link", { name: "Xác nhận" }).click();
  await page.getByRole("link", { name: /^Đề nghị gia hạn\s*1$/ }).click();
  const panel = page.getByRole("complementary", { name: "Đề nghị được chọn" });
  await panel.getByText("Chờ ý kiến của Sở Nội vụ.").first().waitFor();
  await panel.getByRole("button", { name: "Cho ngày khác" }).click();
  const form = panel.getByRole("form", { name: "Cho ngày khác" });
  const day = form.getByRole("textbox", { name: "Gia hạn đến ngày" });
  await day.fill("15/12/2026");
  await day.blur();
  await form.getByText(/Thứ Ba, thêm/).waitFor();
  await form.getByRole("textbox", { name: "Ý kiến kèm theo" }).fill("Không lùi thêm.");
  await form.getByRole("button", { name: "Chấp thuận ngày này" }).click();
  await shown(page, /^Đã gia hạn nhiệm vụ .* đến 15\/12\/2026\.$/);
  await shown(page, "Không có đề nghị gia hạn nào chờ quyết định");
  expect(await duesOf()).toEqual({ dueOn: "2026-12-15", originalDueOn });
  expect(problems).toEqual([]);

  const head = await district.visit("thutruong.noivu");
  await head.page.goto(`/nhiem-vu/${id}`);
  const due = head.page.getByRole("complementary");
  await due.getByText("15/12/2026", { exact: true }).waitFor();
  await due.getByText(printed(originalDueOn), { exact: true }).waitFor();
  await head.page.getByText("Chấp thuận gia hạn lần 2 đến 15/12/2026").waitFor();
  await head.page.getByText("Rút đề nghị gia hạn lần 1").waitFor();
  await head.page.goto("/nhiem-vu?nhom=ALL&xep=DUE_ON&chieu=DESC");
  await shown(head.page, `(Hạn gốc ${printed(originalDueOn)})`);
  expect(head.problems).toEqual([]);
});

test("the third request is flagged to the leader, who refuses with a reason", async () => {
  const head = await district.visit("thutruong.noivu");
  await head.page.goto(`/nhiem-vu/${id}?lam=gia-han`);
  const dialog = head.page.getByRole("dialog");
  await dialog.getByText("Đây là lần xin gia hạn thứ 3").waitFor();
  await dialog.getByRole("textbox", { name: "Đề nghị gia hạn đến ngày" }).fill("29/12/2026");
  await dialog.getByRole("textbox", { name: "Lý do xin gia hạn" }).fill("Thiếu biên chế.");
  await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
  await shown(head.page, "Đã gửi đề nghị gia hạn.");

  const { page, problems } = await district.visit("chutich");
  await page.getByRole("link", { name: "Xác nhận" }).click();
  const panel = page.getByRole("complementary", { name: "Đề nghị được chọn" });
  await panel.getByText("Xin lần thứ 3").waitFor();
  await panel.getByRole("button", { name: "Từ chối" }).click();
  const form = panel.getByRole("form", { name: "Từ chối" });
  await form.getByRole("button", { name: "Từ chối" }).click();
  await form.getByText("Vui lòng nêu lý do từ chối.").waitFor();
  await form.getByRole("textbox", { name: "Lý do từ chối" }).fill("Đã gia hạn một lần.");
  await form.getByRole("button", { name: "Từ chối" }).click();
  await shown(page, /^Đã từ chối gia hạn nhiệm vụ/);
  expect((await duesOf()).dueOn).toBe("2026-12-15");
  expect(problems).toEqual([]);
});

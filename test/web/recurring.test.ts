import { randomUUID } from "node:crypto";
import { demoPassword } from "../../demo/district/people.ts";
import { type Api, signIn } from "../harness/api.ts";
import { addressOf, type District, openDistrict } from "./openDistrict.ts";

const text = `Số: 205/KH-UBND

Minh Giang, ngày 16 tháng 11 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

1. Phòng Nội vụ: Báo cáo kết quả định kỳ hằng tháng.

2. Phòng Nội vụ: Tiếp tục rà soát thủ tục hành chính.

3. Phòng Nội vụ: Nghiệm thu trong thời hạn 05 ngày làm việc kể từ ngày bàn giao.
`;

let district: District;
let office: Api;
let id = "";

beforeAll(async () => {
  district = await openDistrict();
  office = await signIn(district.server.url, addressOf("theodoi"), demoPassword);
  const { viewer } = await office.query<{ viewer: { roles: { agency: { id: string } }[] } }>(
    "{ viewer { roles { agency { id } } } }",
  );
  const { directiveImport } = await office.query<{ directiveImport: { directive: { id: string } } }>(
    `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { directive { id } } }`,
    { input: { text, issuerId: viewer.roles[0]?.agency.id, idempotencyKey: randomUUID() } },
  );
  id = directiveImport.directive.id;
}, 120_000);
afterAll(() => district?.stop());

interface Read {
  directive: {
    version: number;
    endsOn: string;
    tasks: { nodes: { deadlineKind: string; reportDutyLabel: string | null; assignments: { id: string }[] }[] };
  };
}
const read = () =>
  office.query<Read>(
    "query ($id: ID!) { directive(id: $id) { version endsOn tasks(first: 10) { nodes { deadlineKind reportDutyLabel assignments { id } } } } }",
    { id },
  );

test("a draft is given the end of its plan and a report duty, and a save keeps both", async () => {
  const { page, problems } = await district.visit("theodoi");
  await page.goto(`/van-ban/${id}/soan`);
  const head = page.getByRole("region", { name: "Thông tin văn bản" });
  const end = page.getByLabel("Kết thúc thực hiện");
  if (!(await end.isVisible().catch(() => false))) await head.getByRole("button").first().click();
  await end.fill("30/06/2027");
  await end.press("Tab");
  const standing = page.getByRole("article").filter({ hasText: "rà soát thủ tục" });
  if ((await standing.getAttribute("data-open")) === null) await standing.getByRole("button").first().click();
  await standing.getByRole("combobox", { name: "Thời hạn" }).click();
  await page.getByRole("option", { name: "Thường xuyên" }).click();
  await page.getByRole("combobox", { name: "Chế độ báo cáo" }).click();
  await page.getByRole("option", { name: "Hằng quý" }).click();
  await page.getByRole("button", { name: "Lưu nháp" }).click();
  await page
    .getByText(/^Đã lưu/)
    .first()
    .waitFor();
  const { directive } = await read();
  expect(directive.endsOn).toBe("2027-06-30");
  expect(directive.tasks.nodes.find(({ deadlineKind }) => deadlineKind === "CONTINUOUS")?.reportDutyLabel).toMatch(
    /quý/,
  );
  // What was read of the others is still what it was.
  expect(directive.tasks.nodes.map(({ deadlineKind }) => deadlineKind)).toEqual([
    "RECURRING",
    "CONTINUOUS",
    "RELATIVE",
  ]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("its task page tells the periods; the office records the day a limit counts from", async () => {
  const { directive } = await read();
  const { directiveIssue } = await office.query<{ directiveIssue: { userErrors: object[] } }>(
    "mutation ($input: DirectiveIssueInput!) { directiveIssue(input: $input) { userErrors { code path message } } }",
    { input: { id, expectedVersion: directive.version } },
  );
  expect(directiveIssue.userErrors).toEqual([]);
  const { tasks } = (await read()).directive;
  const of = (kind: string) => tasks.nodes.find(({ deadlineKind }) => deadlineKind === kind)?.assignments[0]?.id ?? "";
  const { page, problems } = await district.visit("theodoi");
  await page.goto(`/nhiem-vu/${of("RECURRING")}`);
  const periods = page.getByRole("list", { name: /^Các kỳ thực hiện/ });
  await periods.getByText("Kỳ Tháng 12/2026").waitFor();
  await periods.getByRole("link", { name: "Kỳ Tháng 12/2026" }).click();
  await periods.locator("strong", { hasText: "Kỳ Tháng 12/2026" }).waitFor();

  await page.goto(`/nhiem-vu/${of("RELATIVE")}`);
  await page.getByText("chưa ghi nhận").waitFor();
  await page.getByRole("button", { name: "Ghi nhận ngày bắt đầu tính thời hạn" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ngày bắt đầu tính").fill("20/11/2026");
  await dialog.getByLabel("Ngày bắt đầu tính").press("Tab");
  await dialog.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await page.getByText("Đã ghi nhận ngày bắt đầu tính thời hạn").waitFor();
  await page.getByRole("main").getByText("27/11/2026").first().waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("no text of the interface is named twice", async () => {
  const { readdirSync, readFileSync } = await import("node:fs");
  const names = readdirSync("web/text/vi").flatMap((file) =>
    [...readFileSync(`web/text/vi/${file}`, "utf8").matchAll(/^ {2}"?([\w.-]+)"?:/gm)].map(([, name]) => name ?? ""),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

import type { Page } from "playwright-core";
import { type District, openDistrict } from "./openDistrict.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
}, 120_000);
afterAll(() => district?.stop());

interface Sent {
  operationName: string;
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

function sentBy(page: Page): Sent[] {
  const sent: Sent[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) sent.push(request.postDataJSON());
  });
  return sent;
}

// The rows come last: with them every operation of the overview was sent.
const showsCount = async (page: Page) => {
  await page.getByText("22/78").first().waitFor();
  await page.getByRole("heading", { name: "Quá hạn (14)" }).waitFor();
};

test("the pages send the ids of their operations, never a text", async () => {
  const { page, problems } = await district.visit("theodoi");
  await showsCount(page);
  const sent = sentBy(page);
  await page.goto("/");
  await showsCount(page);
  expect(sent.map(({ operationName }) => operationName)).toEqual(
    expect.arrayContaining(["Viewer", "DashboardPlans", "DashboardFigures", "DashboardRows"]),
  );
  for (const { query, extensions } of sent) {
    expect(query).toBeUndefined();
    expect(extensions?.persistedQuery?.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(problems).toEqual([]);
});

test("a page of another version than the server's sends the text after all", async () => {
  const { page, problems } = await district.visit("theodoi");
  const unknown = {
    errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
  };
  let texts = 0;
  await page.route("**/graphql", (route) => {
    const { query } = route.request().postDataJSON() as Sent;
    if (!query) return route.fulfill({ json: unknown });
    texts += 1;
    return route.continue();
  });
  await page.goto("/");
  await showsCount(page);
  expect(texts).toBeGreaterThanOrEqual(4);
  expect(problems).toEqual([]);
});

test("who imports a directive twice is led to the one that is registered", async () => {
  const text =
    "Số: 311/KH-UBND\n\nMinh Giang, ngày 20 tháng 11 năm 2026\n\nKẾ HOẠCH\nThu gom rác thải\n\n1. Phòng Nội vụ: Báo cáo trước ngày 20/12/2026.\n";
  const { page, problems } = await district.visit("vanthu");
  const read = async (words: string) => {
    await page.goto("/van-ban/nhap");
    await page.getByLabel("Nội dung văn bản").fill(words);
    await page.getByRole("button", { name: "Đọc văn bản" }).click();
  };
  await read(text);
  await page.getByRole("heading", { name: /^Soạn / }).waitFor();
  const draft = page.url();
  await read(`${text}\n2. Phòng Tư pháp: Báo cáo trước ngày 21/12/2026.\n`);
  await page.getByRole("link", { name: /Mở văn bản đã có/ }).click();
  await page.getByRole("heading", { name: /^Soạn / }).waitFor();
  expect(page.url()).toBe(draft);
  expect(problems).toEqual([]);
});

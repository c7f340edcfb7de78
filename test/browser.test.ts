import { startBrowser, type TestBrowser } from "./harness/browser.ts";

let chromium: TestBrowser;
beforeAll(async () => {
  chromium = await startBrowser();
});
afterAll(() => chromium.stop());

test("the browser of the tests runs and shows Vietnamese", async () => {
  const { page, problems } = await chromium.open("http://localhost");
  await page.setContent("<meta charset=utf-8><h1>Đôn đốc</h1>");
  expect(await page.locator("h1").textContent()).toBe("Đôn đốc");
  expect(problems).toEqual([]);
});

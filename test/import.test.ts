import { setTimeout as wait } from "node:timers/promises";
import { type Api, signIn } from "./harness/api.ts";
import type { MadeAgency, MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";
import { makePdf, makeScan } from "./import/makePdf.ts";
import { planLines } from "./import/plan.ts";
import { makeDocx } from "./reader/files/makeOffice.ts";

let server: TestServer;
let root: MadeAgency;
let interior: MadeAgency;
let monitor: MadePerson;
let api: Api;

beforeAll(async () => {
  server = await startTestServer({ env: { JOBS: "on" } });
  const { make } = server;
  root = await make.root();
  interior = await make.agency({ name: "Phòng Nội vụ", code: "PNV" });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  api = await enter(monitor);
});
afterAll(() => server?.stop());

const enter = ({ email, password }: MadePerson): Promise<Api> => signIn(server.url, email, password);

interface Reading {
  id: string;
  state: string;
  pagesDone: number;
  pagesTotal: number | null;
  message: string | null;
  directive: { id: string; documentNumber: string } | null;
  existing: { id: string } | null;
  difference: { added: number; removed: number; changed: number; dates: number } | null;
}
interface Imported {
  reading: Reading | null;
  directive: { id: string; documentNumber: string } | null;
  existing: { id: string; documentNumber: string } | null;
  difference: Reading["difference"];
  userErrors: { code: string; message: string }[];
}
const readingFields = `id state pagesDone pagesTotal message directive { id documentNumber } existing { id }
  difference { added removed changed dates }`;

async function give(bytes: Buffer | string, name: string, as = api): Promise<Imported> {
  const { status, body } = await as.upload(bytes, name);
  expect([status, body.message]).toEqual([201, undefined]);
  const { directiveImport } = await as.query<{ directiveImport: Imported }>(
    `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) {
      reading { ${readingFields} } directive { id documentNumber } existing { id documentNumber }
      difference { added removed changed dates } userErrors { code message } } }`,
    { input: { fileId: body.id, issuerId: root.id, monitorId: root.id } },
  );
  return directiveImport;
}

/** Asks again and again, as the web does, until the reading is as expected. */
async function poll(id: string, until: (reading: Reading) => boolean): Promise<Reading> {
  for (const end = performance.now() + 90_000; performance.now() < end; await wait(100)) {
    const { reading } = await api.query<{ reading: Reading }>(
      `query ($id: ID!) { reading(id: $id) { ${readingFields} } }`,
      { id },
    );
    if (until(reading)) return reading;
  }
  throw new Error("The reading did not come to an end");
}
const ended = ({ state }: Reading) => state !== "WAITING" && state !== "READING";

async function read(bytes: Buffer, name: string): Promise<Reading> {
  const { reading, userErrors } = await give(bytes, name);
  expect(userErrors).toEqual([]);
  return poll(reading?.id ?? "", ended);
}

interface Draft {
  sourceText: string;
  sourceNotes: string[];
  sourcePages: { number: number; width: number; imageUrl: string | null }[];
  tasks: {
    nodes: {
      ref: string;
      text: string;
      dueOn: string;
      spanStart: number;
      spanEnd: number;
      confidence: { lead: number } | null;
      boxes: { page: number; x: number; y: number; width: number; height: number }[];
      addressees: { name: string; agency: { code: string } | null }[];
    }[];
  };
}
async function draftOf(id: string | undefined, as = api): Promise<Draft> {
  const { directive } = await as.query<{ directive: Draft }>(
    `query ($id: ID!) { directive(id: $id) { sourceText sourceNotes sourcePages { number width imageUrl }
      tasks { nodes { ref text dueOn spanStart spanEnd confidence { lead } boxes { page x y width height }
        addressees { name agency { code } } } } } }`,
    { id },
  );
  return directive;
}
const dated = ({ tasks }: Draft) => tasks.nodes.map(({ ref, dueOn }) => `${ref} ${dueOn}`);
const dates = ["I.1.1 2026-11-30", "I.1.2 2026-12-15", "I.2.1 2026-12-10"];

/** Two pages: the head, then the tasks. */
const twoPages = (number: string) => makePdf([planLines(number).slice(0, 5), planLines(number).slice(5)]);

describe("a file becomes a draft", () => {
  test("of Word, without pages", async () => {
    const reading = await read(await makeDocx(planLines("11/KH-UBND")), "Kế hoạch.docx");
    expect(reading).toMatchObject({ state: "DONE", message: null, directive: { documentNumber: "11/KH-UBND" } });
    const draft = await draftOf(reading.directive?.id);
    expect(dated(draft)).toEqual(dates);
    expect(draft.sourcePages).toEqual([]);
    const [first] = draft.tasks.nodes;
    expect(draft.sourceText.slice(first?.spanStart, first?.spanEnd)).toContain("Lập danh mục hồ sơ nộp lưu");
    expect(first?.addressees).toEqual([{ name: "Phòng Nội vụ", agency: { code: "PNV" } }]);
    expect(first?.boxes).toEqual([]);
    expect(first?.confidence?.lead).toBeGreaterThan(0);
  });

  test("of PDF, with the places of its words on pictures of its pages", async () => {
    const reading = await read(await twoPages("12/KH-UBND"), "Kế hoạch.pdf");
    expect(reading).toMatchObject({ state: "DONE", pagesDone: 2, pagesTotal: 2 });
    const draft = await draftOf(reading.directive?.id);
    expect(dated(draft)).toEqual(dates);
    expect(draft.sourceNotes[0]).toBe("2 trang");
    expect(draft.sourcePages.map(({ number, width }) => [number, width])).toEqual([
      [1, 595],
      [2, 595],
    ]);
    const [first, second] = draft.tasks.nodes.map(({ boxes }) => boxes);
    // The third line of the second page: 22 points below one another, from 780 of 842 points.
    expect(first).toEqual([expect.objectContaining({ page: 2 })]);
    expect(first?.[0]?.y).toBeCloseTo((842 - 780 + 2 * 22) / 842 - 0.012, 1);
    expect(first?.[0]?.x).toBeGreaterThan(0.09);
    expect(second?.[0]?.y).toBeGreaterThan(first?.[0]?.y ?? 1);

    const image = await api.get(draft.sourcePages[1]?.imageUrl ?? "");
    expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(image.body.subarray(1, 4).toString()).toBe("PNG");
    expect(image.body.readUInt32BE(16)).toBe(1100);
    const again = await api.get(draft.sourcePages[1]?.imageUrl ?? "", {
      "if-none-match": image.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
  });

  test("of a scanned page as a picture", async () => {
    const { directive } = await read(await makePdf([planLines("13/KH-UBND")]), "để chụp.pdf");
    const page = (await draftOf(directive?.id)).sourcePages[0]?.imageUrl ?? "";
    const { body } = await api.get(page);
    const number = "13/KH-UBND";
    const refused = await read(body, "Ảnh chụp.png");
    // The same number again: what is registered is shown, with what the picture reads otherwise.
    expect(refused).toMatchObject({ state: "FAILED", existing: { id: directive?.id } });
    expect(refused.message).toContain(number);
    expect(refused.difference).toMatchObject({ added: 0, removed: 0, dates: 0 });
  }, 90_000);
});

describe("what was registered before", () => {
  test("is found again by the bytes of its file", async () => {
    const bytes = await makeDocx(planLines("21/KH-UBND"));
    const first = await read(bytes, "Kế hoạch.docx");
    const again = await give(bytes, "Kế hoạch (bản sao).docx");
    expect(again).toMatchObject({
      reading: null,
      directive: null,
      existing: { id: first.directive?.id, documentNumber: "21/KH-UBND" },
      difference: null,
      userErrors: [{ code: "FILE_KNOWN", message: "Tệp này đã được nhập thành văn bản 21/KH-UBND." }],
    });
  });

  test("is found again by its number, with what differs", async () => {
    const lines = planLines("22/KH-UBND");
    const first = await read(await makeDocx(lines), "Kế hoạch.docx");
    const other = lines.map((line) => line.replace("15/12/2026", "20/12/2026")).concat("2.2. Niêm phong kho lưu trữ.");
    const again = await read(await makeDocx(other), "Kế hoạch mới.docx");
    expect(again).toMatchObject({
      state: "FAILED",
      message: "Văn bản số 22/KH-UBND của cơ quan này đã được đăng ký trong năm 2026.",
      existing: { id: first.directive?.id },
      difference: { added: 1, removed: 0, dates: 1 },
    });
  });

  test("is not told to those who may not see it", async () => {
    const bytes = await makeDocx(planLines("23/KH-UBND"));
    await read(bytes, "Kế hoạch.docx");
    const elsewhere = await server.make.agency({ kind: "COMMITTEE", parent: null });
    const stranger = await enter(await server.make.person({ roles: [{ role: "MONITOR", agency: elsewhere }] }));
    const { body } = await stranger.upload(bytes, "Kế hoạch.docx");
    const { directiveImport } = await stranger.query<{ directiveImport: Imported }>(
      `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) {
        reading { state } existing { id } userErrors { code } } }`,
      { input: { fileId: body.id, issuerId: elsewhere.id } },
    );
    expect(directiveImport).toMatchObject({ reading: { state: expect.any(String) }, existing: null, userErrors: [] });
  });
});

test.each<[string, () => Promise<Buffer>, string]>([
  ["a damaged PDF", async () => Buffer.from("%PDF-1.7\nkhông có gì\n%%EOF\n"), "Không nhận tệp “a.pdf”: "],
  ["a secret document", () => makePdf([["MẬT", ...planLines("31/KH-UBND")]]), "Văn bản có độ mật"],
])("%s is refused with the reason and leaves no draft", async (_, make, message) => {
  const reading = await read(await make(), "a.pdf");
  expect(reading).toMatchObject({ state: "FAILED", directive: null });
  expect(reading.message).toContain(message);
});

test("a long scan tells its pages, and stops when its asker no longer wants it", async () => {
  const { directive } = await read(await makePdf([planLines("41/KH-UBND")]), "để chụp.pdf");
  const { body: png } = await api.get((await draftOf(directive?.id)).sourcePages[0]?.imageUrl ?? "");
  const { reading } = await give(await makeScan(png, 40), "Bản quét 40 trang.pdf");
  const id = reading?.id ?? "";
  const begun = await poll(id, ({ pagesDone }) => pagesDone > 0);
  expect(begun).toMatchObject({ state: "READING", pagesTotal: 40 });
  const cancel = "mutation ($id: ID!) { readingCancel(input: { id: $id }) { reading { state } userErrors { code } } }";
  const stopped = { readingCancel: { reading: { state: "CANCELLED" }, userErrors: [] } };
  expect(await api.query(cancel, { id })).toEqual(stopped);
  expect(await api.query(cancel, { id })).toEqual(stopped);
  // The lane is free again, long before forty pages could have been read.
  await read(await makePdf([planLines("42/KH-UBND")]), "sau đó.pdf");
  expect(await poll(id, ended)).toMatchObject({ state: "CANCELLED", directive: null });
}, 90_000);

test("pictures of pages are for those who may open the file", async () => {
  const reading = await read(await twoPages("51/KH-UBND"), "Kế hoạch.pdf");
  const [page] = (await draftOf(reading.directive?.id)).sourcePages;
  const path = page?.imageUrl ?? "";
  const head = await enter(await server.make.person({ roles: [{ role: "HEAD", agency: interior }] }));
  const clerk = await enter(await server.make.person({ roles: [{ role: "CLERK" }] }));
  const status = async (who: Api, at: string) => (await who.get(at)).status;
  expect(await status(clerk, path)).toBe(200);
  expect(await status(head, path)).toBe(404);
  const file = path.replace(/\/pages.*/, "");
  const none = ["0.png", "3.png", "1.jpg", "1.png.png", "..%2f1.png"].map((name) =>
    status(api, `${file}/pages/${name}`),
  );
  expect(await Promise.all(none)).toEqual([404, 404, 404, 404, 404]);
});

import { readDirective } from "../../../reader/read.ts";
import { readFile } from "../../../reader/readFile.ts";
import { plan } from "../plan.ts";
import { column, makePdf, manyPages } from "./makePdf.ts";
import { makeScan } from "./makeScan.ts";

const text = Buffer.from(plan);

test("a text gives the draft that its words give, and the source its spans point into", async () => {
  const { draft, source } = await readFile(text, "ke-hoach.txt");
  expect(draft).toEqual(readDirective(plan));
  expect(source.text).toBe(plan);
  expect(text.toString()).toBe(plan);
});

test("names are resolved by the directory", async () => {
  const agencies = [{ id: "a1", code: "PNV", name: "Phòng Nội vụ", aliases: [], kind: "DEPARTMENT" }];
  const { draft } = await readFile(text, "ke-hoach.txt", { agencies });
  expect(draft.tasks[0]!.leadIds).toEqual(["a1"]);
});

test("progress is told page by page", async () => {
  const told: [number, number][] = [];
  const pdf = await makePdf([1, 2, 3].map((n) => ({ texts: column(80, 200, [`Trang số ${n} của văn bản`]) })));
  await readFile(pdf, "a.pdf", undefined, { onPage: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test("the print and the file's own metadata are one document", async () => {
  const { draft } = await readFile(text, "ke-hoach.txt");
  expect(draft.document).toMatchObject({ number: "45/KH-UBND", issuedOn: "2025-03-10" });
});

test.each([
  [
    "what the parsers refuse",
    manyPages(3),
    { limits: { pages: 2 } },
    "FILE_REFUSED",
    { name: "tep", reason: "tệp có quá nhiều trang (3 trang, tối đa 2 trang)" },
  ],
  ["what takes too long", text, { seconds: 0.001 }, "FILE_REFUSED", { name: "tep", reason: "đọc tệp quá lâu" }],
  ["a mark of secrecy", Buffer.from(`TỐI MẬT\n${plan}`), {}, "SECRET_REFUSED", { level: "Tối mật" }],
])("%s comes out of the thread as a refusal", async (_, bytes, settings, code, details) => {
  await expect(readFile(bytes, "tep", undefined, settings)).rejects.toMatchObject({ code, details });
});

test("reading is cancelled at once, also while waiting for others", async () => {
  const scan = await makeScan(await makePdf([{ texts: column(80, 200, ["Một trang để nhận dạng"]) }]));
  const cancel = new AbortController();
  const reads = [1, 2, 3].map(() => readFile(scan, "quet.pdf", undefined, { signal: cancel.signal }));
  cancel.abort(new Error("thôi"));
  expect(await Promise.allSettled(reads)).toEqual(reads.map(() => ({ status: "rejected", reason: new Error("thôi") })));
  // The places are free again.
  expect((await readFile(text, "ke-hoach.txt")).draft.document.kind).toBe("KH");
});

test("more files than places are all read", async () => {
  const drafts = await Promise.all([1, 2, 3, 4, 5].map(() => readFile(text, "ke-hoach.txt")));
  expect(drafts.map(({ draft }) => draft.tasks.length)).toEqual(drafts.map(() => readDirective(plan).tasks.length));
});

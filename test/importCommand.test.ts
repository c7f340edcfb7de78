import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";
import { createDataSource } from "../ormconfig.ts";
import { projectRoot } from "../server/projectRoot.ts";
import { runNode } from "./harness/child.ts";
import { createTestDatabase, type TestDatabase } from "./harness/database.ts";
import { createMakers, type MadeAgency } from "./harness/make.ts";
import { removeScratchDirs, scratchDir } from "./harness/scratchDir.ts";
import { makePdf } from "./import/makePdf.ts";
import { planLines } from "./import/plan.ts";
import { makeDocx } from "./reader/files/makeOffice.ts";

let database: TestDatabase;
let dataSource: DataSource;
let root: MadeAgency;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url).initialize();
  const door: Door = { dataSource, viewer: null, now: () => new Date() };
  const make = createMakers(door, async () => door);
  root = await make.root();
  await make.person({ roles: [{ role: "ADMIN" }] });
  await make.agency({ name: "Phòng Nội vụ", code: "PNV" });
  folder = await scratchDir();
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
  await removeScratchDirs();
});

async function importFile(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return await dondoc([path, "--issuer", root.code]);
}
const dondoc = async (args: string[]) =>
  await runNode([join(projectRoot, "cli/dondoc.mjs"), "import", ...args], {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
  }).ended();

test.each([
  ["a text", "ke-hoach.txt", "31/KH-UBND", async () => planLines("31/KH-UBND").join("\n")],
  ["a DOCX", "ke-hoach.docx", "32/KH-UBND", async () => await makeDocx(planLines("32/KH-UBND"))],
  ["a PDF", "ke-hoach.pdf", "33/KH-UBND", async () => await makePdf([planLines("33/KH-UBND")])],
])("%s becomes a draft with the agencies of the directory", async (_, name, number, bytes) => {
  const { code, output } = await importFile(name, await bytes());
  expect(output).toMatch(new RegExp(`^${number} · dự thảo · [0-9a-f-]{36}\\n$`));
  expect(code).toBe(0);
  const id = output.trim().split(" · ").at(-1);
  const tasks: { ref: string; due: string; lead: string | null }[] = await dataSource.query(
    `select t.ref, t.deadline ->> 'date' as due, a.agency_id as lead
     from task t join addressee a on a.task_id = t.id and a.role = 'LEAD' where t.directive_id = $1 order by t.ref`,
    [id],
  );
  expect(tasks.map(({ ref, due }) => [ref, due])).toEqual([
    ["I.1.1", "2026-11-30"],
    ["I.1.2", "2026-12-15"],
    ["I.2.1", "2026-12-10"],
  ]);
  expect(tasks.map(({ lead }) => lead !== null)).toEqual([true, true, false]);
});

test.each([
  ["a secret document", "mat.txt", `MẬT\n${planLines("34/KH-UBND").join("\n")}`],
  ["no file of any kind known", "la.bin", new Uint8Array([0, 1, 2, 3, 255, 254])],
  ["an empty file", "rong.pdf", ""],
])("%s is refused in one line", async (_, name, bytes) => {
  const { code, output } = await importFile(name, bytes);
  expect(output).toMatch(/^dondoc import: [^\n]+\n$/);
  expect(code).toBe(1);
  expect(output).not.toMatch(/Error|\bat \//);
});

test("a file that is not there, and no file named", async () => {
  expect(await dondoc([join(folder, "khong-co.pdf"), "--issuer", root.code])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^dondoc import: .*không có tệp này\n$/),
  });
  expect(await dondoc(["--issuer", root.code])).toMatchObject({
    code: 2,
    output: "dondoc import: cần đúng một tệp văn bản\n",
  });
});

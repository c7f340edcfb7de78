import { join } from "node:path";
import pg from "pg";
import { projectRoot } from "../../server/projectRoot.ts";
import { runNode } from "../harness/child.ts";
import { createTestDatabase } from "../harness/database.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const dondoc = (args: string[], env: Record<string, string> = {}) =>
  runNode([join(projectRoot, "cli/dondoc.mjs"), ...args], env).ended();

test("--help lists the commands there are", async () => {
  const { code, output } = await dondoc(["--help"]);
  expect(code).toBe(0);
  for (const name of ["start", "migrate"]) expect(output).toMatch(new RegExp(`^ {2}dondoc ${name}\\b`, "m"));
});

test.each([
  [[], /Cách dùng/],
  [["bogus"], /^dondoc: không có lệnh "bogus".*\n$/],
  [["__proto__"], /^dondoc: không có lệnh "__proto__".*\n$/],
  [["migrate", "--bogus"], /^dondoc migrate: tham số không đúng: --bogus; xem --help\n$/],
  [["migrate", "extra"], /^dondoc migrate: tham số không đúng: extra; xem --help\n$/],
  [["start", "--port", "abc"], /^dondoc start: --port phải là một số\n$/],
])("called as %j it is bad usage", async (args, words) => {
  const { code, output } = await dondoc(args);
  expect(output).toMatch(words);
  expect(code).toBe(2);
});

test("a wrong configuration is a fault told in one line", async () => {
  const env = { PORT: "x", SMTP_URL: "y", DATA_DIR: await scratchDir() };
  const { code, output } = await dondoc(["migrate"], env);
  expect(output).toMatch(/^dondoc migrate: Cấu hình chưa đúng: PORT .*; SMTP_URL .*\n$/);
  expect(code).toBe(1);
});

test("migrate brings an empty database up to date, and finds nothing to do the second time", async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("drop schema public cascade; create schema public");
  const env = { DATABASE_URL: database.url, DATA_DIR: await scratchDir() };
  expect(await dondoc(["migrate"], env)).toMatchObject({ code: 0, output: expect.stringContaining("Đã chạy ") });
  const tables = await client.query(
    "select from information_schema.tables where table_name in ('agency', 'assignment')",
  );
  expect(tables.rowCount).toBe(2);
  expect(await dondoc(["migrate"], env)).toMatchObject({
    code: 0,
    output: "Cơ sở dữ liệu đã ở phiên bản mới nhất.\n",
  });
  await client.end();
  await database.drop();
});

test("a database that does not answer is a fault told in one line", async () => {
  const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none", DATA_DIR: await scratchDir() };
  const { code, output } = await dondoc(["migrate"], env);
  expect(output).toMatch(/^dondoc migrate: .*ECONNREFUSED.*\n$/);
  expect(code).toBe(1);
});

import type { DataSource } from "typeorm";
import { createDataSource } from "../ormconfig.ts";
import { createTestDatabase, type TestDatabase } from "./harness/database.ts";

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe("the migrations", () => {
  test("make exactly the tables that the entities describe", async () => {
    const drift = await dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  test("have all run on the template", async () => {
    expect(await dataSource.showMigrations()).toBe(false);
  });

  const id = "00000000-0000-4000-8000-000000000001";
  test.each([
    [
      "decomposed text",
      `insert into agency (id, code, name, kind, level, valid_from)
      values ('${id}', 'X', normalize('Phòng Nội vụ', NFD), 'DIVISION', 'DISTRICT', '2026-01-01')`,
    ],
    [
      "an unknown kind",
      `insert into agency (id, code, name, kind, level, valid_from)
      values ('${id}', 'X', 'Phòng', 'CLUB', 'DISTRICT', '2026-01-01')`,
    ],
    [
      "an assignment of nothing",
      `insert into assignment (id, task_id, directive_id, agency_id, role, assigned_on)
      values ('${id}', '${id}', '${id}', '${id}', 'LEAD', '2026-01-01')`,
    ],
    [
      "a skipped letter without a reason",
      `insert into letter
      (id, kind, period, recipient, agency_id, subject, state, planned_at)
      values ('${id}', 'ASSIGNED', 'p', 'a@b.vn', '${id}', 's', 'SKIPPED', now())`,
    ],
    ["an e-mail in capitals", `insert into person (name, email) values ('A', 'A@B.VN')`],
  ])("refuse %s", async (_, sql) => {
    await expect(dataSource.query(sql)).rejects.toThrow(/violates/);
  });

  test("fold Vietnamese for search", async () => {
    const [row] = await dataSource.query("select f_fold($1) as folded", ["Đôn Đốc Nhiệm Vụ"]);
    expect(row).toEqual({ folded: "don doc nhiem vu" });
  });
});

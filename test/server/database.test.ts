import pg from "pg";
import { createTestDatabase } from "../harness/database.ts";

async function rows(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test("every test file gets a database of its own, and leaves none behind", async () => {
  const [mine, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await rows(mine.url, "create table only_mine (id integer)");
  const find = "select table_name from information_schema.tables where table_name = 'only_mine'";
  expect(await rows(mine.url, find)).toHaveLength(1);
  expect(await rows(other.url, find)).toHaveLength(0);

  const open = new pg.Client({ connectionString: mine.url });
  open.on("error", () => undefined);
  await open.connect();
  await mine.drop();
  const names = await rows(other.url, "select datname from pg_database where datname like 'test\\_%'");
  expect(names.map(({ datname }) => datname)).not.toContain(new URL(mine.url).pathname.slice(1));
  await other.drop();
});

test("the database knows Vietnamese letters, their order and how to fold them", async () => {
  const database = await createTestDatabase();
  try {
    await rows(database.url, "create extension if not exists unaccent; create extension if not exists pg_trgm");
    const [folded] = await rows(
      database.url,
      "select lower('ĐÔN ĐỐC ỦY BAN') as lower, unaccent('Ủy ban nhân dân Đắk Lắk') as plain, show_trgm('Đốc')::text as trigrams",
    );
    expect(folded).toMatchObject({ lower: "đôn đốc ủy ban", plain: "Uy ban nhan dan Dak Lak" });
    expect(folded?.trigrams).not.toBe("{}");
    const sorted = await rows(
      database.url,
      `select name from (values ('Đức'), ('Dung'), ('Ánh'), ('Ân'), ('An')) as t(name) order by name collate "vi-x-icu"`,
    );
    expect(sorted.map(({ name }) => name)).toEqual(["An", "Ánh", "Ân", "Dung", "Đức"]);
  } finally {
    await database.drop();
  }
});

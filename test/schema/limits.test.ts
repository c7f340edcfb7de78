import { getIntrospectionQuery } from "graphql";
import type { MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let monitor: MadePerson;

beforeAll(async () => {
  world = await startWorld();
  monitor = await world.make.person({ roles: [{ role: "MONITOR" }] });
});
afterAll(() => world.stop());

const nested = (depth: number): string => (depth === 0 ? "id" : `parent { ${nested(depth - 1)} }`);
const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: viewer { today }`).join(" ");

test("an operation deeper than ten levels is refused, through fragments too", async () => {
  expect((await world.ask(monitor.id, `{ agency(code: "UBND") { ${nested(8)} } }`)).errors).toBeUndefined();
  for (const query of [
    `{ agency(code: "UBND") { ${nested(10)} } }`,
    `{ agency(code: "UBND") { ...half } } fragment half on Agency { ${nested(10)} }`,
  ]) {
    const { errors } = await world.ask(monitor.id, query);
    expect(errors?.[0]?.extensions).toEqual({ code: "LIMIT_EXCEEDED", limit: "depth" });
  }
});

test("more than fifteen aliases are refused", async () => {
  expect((await world.ask(monitor.id, `{ ${aliases(15)} }`)).errors).toBeUndefined();
  const { errors } = await world.ask(monitor.id, `{ ${aliases(16)} }`);
  expect(errors?.[0]?.extensions).toEqual({ code: "LIMIT_EXCEEDED", limit: "aliases" });
});

test("the cost counts objects by the page sizes asked for, variables included, and stands in the answer", async () => {
  const query = `query ($first: Int) { directives(first: $first) { nodes { issuer { name } tasks(first: 10) { nodes { ref directive { id } } } } } }`;
  const cheap = await world.ask(monitor.id, query, { first: 5 });
  expect(cheap.errors).toBeUndefined();
  expect(cheap.extensions?.cost).toEqual({ requested: 1 + 5 * (1 + 1 + (1 + 10 * 2)), limit: 1000 });
  expect((await world.ask(monitor.id, query, { first: 4 })).extensions?.cost).toMatchObject({ requested: 1 + 4 * 23 });
  expect((await world.ask(monitor.id, query, { first: 5 })).extensions?.cost).toEqual(cheap.extensions?.cost);
  const dear = await world.ask(monitor.id, query, { first: 100 });
  expect(dear.data).toBeUndefined();
  expect(dear.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "cost", cost: { limit: 1000 } });
});

test("a page of a whole plan with its assignments stays within the limit", async () => {
  const query = `{ directives(first: 1) { nodes { tasks(first: 100) { nodes { addressees { name } assignments { agency { name } } } } } } }`;
  expect((await world.ask(monitor.id, query)).errors).toBeUndefined();
});

test("the schema can be read by who is signed in", async () => {
  const { data, errors } = await world.ask<{ __schema: { types: unknown[] } }>(monitor.id, getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(data?.__schema.types.length).toBeGreaterThan(50);
});

test.each([
  ["text that is no operation", "{", "GRAPHQL_PARSE_FAILED"],
  ["a field that does not exist", "{ secrets }", "GRAPHQL_VALIDATION_FAILED"],
  ["a day that is none", '{ progress(asOf: "2026-02-30") { total } }', "GRAPHQL_VALIDATION_FAILED"],
  ["far too much text", `{ ${"viewer { today } ".repeat(600)} }`, "GRAPHQL_PARSE_FAILED"],
])("%s is refused with a stable code", async (_, query, code) => {
  const { errors } = await world.ask(monitor.id, query);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(world.faults).toEqual([]);
});

test("a fault of ours is reported inside and hidden outside", async () => {
  await world.dataSource.query("alter table setting rename to setting_gone");
  const admin = await world.make.person({ roles: [{ role: "ADMIN" }] });
  const answer = await world.ask(admin.id, "{ settings { key } }");
  await world.dataSource.query("alter table setting_gone rename to setting");
  expect(answer.errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
  expect(JSON.stringify(answer)).not.toMatch(/relation|setting"? does not exist|stack/);
  expect(world.faults).toHaveLength(1);
});

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { afterIssue } from "./access/afterIssue.ts";
import { agencies } from "./access/agencies.ts";
import { bulk } from "./access/bulk.ts";
import { calendar } from "./access/calendar.ts";
import { changes } from "./access/changes.ts";
import { counts } from "./access/counts.ts";
import { life } from "./access/life.ts";
import { answerOf } from "./access/operation.ts";
import { reads } from "./access/reads.ts";
import { views } from "./access/views.ts";
import { type AccessWorld, callers, startAccessWorld } from "./access/world.ts";

// Role × operation, through HTTP: who gets it, and that everybody else is answered as for a thing that does not exist.
const operations = {
  ...reads,
  ...changes,
  ...afterIssue,
  ...agencies,
  ...bulk,
  ...counts,
  ...life,
  ...views,
  ...calendar,
};

let world: AccessWorld;
beforeAll(async () => {
  world = await startAccessWorld();
});
afterAll(() => world?.stop());

test("every operation of the API stands in the table", () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, "../schema/schema.graphql"), "utf8"));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const names = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`));
  const told = new Set(Object.keys(operations).map((name) => name.split(" ")[0] ?? ""));
  expect([...told].filter((name) => !name.startsWith("GET")).sort()).toEqual(names.sort());
});

test.each(Object.entries(operations))("%s", async (_, { gets, subject, ask, got }) => {
  const common = await subject(world);
  const getting: string[] = [];
  const toldApart: string[] = [];
  for (const caller of callers) {
    const api = world.apis[caller];
    const id = gets.includes(caller) ? await subject(world) : common;
    const answer = await answerOf(api, ask(id), id);
    if (got(answer, id)) getting.push(caller);
    if (gets.includes(caller)) continue;
    const unknown = randomUUID();
    if ((await answerOf(api, ask(unknown), unknown)) !== answer) toldApart.push(`${caller}: ${answer}`);
    if (caller === "nobody" && !answer.startsWith("401 ")) toldApart.push(`nobody: ${answer}`);
  }
  expect({ getting, toldApart }).toEqual({ getting: callers.filter((caller) => gets.includes(caller)), toldApart: [] });
});

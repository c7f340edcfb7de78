import { EventEmitter } from "node:events";
import type { MadeDirective, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let monitor: MadePerson;
let plan: MadeDirective;

beforeAll(async () => {
  world = await startWorld("2026-11-02T09:00:00+07:00");
  monitor = await world.make.person({ roles: [{ role: "MONITOR" }] });
  const [a, b] = [await world.make.agency(), await world.make.agency()];
  const tasks = Array.from({ length: 12 }, () => ({ dueOn: "2026-11-10", lead: a, coordinating: [b] }));
  plan = await world.make.directive({ by: monitor, tasks });
  // Which days are working days is asked for once in a while, not for every operation.
  await (await world.contextOf(monitor.id)).reads.calendar();
});
afterAll(() => world.stop());

// Every statement takes a connection from the pool once.
async function statements(query: string, variables?: Record<string, unknown>): Promise<number> {
  const { master } = world.dataSource.driver as { master?: unknown };
  if (!(master instanceof EventEmitter)) throw new Error("The driver has no pool");
  let taken = 0;
  const count = () => {
    taken += 1;
  };
  const before = await baseline(master, count, () => taken);
  taken = 0;
  master.on("acquire", count);
  await world.data(monitor.id, query, variables);
  master.off("acquire", count);
  return taken - before;
}

// What it takes to know who asks.
async function baseline(pool: EventEmitter, count: () => void, taken: () => number): Promise<number> {
  pool.on("acquire", count);
  await world.contextOf(monitor.id);
  pool.off("acquire", count);
  return taken();
}

test.each<[string, string, number]>([
  [
    "a directive with its tasks, their assignments and agencies",
    "query ($id: ID!) { directive(id: $id) { issuer { name } taskCount tasks { nodes { timeliness assignments { agency { name } timelinessLabel viewerCan { confirm } } } } } }",
    1,
  ],
  [
    "a list with its count",
    "{ assignments(first: 10) { totalCount nodes { task { ref } directive { documentNumber } } } }",
    1,
  ],
  ["directives with their counters", "{ directives { nodes { taskCount completedCount overdueCount } } }", 1],
  [
    "a count with the rows that open it: facts, tasks, assignments",
    "query ($agency: ID) { progress(agencyId: $agency) { total rows(first: 50) { nodes { task { ref } assignment { id } } } } }",
    3,
  ],
  ["the counts of many directives", "{ directives { nodes { progress { total } } } }", 2],
  ["the counts of all agencies with their names", "{ agencyProgress { total agency { name } } }", 1],
])("%s takes as many statements as kinds of things", async (_, query, expected) => {
  const agency = plan.tasks[0]?.assignments[0]?.agencyId;
  expect(await statements(query, { id: plan.id, agency })).toBe(expected);
});

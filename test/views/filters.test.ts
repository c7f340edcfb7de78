import { randomUUID } from "node:crypto";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeDirective } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let office: Api;
let made: Record<"health" | "mixed", MadeDirective>;
const fields = { health: randomUUID(), land: randomUUID() };

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-02T08:00:00+07:00" });
  const { make, dataSource } = server;
  const root = await make.root();
  const by = await make.person({ roles: [{ role: "MONITOR", agency: root }] });
  const lead = await make.agency({ parent: root });
  const tasks = [
    { lead, dueOn: "2026-11-10" },
    { lead, dueOn: "2026-12-10" },
  ];
  made = { health: await make.directive({ by, tasks }), mixed: await make.directive({ by, tasks }) };
  await dataSource.query("insert into field (id, code, name) values ($1, 'YT', 'Y tế'), ($2, 'DD', 'Đất đai')", [
    fields.health,
    fields.land,
  ]);
  await dataSource.query("update directive set field_id = $2, urgency = 'EXPRESS' where id = $1", [
    made.health.id,
    fields.health,
  ]);
  await dataSource.query("update task set field_id = $2 where id = $1", [made.mixed.tasks[0]?.id, fields.land]);
  await dataSource.query("update task set field_id = $2 where id = $1", [made.health.tasks[1]?.id, fields.land]);
  office = await signIn(server.url, by.email, by.password);
});
afterAll(() => server?.stop());

/** The tasks that a filter of assignments finds, as directive and place in it. */
async function found(filter: object): Promise<string[]> {
  const { assignments } = await office.query<{
    assignments: { totalCount: number; nodes: { task: { id: string } }[] };
  }>("query ($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount nodes { task { id } } } }", {
    filter,
  });
  expect(assignments.totalCount).toBe(assignments.nodes.length);
  const names = Object.entries(made).flatMap(([name, { tasks }]) =>
    tasks.map(({ id }, at) => [id, `${name} ${at + 1}`] as const),
  );
  const nameOf = new Map(names);
  return assignments.nodes.map(({ task }) => nameOf.get(task.id) ?? task.id).sort();
}

test.each<[string, () => object, string[]]>([
  ["a field is the task's own", () => ({ fieldId: { eq: fields.land } }), ["health 2", "mixed 1"]],
  ["and its directive's otherwise", () => ({ fieldId: { eq: fields.health } }), ["health 1"]],
  [
    "any of several fields",
    () => ({ fieldId: { in: [fields.land, fields.health] } }),
    ["health 1", "health 2", "mixed 1"],
  ],
  ["urgency", () => ({ directive: { urgency: { eq: "EXPRESS" } } }), ["health 1", "health 2"]],
  [
    "field, urgency and days together",
    () => ({
      fieldId: { eq: fields.land },
      directive: { urgency: { in: ["EXPRESS", "URGENT"] } },
      dueOn: { gte: "2026-12-01" },
    }),
    ["health 2"],
  ],
])("%s", async (_, filter, expected) => {
  expect(await found(filter())).toEqual(expected);
});

test("the count by field of work and the list by field of work are the same tasks", async () => {
  const { progress } = await office.query<{ progress: { rows: { nodes: { task: { id: string } }[] } } }>(
    "query ($fieldId: ID) { progress(fieldId: $fieldId) { rows(first: 50) { nodes { task { id } } } } }",
    { fieldId: fields.land },
  );
  expect(progress.rows.nodes).toHaveLength((await found({ fieldId: { eq: fields.land } })).length);
});

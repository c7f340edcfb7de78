import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isObjectType, isRequiredArgument } from "graphql";
import { selections } from "./paths.ts";
import { type AccessWorld, type Belongings, type Caller, markOf, startAccessWorld } from "./world.ts";

let world: AccessWorld;
beforeAll(async () => {
  world = await startAccessWorld();
});
afterAll(() => world?.stop());

/** Whose rows each caller finds in lists and counts. */
const sight: [Caller, ("one" | "two" | "three")[]][] = [
  ["MONITOR", ["one", "two"]],
  ["CLERK", ["one", "two"]],
  ["LEADER", ["one", "two"]],
  ["APPRAISER", ["one", "two"]],
  ["ADMIN", ["one", "two"]],
  ["HEAD of ONE", ["one"]],
  ["OFFICER of ONE", ["one"]],
  ["HEAD of TWO", ["two"]],
  ["MONITOR elsewhere", ["three"]],
  ["ADMIN elsewhere", ["three"]],
];

interface Lists {
  assignments: { totalCount: number; nodes: { id: string; agency: { id: string } }[] };
  directives: { totalCount: number; nodes: { id: string; tasks: { nodes: { assignments: { id: string }[] }[] } }[] };
  progress: { total: number; rows: { nodes: { task: { id: string } }[] } };
  agencyProgress: { total: number; agency: { id: string } }[];
}

/** What the database holds for some agencies, asked without the read path. */
async function facts(agencies: string[]) {
  const rows: { id: string; agency: string; task: string; directive: string }[] = await world.server.dataSource.query(
    `select id, agency_id as agency, task_id as task, directive_id as directive from assignment
     where agency_id = any($1)`,
    [agencies],
  );
  const distinct = (pick: (row: (typeof rows)[number]) => string) => [...new Set(rows.map(pick))].sort();
  return {
    rows,
    assignments: distinct(({ id }) => id),
    tasks: distinct(({ task }) => task),
    directives: distinct(({ directive }) => directive),
  };
}

test.each(sight)("%s finds in every list and count exactly the rows of %j", async (caller, whose) => {
  const agencies = whose.map((name) => world[name].agency.id);
  const expected = await facts(agencies);
  const found = await world.apis[caller].query<Lists>(`{
    assignments(first: 100) { totalCount nodes { id agency { id } } }
    directives(first: 10, filter: { state: ISSUED }) { totalCount nodes { id tasks(first: 10) { nodes { assignments { id } } } } }
    progress { total rows(first: 100) { nodes { task { id } } } }
    agencyProgress { total agency { id } } }`);
  const sorted = (ids: string[]) => [...ids].sort();
  expect(sorted(found.assignments.nodes.map(({ id }) => id))).toEqual(expected.assignments);
  expect(found.assignments.totalCount).toBe(expected.assignments.length);
  expect(sorted(found.directives.nodes.map(({ id }) => id))).toEqual(expected.directives);
  expect(found.directives.totalCount).toBe(expected.directives.length);
  const nested = found.directives.nodes.flatMap(({ tasks }) => tasks.nodes.flatMap(({ assignments }) => assignments));
  expect(sorted(nested.map(({ id }) => id))).toEqual(expected.assignments);
  expect(sorted(found.progress.rows.nodes.map(({ task }) => task.id))).toEqual(expected.tasks);
  expect(found.progress.total).toBe(expected.tasks.length);
  expect(Object.fromEntries(found.agencyProgress.map(({ agency, total }) => [agency.id, total]))).toEqual(
    Object.fromEntries(agencies.map((id) => [id, expected.rows.filter(({ agency }) => agency === id).length])),
  );
});

test.each(sight)("the letters, the people and the score lines of %s", async (caller, whose) => {
  const agencies = whose.map((name) => world[name].agency.id);
  const { letters, persons, scoreboard } = await world.apis[caller].query<{
    letters: { nodes: { agency: { id: string }; kind: string }[] };
    persons: { nodes: { email: string | null; roles: { agency: { id: string } }[] }[] };
    scoreboard: { agency: { id: string } }[];
  }>(`{ letters(first: 100) { nodes { kind agency { id } } }
    persons(first: 100) { nodes { email roles { agency { id } } } }
    scoreboard(set: "THU") { agency { id } } }`);
  const noLetters = caller === "CLERK" || caller === "APPRAISER";
  const places = (rows: { agency: { id: string } }[]) => [...new Set(rows.map(({ agency }) => agency.id))].sort();
  const ofCommunes = letters.nodes.filter(({ kind }) => kind !== "OVERDUE_SUMMARY");
  expect(places(ofCommunes)).toEqual(noLetters ? [] : [...agencies].sort());
  expect(places(scoreboard)).toEqual(caller === "CLERK" ? [] : [...agencies].sort());
  const overview = letters.nodes.some(({ kind }) => kind === "OVERDUE_SUMMARY");
  expect(overview).toBe(["MONITOR", "LEADER", "ADMIN", "MONITOR elsewhere", "ADMIN elsewhere"].includes(caller));
  // Administrators list their whole district, heads and officers their own commune, nobody else anyone.
  const office = { ADMIN: [world.places.committee.id], "ADMIN elsewhere": [world.places.elsewhere.id] };
  const neighbours = /^(HEAD|OFFICER)/.test(caller) ? agencies : [];
  const listed = caller === "ADMIN" || caller === "ADMIN elsewhere" ? [...office[caller], ...agencies] : neighbours;
  expect([...new Set(persons.nodes.flatMap(({ roles }) => places(roles)))].sort()).toEqual([...listed].sort());
});

/** Everything that belongs to a commune alone: ids, addresses, the word in its texts. */
async function secretsOf({ agency, head, directive, fileId }: Belongings): Promise<string[]> {
  const rows: { text: string }[] = await world.server.dataSource.query(
    `select id::text as text from assignment where agency_id = $1
     union select s.id::text from submission s join assignment a on a.id = s.assignment_id where a.agency_id = $1
     union select r.id::text from progress_report r join assignment a on a.id = r.assignment_id where a.agency_id = $1
     union select id::text from letter where agency_id = $1`,
    [agency.id],
  );
  const own = directive.tasks.map(({ id }) => id);
  return [...rows.map(({ text }) => text), ...own, directive.id, fileId, head.id, head.email, markOf(agency)];
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../schema/schema.graphql"), "utf8"));

/** Every operation that reads, with every way down from it. */
function everyQuery(): string[] {
  const args: Record<string, string> = {
    agencies: "(first: 3)",
    assignments: "(first: 10)",
    directives: "(first: 10)",
    dueDays: '(from: "2026-11-01", to: "2026-12-31")',
    letters: "(first: 10)",
    persons: "(first: 10)",
    progressDrift: '(since: "2026-11-01")',
    scoreboard: '(set: "THU")',
    letterPreview: '(kind: OVERDUE_WEEKLY, day: "2026-11-23")',
  };
  // What needs more than the arguments above is asked about one thing, which the table of operations does.
  const byId = new Set(["agency"]);
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) || byId.has(field.name) || (!args[field.name] && field.args.some(isRequiredArgument)))
      return [];
    const nodes = named.name.endsWith("Connection") ? named.getFields().nodes : undefined;
    const row = nodes ? getNamedType(nodes.type) : named;
    if (!isObjectType(row)) return [];
    const call = field.name + (args[field.name] ?? "");
    return selections(schema, row, 3).map(
      (below) => `{ ${call} { ${nodes ? `totalCount nodes { ${below} }` : below} } }`,
    );
  });
}

test.each([
  ["HEAD of ONE", "one", "two"],
  ["OFFICER of ONE", "one", "two"],
  ["HEAD of TWO", "two", "one"],
  ["MONITOR elsewhere", "three", "one"],
  ["MONITOR", "one", "three"],
] as const)("down every way of the API %s meets what is of %s and nothing of %s", async (caller, own, others) => {
  const secrets = await secretsOf(world[others]);
  const queries = everyQuery();
  const met: string[] = [];
  let seen = "";
  for (const query of queries) {
    const { status, body } = await world.apis[caller].ask(query);
    const text = JSON.stringify(body);
    if (status !== 200 || body.errors) met.push(`${query}: ${text}`);
    for (const secret of secrets) if (text.includes(secret)) met.push(`${query}: ${secret}`);
    seen += text;
  }
  expect(met).toEqual([]);
  expect(queries.length).toBeGreaterThan(50);
  // The search itself finds things: whatever is one's own came up, but for addresses that only neighbours see.
  const { email } = world[own].head;
  const missed = (await secretsOf(world[own])).filter((secret) => secret !== email && !seen.includes(secret));
  expect(missed).toEqual([]);
});

import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isLeafType,
  isObjectType,
  parse,
} from "graphql";
import { readTypes } from "../../entities/reads/types/index.ts";
import { buildApiSchema } from "../../schema/build.ts";
import { textPlan } from "../../schema/textPlan.ts";
import type { MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let schema: GraphQLSchema;
let people: MadePerson[];
let ids: Record<"directive" | "draft" | "task" | "assignment" | "agency", string>;

beforeAll(async () => {
  world = await startWorld("2026-11-25T09:00:00+07:00");
  schema = buildApiSchema();
  const [office, a, b] = [await world.make.agency(), await world.make.agency(), await world.make.agency()];
  const monitor = await world.make.person({ roles: [{ role: "MONITOR" }] });
  const of = (role: "HEAD" | "CLERK" | "LEADER" | "ADMIN", agency = office) =>
    world.make.person({ roles: [{ role, agency }] });
  people = [monitor, await of("HEAD", a), await of("CLERK"), await of("LEADER", b), await of("ADMIN")];
  const tasks = [
    { text: 'Giao "hồ sơ" \\ báo cáo\nhằng quý', dueOn: "2026-11-10", lead: a, coordinating: [b] },
    { dueOn: "2026-12-10", lead: b },
    { lead: a },
  ];
  const made = await world.make.directive({ by: monitor, tasks });
  const other = await world.make.directive({ by: monitor, tasks: [{ dueOn: "2026-11-24", lead: office }] });
  await world.make.directive({ by: monitor, tasks, issue: false });
  await world.dataSource.query(
    `update assignment set state = 'COMPLETED', completed_on = '2026-11-12', submitted_on = '2026-11-12', confirmed_at = '2026-11-13T01:02:03.456789Z'
     where directive_id = $1`,
    [other.id],
  );
  await world.dataSource.query(
    "update assignment set acknowledged_at = '2026-11-20T10:00:00Z', state = 'ACKNOWLEDGED' where role = 'COORDINATING'",
  );
  const [task] = made.tasks;
  ids = {
    directive: made.id,
    draft: other.id,
    task: task?.id ?? "",
    assignment: task?.assignments[0]?.id ?? "",
    agency: a.id,
  };
});
afterAll(() => world.stop());

/** How the operations begin; what stands below is drawn. */
const roots: [field: string, args: () => string][] = [
  ["directive", () => `(id: "${ids.directive}")`],
  ["directive", () => `(id: "${ids.draft}")`],
  ["directives", () => "(first: 2, orderBy: [{ field: DOCUMENT_NUMBER, direction: ASC }])"],
  ["assignments", () => "(first: 2)"],
  ["assignments", () => `(filter: { agencyId: { eq: "${ids.agency}" }, timeliness: { in: [OVERDUE, NO_DEADLINE] } })`],
  ["assignment", () => `(id: "${ids.assignment}")`],
  ["task", () => `(id: "${ids.task}")`],
  ["task", () => `(id: "no id")`],
  ["agency", () => `(id: "${ids.agency}")`],
  ["agencies", () => "(first: 3)"],
  ["agencyProgress", () => ""],
  ["agencyProgress", () => `(directiveId: "${ids.directive}")`],
  ["agencyProgress", () => `(asOf: "2026-11-12")`],
  ["letters", () => ""],
  ["persons", () => ""],
];

const part = (name: string) => name === "PageInfo" || /(Connection|Edge)$/.test(name);

/** The fields of a type that a text can hold. */
function fieldsOf(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => {
    const below = getNamedType(field.type);
    if (!part(type.name) && !readTypes[type.name]?.fields[field.name]) return false;
    return isLeafType(below) || (depth > 0 && (part(below.name) || readTypes[below.name] !== undefined));
  });
}

/** Draws a selection of a type: fields, aliases, type names, fragments. `at` gives a number below another one. */
function draw(at: (below: number) => number, type: GraphQLObjectType, depth: number): string {
  const coin = () => at(2) === 1;
  const all = fieldsOf(type, depth);
  // Rows are asked for once, either way; an edge needs its row only sometimes.
  const rows = all.filter(({ name }) => name === "nodes" || name === "edges");
  const dropped = rows.length > 1 ? rows[at(2)] : undefined;
  const possible = all.filter((field) => field !== dropped);
  const from = at(possible.length);
  const chosen = [...possible.slice(from), ...possible.slice(0, from)].slice(0, 1 + at(7));
  const fields = chosen.map((field, index) => {
    const below = getNamedType(field.type);
    const args = field.args.some(({ name }) => name === "first") && coin() ? "(first: 2)" : "";
    const alias = args || coin() ? `as${index}_${field.name}: ` : "";
    return `${alias}${field.name}${args}${isObjectType(below) ? ` ${draw(at, below, depth - (part(below.name) ? 0 : 1))}` : ""}`;
  });
  if (coin()) fields.push("__typename");
  const inner = fields.join(" ");
  return coin() ? `{ ... on ${type.name} { ${inner} } }` : `{ ${inner} }`;
}

const tape = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 });

test("an answer in text is what the ordinary way answers, letter by letter", async () => {
  await fc.assert(
    fc.asyncProperty(tape, fc.nat(roots.length - 1), fc.nat(4), async (numbers, rootAt, personAt) => {
      let read = 0;
      const at = (below: number) => (numbers[read++ % numbers.length] ?? 0) % below;
      const [name = "", args] = roots[rootAt] ?? [];
      const root = schema.getQueryType()?.getFields()[name];
      const type = root && getNamedType(root.type);
      if (!isObjectType(type)) throw new Error(`${name} answers no object`);
      const source = `{ it: ${name}${args?.()} ${draw(at, type, 3)} }`;
      const [operation] = parse(source).definitions;
      if (operation?.kind !== "OperationDefinition") throw new Error(source);
      expect({ source, text: textPlan(schema, operation, {}) !== null }).toEqual({ source, text: true });

      const person = people[personAt]?.id ?? "";
      const [byText, contextValue] = [await world.ask(person, source), await world.contextOf(person)];
      const ordinary = await graphql({ schema, source, contextValue });
      if (byText.errors?.[0]?.extensions.code === "LIMIT_EXCEEDED") return;
      expect({ source, byText: byText.errors, ordinary: ordinary.errors }).toEqual({ source });
      expect(JSON.stringify(byText.data)).toBe(JSON.stringify(ordinary.data));
    }),
    { numRuns: 200 },
  );
});

test.each<[string, string]>([
  ["a field that is computed", "{ directives { nodes { kindName } } }"],
  ["a condition", "query ($x: Boolean = true) { directives { nodes { id @include(if: $x) } } }"],
  ["rows asked for twice", "{ directives { nodes { id } edges { node { id } } } }"],
  [
    "a change",
    'mutation { settingEdit(input: { key: SEND_LETTERS, value: "1", expectedVersion: 1 }) { userErrors { code } } }',
  ],
])("%s goes the ordinary way", (_, source) => {
  const [operation] = parse(source).definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error(source);
  expect(textPlan(schema, operation, {})).toBeNull();
});

test("what is wrong with the variables or the arguments is told as ever", async () => {
  const [person] = people;
  const list = "query ($first: Int, $after: String) { directives(first: $first, after: $after) { nodes { id } } }";
  for (const variables of [{ first: 101 }, { first: 1, after: "???" }, { first: "many" }]) {
    const { errors } = await world.ask(person?.id ?? "", list, variables);
    expect(errors?.[0]?.extensions.code).toMatch(/^(INVALID_INPUT|BAD_USER_INPUT|LIMIT_EXCEEDED)$/);
  }
});

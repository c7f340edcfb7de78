import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { readTypes } from "../../entities/reads/types/index.ts";
import { buildApiSchema } from "../../schema/build.ts";
import type { MadeDirective, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let plan: MadeDirective;
let all: MadePerson;
const schema = buildApiSchema();

beforeAll(async () => {
  world = await startWorld("2026-11-02T09:00:00+07:00");
  const { make } = world;
  const root = await make.root();
  const lead = await make.agency();
  all = await make.person({
    roles: [
      { role: "MONITOR", agency: root },
      { role: "ADMIN", agency: root },
      { role: "HEAD", agency: lead },
    ],
  });
  plan = await make.directive({ by: all, tasks: [{ lead, dueOn: "2026-11-10", coordinating: [await make.agency()] }] });
  const id = plan.tasks[0]?.assignments.find(({ agencyId }) => agencyId === lead.id)?.id;
  const sent = await world.data(
    all.id,
    `mutation ($id: ID!) {
      a: assignmentReportProgress(input: { id: $id, expectedVersion: 1, text: "Đang làm" }) { userErrors { code } }
      b: resultSubmit(input: { id: $id, expectedVersion: 2, result: "Đã xong" }) { userErrors { code } } }`,
    { id },
  );
  expect(sent).toEqual({ a: { userErrors: [] }, b: { userErrors: [] } });
});
afterAll(() => world.stop());

// Every value of a type, and of what hangs on it to this depth.
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    const args = field.args.some(({ name }) => name === "first") ? "(first: 2)" : "";
    return isObjectType(below) && depth > 0 ? [`${field.name}${args} { ${everything(below, depth - 1)} }`] : [];
  });
  return ["__typename", ...fields].join(" ");
}

const roots: [name: string, type: string, args: () => string][] = [
  ["directive", "Directive", () => `(id: "${plan.id}")`],
  ["task", "Task", () => `(id: "${plan.tasks[0]?.id}")`],
  ["assignment", "Assignment", () => `(id: "${plan.tasks[0]?.assignments[0]?.id}")`],
  ["agency", "Agency", () => '(code: "UBND")'],
  ["directives", "DirectiveConnection", () => "(first: 2)"],
  ["assignments", "AssignmentConnection", () => "(first: 2)"],
  ["agencies", "AgencyConnection", () => "(first: 2)"],
  ["persons", "PersonConnection", () => "(first: 2)"],
  ["letters", "LetterConnection", () => "(first: 2)"],
  ["viewer", "Viewer", () => ""],
  ["progress", "Progress", () => ""],
  ["agencyProgress", "AgencyProgress", () => ""],
  ["progressDrift", "ProgressDrift", () => '(since: "2026-10-01")'],
  ["frozenPeriods", "FrozenPeriodConnection", () => "(first: 2)"],
  ["fields", "Field", () => ""],
  ["settings", "Setting", () => ""],
  ["criteriaSets", "CriteriaSet", () => ""],
];

test.each(roots)("everything that hangs on %s can be read", async (name, typeName, args) => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const { errors, data } = await world.ask<Record<string, unknown>>(
    all.id,
    `{ ${name}${args()} { ${everything(type, 2)} } }`,
  );
  expect({ errors, faults: world.faults.map(String) }).toEqual({ errors: undefined, faults: [] });
  expect(data?.[name]).not.toBeNull();
});

test("every read fills fields of the API or feeds one that is computed", () => {
  for (const [name, read] of Object.entries(readTypes)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is read but the API does not have it`);
    const shown = Object.keys(type.getFields());
    const needed = Object.values(read.needs).flat();
    const unused = Object.keys(read.fields).filter((field) => !shown.includes(field) && !needed.includes(field));
    expect({ name, unused, unknown: Object.keys(read.needs).filter((field) => !shown.includes(field)) }).toEqual({
      name,
      unused: [],
      unknown: [],
    });
    const unread = shown.filter((field) => !read.fields[field] && !read.needs[field]);
    expect({ name, unread }).toEqual({ name, unread: [] });
  }
});

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { readTypes } from "../entities/reads/types/index.ts";

type Fragments = GraphQLResolveInfo["fragments"];

/** The root fields of an operation that is answered in text as a whole. */
export type TextPlan = {
  key: string;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  parentType: GraphQLObjectType;
}[];

// Root fields whose resolver hands on what the read answers, untouched.
const direct = new Set([
  "agencies",
  "agency",
  "agencyProgress",
  "assignment",
  "assignments",
  "directive",
  "directives",
  "fields",
  "letter",
  "letters",
  "persons",
  "task",
]);

const plans = new WeakMap<OperationDefinitionNode, TextPlan | null>();

/** How an operation is answered in text; null when anything in it needs JavaScript. Worked out once per document. */
export function textPlan(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): TextPlan | null {
  const known = plans.get(operation);
  if (known !== undefined) return known;
  const plan = planOf(schema, operation, fragments);
  plans.set(operation, plan);
  return plan;
}

function planOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): TextPlan | null {
  const parentType = schema.getQueryType();
  if (operation.operation !== "query" || operation.directives?.length || !parentType) return null;
  const nodes = flat(operation.selectionSet, fragments);
  if (!nodes) return null;
  const plan: TextPlan = [];
  for (const node of nodes) {
    const key = (node.alias ?? node.name).value;
    const field = parentType.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !direct.has(field.name) || plan.some((other) => other.key === key)) return null;
    if (!isObjectType(type) || !node.selectionSet || !inText(type, node.selectionSet, fragments)) return null;
    plan.push({ key, field, node, parentType });
  }
  return plan;
}

// Every field below, fragments resolved; null where something depends on a condition.
function flat(set: SelectionSetNode, fragments: Fragments): FieldNode[] | null {
  const found: FieldNode[] = [];
  for (const node of set.selections) {
    if (node.directives?.length) return null;
    if (node.kind === "Field") {
      found.push(node);
      continue;
    }
    const below = node.kind === "InlineFragment" ? node : fragments[node.name.value];
    const fields = below && flat(below.selectionSet, fragments);
    if (!fields) return null;
    found.push(...fields);
  }
  return found;
}

function inText(type: GraphQLObjectType, set: SelectionSetNode, fragments: Fragments): boolean {
  const nodes = flat(set, fragments);
  // Rows are put into JSON once; two selections of them would be two different texts.
  const rows = nodes?.filter(({ name: { value } }) => value === "nodes" || value === "edges" || value === "node");
  if (!nodes || (isPart(type) && rows && rows.length > 1)) return false;
  return nodes.every((node) => {
    if (node.name.value === "__typename") return true;
    const field = type.getFields()[node.name.value];
    if (!field) return false;
    const below = getNamedType(field.type);
    if (!isPart(type) && !readTypes[type.name]?.fields[field.name]) return false;
    if (isLeafType(below)) return isItsOwnText(below);
    if (!isObjectType(below) || !node.selectionSet) return false;
    return (isPart(below) || readTypes[below.name] !== undefined) && inText(below, node.selectionSet, fragments);
  });
}

// What a list is made of beside its rows.
function isPart({ name }: GraphQLObjectType): boolean {
  return name === "PageInfo" || name.endsWith("Connection") || name.endsWith("Edge");
}

// An enum whose names stand for other values would have to be translated.
function isItsOwnText(type: GraphQLLeafType): boolean {
  return !isEnumType(type) || type.getValues().every(({ name, value }) => name === value);
}

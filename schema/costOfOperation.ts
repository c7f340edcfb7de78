import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";

/** What is reckoned: an operation of a document with the values of its variables. */
export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

// The server keeps the documents that it has read, so that the same one comes with every request for it.
const reckoned = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const kept = 50;

/** How many objects an operation asks for; reckoned once for the same page sizes. Throws when a variable does not fit. */
export function costOfOperation({ schema, document, operation, variables }: AskedOperation): number {
  const costs = reckoned.get(operation) ?? new Map<string, number>();
  reckoned.set(operation, costs);
  const key = sizes(operation, variables);
  const known = costs.get(key);
  if (known !== undefined) return known;
  const named = operation.name ? { operationName: operation.name.value } : {};
  const cost = getComplexity({ schema, query: document, variables, ...named, estimators: [costOf] });
  // Page sizes are the caller's to invent.
  if (costs.size < kept) costs.set(key, cost);
  return cost;
}

// Only numbers (`first`) and truth values (`@include`) change the cost.
function sizes({ variableDefinitions }: OperationDefinitionNode, variables: Record<string, unknown>): string {
  const values = (variableDefinitions ?? [])
    .filter(({ type }) => ["Int", "Boolean"].includes(nameOf(type)))
    .map(({ variable: { name } }) => (Object.hasOwn(variables, name.value) ? [variables[name.value]] : []));
  return JSON.stringify(values);
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** What a count costs beside its rows: it goes through every fact in its scope. */
const costOfCount = 10;

// One for every object that may come back; values cost nothing.
function costOf({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNamedType(field.type);
  if (isLeafType(type) || type.name === "PageInfo" || type.name.startsWith("__")) return 0;
  if (type.name.endsWith("Connection")) {
    // What is out of range is refused later, and must not pay for the rest until then.
    return 1 + Math.max(0, Number(args.first ?? 25)) * Math.max(1, childComplexity);
  }
  const counts =
    type.name === "Progress" || type.name === "AgencyProgress" || type.name === "ScoreLine" || type.name === "DueDay";
  return (counts ? costOfCount : 1) + childComplexity;
}

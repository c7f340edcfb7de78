import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType, isRequiredArgument } from "graphql";

// Open to everybody signed in: what lies below them is asked for no further.
const open = new Set(["Agency", "Field", "RoleHeld", "Criterion", "CriteriaSet", "PageInfo", "Ratio", "AgeingClass"]);

/**
 * Every way down from a field of an object type, as selections: the plain values of each object on the way, and one
 * object after the other, at most `depth` of them. Connections are passed through.
 */
export function selections(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string[] {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const below = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    const paged = field.args.some(({ name }) => name === "first");
    return isObjectType(named) ? [{ name: field.name + (paged ? "(first: 5)" : ""), type: named }] : [];
  });
  const values = fields.filter((field) => !isObjectType(getNamedType(field.type))).map(({ name }) => name);
  const plain = values.length > 0 ? values.join(" ") : "__typename";
  if (depth === 0 || open.has(type.name) || below.length === 0) return [plain];
  return below.flatMap(({ name, type: next }) => {
    const nodes = next.name.endsWith("Connection") ? next.getFields().nodes : undefined;
    const row = nodes ? getNamedType(nodes.type) : next;
    if (!isObjectType(row)) return [];
    const steps = selections(schema, row, depth - 1);
    return steps.map((step) => `${plain} ${name} { ${nodes ? `totalCount nodes { ${step} }` : step} }`);
  });
}

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type SelectionSetNode,
} from "graphql";

/** What is needed of an operation to follow its fragments and variables. */
export interface Operation {
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
  /** Whether the answer is the JSON text itself: then fields stand under the names that were asked for. */
  asText?: boolean;
}

/** The fields asked of one object, by key. */
export type Selection = ReadonlyMap<string, Selected>;

/**
 * The name under which a field's value stands in the JSON: its own name, followed by its arguments where it has any.
 * Aliases play no part, so equal fields asked twice are read once.
 */
export function keyOf(name: string, args: Record<string, unknown>): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? name : name + JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A field that was asked for, with everything asked below it wherever it occurs. */
export class Selected {
  readonly key: string;
  private gathered: Selection | undefined;

  constructor(
    readonly name: string,
    readonly args: Record<string, unknown>,
    readonly type: GraphQLObjectType | null,
    readonly nodes: FieldNode[],
    private readonly operation: Operation,
  ) {
    const [node] = nodes;
    this.key = operation.asText && node ? (node.alias ?? node.name).value : keyOf(name, args);
  }

  /** The fields asked of the object (or of each object) behind this field. */
  get fields(): Selection {
    this.gathered ??= this.type ? selectionOf(this.operation, this.type, this.nodes) : new Map<string, Selected>();
    return this.gathered;
  }

  /** For a connection: what is asked of its rows, by `nodes` and by `edges { node }` together. */
  get rows(): Selected | null {
    const { fields } = this;
    const named = (of: Selection, name: string) => [...of.values()].find((field) => field.name === name);
    const edges = named(fields, "edges");
    const edge = edges && named(edges.fields, "node");
    const [first, second] = [named(fields, "nodes"), edge].filter((field) => field !== undefined);
    if (!first || !second) return first ?? null;
    return new Selected(first.name, {}, first.type, [...first.nodes, ...second.nodes], this.operation);
  }
}

/** Gathers the fields asked of a type by all the given nodes, through fragments, `@skip` and `@include`. */
export function selectionOf(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const found = new Map<string, Selected>();
  for (const node of nodes) if (node.selectionSet) gather(operation, type, node.selectionSet, found);
  return found;
}

function gather(
  operation: Operation,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Map<string, Selected>,
): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, operation.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, operation.variableValues)?.if === false) continue;
    if (node.kind === "InlineFragment") gather(operation, type, node.selectionSet, into);
    else if (node.kind === "FragmentSpread") {
      const fragment = operation.fragments[node.name.value];
      if (fragment) gather(operation, type, fragment.selectionSet, into);
    } else addField(operation, type, node, into);
  }
}

function addField(operation: Operation, type: GraphQLObjectType, node: FieldNode, into: Map<string, Selected>): void {
  const field = type.getFields()[node.name.value];
  if (!field) {
    // `__typename` is no field of the type and needs nothing from the database.
    const typename = new Selected(node.name.value, {}, null, [node], operation);
    if (operation.asText) into.set(typename.key, typename);
    return;
  }
  const args = getArgumentValues(field, node, operation.variableValues);
  const below = getNamedType(field.type);
  const selected = new Selected(field.name, args, below instanceof GraphQLObjectType ? below : null, [node], operation);
  const known = into.get(selected.key);
  if (known) known.nodes.push(node);
  else into.set(selected.key, selected);
}

import { type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type GraphQLResolveInfo, type GraphQLSchema, getArgumentValues, getVariableValues } from "graphql";
import { JsonText } from "../entities/reads/jsonText.ts";
import type { ApiContext } from "./context.ts";
import { Loaders } from "./loaders.ts";
import { type TextPlan, textPlan } from "./textPlan.ts";

type Fragments = GraphQLResolveInfo["fragments"];

// The text of an answer, by the empty object that stands for its data until it is written out.
const texts = new WeakMap<object, string>();

/**
 * Answers operations that the database can put into JSON as a whole: its text goes out without being parsed, walked
 * through and written again. Everything else, and everything that fails, goes the ordinary way. Rights, limits and the
 * checking of arguments are the same on both ways.
 */
export function textAnswers(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          const fragments: Fragments = {};
          for (const part of document.definitions)
            if (part.kind === "FragmentDefinition") fragments[part.name.value] = part;
          const plan = textPlan(schema, operation, fragments);
          if (!plan) return null;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!coerced) return null;
          const text = await answer(schema, plan, { operation, fragments, variableValues: coerced }, contextValue);
          if (text === null) return null;
          const data = {};
          // Whoever writes the answer out in another way than ours still finds everything in it.
          Object.defineProperty(data, "toJSON", { value: () => JSON.parse(text) as unknown });
          texts.set(data, text);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data } },
          };
        },
      };
    },
  };
}

/** Writes an answer out, the text of `textAnswers` as it stands. */
export const stringifyResult: NonNullable<ApolloServerOptions<ApiContext>["stringifyResult"]> = (result) => {
  const text = result.data ? texts.get(result.data) : undefined;
  if (text === undefined) return `${JSON.stringify(result)}\n`;
  const { data: _, ...rest } = result;
  const beside = JSON.stringify(rest);
  return beside === "{}" ? `{"data":${text}}\n` : `{"data":${text},${beside.slice(1)}\n`;
};

async function answer(
  schema: GraphQLSchema,
  plan: TextPlan,
  operation: Pick<GraphQLResolveInfo, "operation" | "fragments" | "variableValues">,
  given: ApiContext,
): Promise<string | null> {
  const reads = given.reads.inText();
  const context: ApiContext = { ...given, reads, loaders: new Loaders(reads) };
  const parts = plan.map(async ({ key, field, node, parentType }) => {
    const args = getArgumentValues(field, node, operation.variableValues);
    const info: GraphQLResolveInfo = {
      ...operation,
      schema,
      parentType,
      fieldName: field.name,
      fieldNodes: [node],
      returnType: field.type,
      rootValue: undefined,
      path: { prev: undefined, key, typename: parentType.name },
    };
    const value: unknown = await field.resolve?.(undefined, args, context, info);
    if (value !== null && !(value instanceof JsonText)) throw new Error(`${field.name} does not answer in text`);
    return `"${key}":${value?.text ?? "null"}`;
  });
  try {
    return `{${(await Promise.all(parts)).join(",")}}`;
  } catch {
    // The ordinary way meets the same error and words it.
    return null;
  }
}

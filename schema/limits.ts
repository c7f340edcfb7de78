import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { GraphQLError, getNamedType, isLeafType, type ValidationContext } from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import type { ApiContext } from "./context.ts";

/** Deepest nesting of an operation. */
export const maxDepth = 10;
/** Most aliases in an operation. */
export const maxAliases = 15;
/** Most objects an operation may ask for, by the page sizes it names. */
export const maxCost = 1000;

/** The code of every error that a limit makes. */
export const limitExceeded = "LIMIT_EXCEEDED";

// The server gives every validation error the same code; the mark tells formatError which ones are limits.
const report =
  (limit: string) =>
  (context: ValidationContext | null, error: GraphQLError): void =>
    context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ""), { extensions: { limit } }));

/** Most words and signs of an operation's text; refused while it is parsed. */
export const maxTokens = 2000;

/** The limits that an operation's text alone decides: depth, aliases, directives. */
export function textLimits() {
  const rejected = (limit: string) => ({ onReject: [report(limit)], propagateOnRejection: false });
  const armor = new ApolloArmor({
    maxDepth: { n: maxDepth, flattenFragments: true, ...rejected("depth") },
    maxAliases: { n: maxAliases, ...rejected("aliases") },
    maxDirectives: { n: 50, ...rejected("directives") },
    // The parser has its own.
    maxTokens: { enabled: false },
    // The cost is reckoned below with the values of the variables.
    costLimit: { enabled: false },
    // Whoever gets here is signed in and may read the whole schema anyway.
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}

/** Refuses operations that ask for too many objects, and tells what each one costs in `extensions.cost`. */
export function costLimit(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ schema, document, request, operationName }) {
          const named = operationName ? { operationName } : {};
          try {
            const variables = request.variables ?? {};
            cost = getComplexity({ schema, query: document, variables, ...named, estimators: [costOf] });
          } catch (error) {
            // The reckoning is the first to look at the variables; their faults are the caller's.
            if (!(error instanceof GraphQLError)) throw error;
            throw new GraphQLError(error.message, {
              extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
            });
          }
          if (cost <= maxCost) return;
          throw new GraphQLError(`The operation asks for ${cost} objects; at most ${maxCost} are given.`, {
            extensions: { code: limitExceeded, limit: "cost", cost: { requested: cost, limit: maxCost } },
          });
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: maxCost } };
        },
      };
    },
  };
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
  const counts = type.name === "Progress" || type.name === "AgencyProgress" || type.name === "ScoreLine";
  return (counts ? costOfCount : 1) + childComplexity;
}

import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { ApiContext } from "./context.ts";
import { formatErrors } from "./formatError.ts";
import { costLimit, maxTokens, textLimits } from "./limits.ts";
import { operationCache } from "./operationCache.ts";
import { stringifyResult, textAnswers } from "./textAnswers.ts";

/** How the server is run; `onFault` is told of every error whose cause is ours. */
export interface ApiServerOptions {
  production: boolean;
  onFault?: (error: unknown) => void;
  /** Texts that may be asked for by their id alone: SHA-256 → text. None by default. */
  operations?: ReadonlyMap<string, string>;
}

/**
 * Makes the Apollo server of the API. It must only be reached by people who are signed in, which is why the schema may
 * be read through it; the caller starts and stops it.
 */
export function createApolloServer(
  schema: GraphQLSchema,
  { production, onFault, operations = new Map() }: ApiServerOptions,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: { cache: operationCache(operations), ttl: null },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: textLimits(),
    parseOptions: { maxTokens },
    formatError: formatErrors(production, onFault),
    stringifyResult,
    plugins: [
      // Unused here, and it costs a third of a large answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(),
      textAnswers(),
    ],
  });
}

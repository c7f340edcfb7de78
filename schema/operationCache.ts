import type { ApolloServerOptions, BaseContext } from "@apollo/server";

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false | undefined>;

/** The texts that callers may name by id. It is for reading only: nobody registers a text by sending it along. */
export function operationCache(texts: ReadonlyMap<string, string>): NonNullable<PersistedQueries["cache"]> {
  return {
    // The server puts a word of its own before the id: "apq:86ae…".
    get: async (key) => texts.get(key.slice(key.indexOf(":") + 1)),
    set: async () => undefined,
    delete: async () => false,
  };
}

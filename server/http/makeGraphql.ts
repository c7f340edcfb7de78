import { ApolloServer, type BaseContext } from "@apollo/server";
import type { GraphQL } from "./graphqlRoute.ts";

/** Starts Apollo Server on the API's schema. */
export async function makeGraphql(): Promise<GraphQL<BaseContext & { name: string }>> {
  const server = new ApolloServer<BaseContext & { name: string }>({
    typeDefs: "type Query { me: String }",
    resolvers: { Query: { me: (_: unknown, __: unknown, c: { name: string }) => c.name } },
  });
  await server.start();
  return { server, context: async (who) => ({ name: who.viewer.name }) };
}

import type { ApolloServer, BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { LoadedViewer } from "../../entities/queries/viewer.ts";
import { whoOf } from "./identify.ts";
import type { LimitHook } from "./limits.ts";

/** A started Apollo Server and what its operations are given for a person. */
export interface GraphQL<Context extends BaseContext> {
  server: ApolloServer<Context>;
  context(who: LoadedViewer, request: FastifyRequest): Promise<Context>;
}

const bodyLimit = 100_000;

/** Mounts the API at POST /graphql. */
export function addGraphqlRoute<Context extends BaseContext>(
  app: FastifyInstance,
  { server, context }: GraphQL<Context>,
  onRequest: LimitHook[],
): void {
  app.route({
    method: "POST",
    url: "/graphql",
    bodyLimit,
    onRequest,
    handler: fastifyApolloHandler(server, { context: (request: FastifyRequest) => context(whoOf(request), request) }),
  });
}

import type { FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { Locale } from "../../rules/failure.ts";
import { buildApiSchema } from "../../schema/build.ts";
import { type ApiContext, createContext } from "../../schema/context.ts";
import { createApolloServer } from "../../schema/server.ts";
import type { FileStore } from "../files.ts";
import { bytesOfFile } from "./bytesOfFile.ts";
import type { GraphQL } from "./graphqlRoute.ts";
import { textOfFile } from "./textOfFile.ts";
import { webOperations } from "./webOperations.ts";

/** Starts Apollo Server on the API's schema. */
export async function makeGraphql(parts: {
  production: boolean;
  dataSource: DataSource;
  files: FileStore;
  now: () => Date;
  log: Logger;
}): Promise<GraphQL<ApiContext>> {
  const { production, dataSource, files, now, log } = parts;
  const onFault = (error: unknown) => log.error({ err: error }, "An operation failed");
  const operations = await webOperations();
  const server = createApolloServer(buildApiSchema(), { production, onFault, operations });
  await server.start();
  return {
    server,
    context: async ({ viewer, email }, request) =>
      createContext({
        dataSource,
        viewer,
        email,
        now,
        locale: localeOf(request),
        textOfFile: (fileId) => textOfFile(dataSource, files, viewer.personId, fileId),
        bytesOfFile: (fileId) => bytesOfFile(dataSource, files, viewer.personId, fileId),
      }),
  };
}

// Browsers in Vietnam often say "en-US,…" by themselves; only the switch of the web application says a bare "en".
function localeOf({ headers }: FastifyRequest): Locale {
  return headers["accept-language"] === "en" ? "en" : "vi";
}

import type { BaseContext } from "@apollo/server";
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from "fastify";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";
import type { Viewer } from "../rules/may.ts";
import type { Env } from "./env.ts";
import type { FileStore } from "./files.ts";
import { addFilesRoutes } from "./filesRoute.ts";
import { addGraphqlRoute, type GraphQL } from "./http/graphqlRoute.ts";
import { addHealthRoutes } from "./http/healthRoutes.ts";
import { makeIdentify } from "./http/identify.ts";
import { makeLimits, type RequestLimits } from "./http/limits.ts";
import { makeOwnOrigin } from "./http/ownOrigin.ts";
import { refuse, refuseFault } from "./http/refuse.ts";
import { addSecurityHeaders } from "./http/securityHeaders.ts";
import { addSignInRoutes } from "./http/signInRoute.ts";
import { addWebRoutes } from "./http/webRoutes.ts";
import type { Metrics } from "./metrics.ts";
import type { PageImages } from "./pageImages.ts";
import type { SignIn } from "./signIn.ts";
import type { VirusScan } from "./virusScan.ts";

/** What the HTTP server is wired from. */
export interface HttpParts<Context extends BaseContext> {
  env: Pick<Env, "publicUrl" | "trustProxy">;
  dataSource: DataSource;
  signIn: SignIn;
  graphql: GraphQL<Context>;
  files: FileStore;
  pageImages: PageImages;
  dropFile: (sha256: string) => Promise<unknown>;
  virusScan: VirusScan | null;
  fileLimitBytes: number;
  limits: RequestLimits;
  webDir: string;
  metrics: Metrics;
  log: Logger;
  now: () => Date;
  door: (viewer: Viewer) => Door;
}

/** Makes the one HTTP server: API, sign-in, files, health and the web build. It does not listen yet. */
export async function createHttp<Context extends BaseContext>(parts: HttpParts<Context>): Promise<FastifyInstance> {
  const { env, dataSource, signIn, metrics, log } = parts;
  let stopping = false;
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // One line per answer of our own is enough, below.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trusted(env.trustProxy),
    bodyLimit: 100_000,
    requestTimeout: 120_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
  });
  app.addHook("preClose", async () => {
    stopping = true;
  });

  // A connection kept open after the last answer would hold up the stop.
  app.addHook("onSend", async (_, reply) => {
    if (stopping) reply.header("connection", "close");
  });

  await addSecurityHeaders(app, env.publicUrl);
  addErrors(app);
  addMeasures(app, metrics);

  const limits = await makeLimits(app, parts.limits);
  const ownOrigin = makeOwnOrigin(env.publicUrl);
  const identify = makeIdentify(app, signIn, dataSource, parts.now);
  const signedIn = [limits.address, ownOrigin, identify, limits.person];

  addHealthRoutes(app, { dataSource, metrics, stopping: () => stopping });
  addSignInRoutes(app, { signIn, publicUrl: env.publicUrl, onRequest: [limits.address] });
  addGraphqlRoute(app, parts.graphql, signedIn);
  await addFilesRoutes(app, {
    files: parts.files,
    pageImages: parts.pageImages,
    dropFile: parts.dropFile,
    virusScan: parts.virusScan,
    limitBytes: parts.fileLimitBytes,
    door: parts.door,
    onRequest: signedIn,
  });
  await addWebRoutes(app, parts.webDir);
  return app;
}

// The framework takes a bare number for "nobody"; counted from our side, the first hops are the proxies.
function trusted(proxies: Env["trustProxy"]): false | string[] | ((address: string, hop: number) => boolean) {
  return typeof proxies === "number" ? (_, hop) => hop < proxies : proxies;
}

function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, 413, "INVALID_INPUT", { expected: "yêu cầu ngắn hơn" });
    if (status >= 400 && status < 500) return refuse(reply, status, "INVALID_INPUT");
    request.log.error({ err: error, route: request.routeOptions.url }, "A request failed");
    return refuseFault(reply);
  });
}

function addMeasures(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? "none";
    metrics.httpSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.debug(
      { method, route, status: reply.statusCode, ms: reply.elapsedTime, person: request.who?.viewer.personId },
      "answered",
    );
  });
}

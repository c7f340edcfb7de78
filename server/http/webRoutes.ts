import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refuse.ts";

const oneYear = "public, max-age=31536000, immutable";
const api = /^\/(graphql|api|files|healthz|readyz|metrics)(\/|$|\?)/;

/**
 * Serves the web build. Files with a hash in their name may be kept for ever; any other address opens the application,
 * which finds the page itself. The build holds no data, so it is open to all.
 */
export async function addWebRoutes(app: FastifyInstance, webDir: string): Promise<void> {
  const built = existsSync(join(webDir, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: webDir,
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders(reply, path) {
        reply.header("cache-control", path.includes(`${sep}assets${sep}`) ? oneYear : "no-cache");
      },
    });
    // Without this, a client that accepts no compression (curl, a monitor) is refused the bare directory.
    app.get("/", (_request, reply) => reply.sendFile("index.html"));
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) return refuse(reply, 404, "NOT_FOUND");
    return built ? reply.sendFile("index.html") : notBuilt(reply);
  });
}

function isPage({ method, url }: FastifyRequest): boolean {
  const path = url.split("?")[0] ?? "";
  return (method === "GET" || method === "HEAD") && !api.test(path) && !/\.\w+$/.test(path);
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type("text/plain; charset=utf-8")
    .send("Giao diện web chưa được dựng. Chạy “npm run web” rồi khởi động lại.");
}

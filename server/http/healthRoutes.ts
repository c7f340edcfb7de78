import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Metrics } from "../metrics.ts";
import { refuse } from "./refuse.ts";

const databaseLimitMs = 2_000;

/** Mounts /healthz (the process lives), /readyz (it can work) and, for this machine only, /metrics. */
export function addHealthRoutes(
  app: FastifyInstance,
  { dataSource, metrics, stopping }: { dataSource: DataSource; metrics: Metrics; stopping: () => boolean },
): void {
  app.get("/healthz", async (_, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));

  app.get("/readyz", async (_, reply) => {
    const ready = !stopping() && (await answers(dataSource));
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: ready ? "ok" : "unavailable" });
  });

  app.get("/metrics", async (request, reply) => {
    if (!isThisMachine(request)) return refuse(reply, 404, "NOT_FOUND");
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

async function answers(dataSource: DataSource): Promise<boolean> {
  const limit = new AbortController();
  const late = wait(databaseLimitMs, false, { signal: limit.signal }).catch(() => false);
  const asked = dataSource.query("select 1").then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    limit.abort();
  }
}

// Behind a proxy on this machine every request comes from here: what was forwarded is not ours.
function isThisMachine({ socket, headers }: FastifyRequest): boolean {
  const near = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
  return near && headers.forwarded === undefined && headers["x-forwarded-for"] === undefined;
}

import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What the program measures of itself, for Prometheus. */
export interface Metrics {
  registry: Registry;
  /** Seconds per answer, by method, route (the pattern, never the address) and status. */
  httpSeconds: Histogram<"method" | "route" | "status">;
}

/** Makes a registry of its own, so that two servers in one process (as in tests) do not share figures. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "dondoc_" });
  const httpSeconds = new Histogram({
    name: "dondoc_http_seconds",
    help: "Time to answer an HTTP request",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return { registry, httpSeconds };
}

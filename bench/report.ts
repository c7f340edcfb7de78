import type { Burst } from "./drive.ts";

/** One line of the report: an operation with the median bursts of both sides. */
export interface Line {
  name: string;
  product: Burst[];
  limit: Burst[];
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rate = (bursts: Burst[]) => median(bursts.map(({ requests, seconds }) => requests / seconds));
const at = (share: number) => (bursts: Burst[]) =>
  median(bursts.map(({ times }) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0));
const p50 = at(0.5);
const p99 = at(0.99);

/** The table: requests a second, p50/p99 in milliseconds, and the ratio of each round's pair (the median of them). */
export function report(lines: readonly Line[]): string {
  const rows = lines.map(({ name, product, limit }) => {
    const ratios = product.map((burst, round) => {
      const pair = limit[round];
      return pair ? burst.requests / burst.seconds / (pair.requests / pair.seconds) : 0;
    });
    const [first] = product;
    const size = first ? `${(first.bytes / first.requests / 1000).toFixed(1)} kB` : "";
    const side = (bursts: Burst[]) =>
      [rate(bursts).toFixed(0), `${p50(bursts).toFixed(1)} / ${p99(bursts).toFixed(1)}`] as const;
    return [name, size, ...side(limit), ...side(product), median(ratios).toFixed(2)];
  });
  const head = ["read or write", "answer", "limit req/s", "p50 / p99 ms", "product req/s", "p50 / p99 ms", "ratio"];
  const cells = [head, head.map(() => "---"), ...rows];
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** What went wrong, so that no rate of mistakes is taken for a result. */
export function mistakes(lines: readonly Line[]): string[] {
  return lines.flatMap(({ name, product, limit }) =>
    [...product.map((burst) => ["product", burst] as const), ...limit.map((burst) => ["limit", burst] as const)]
      .filter(([, { wrong }]) => wrong > 0)
      .map(
        ([side, { wrong, requests, firstWrong }]) => `${name}, ${side}: ${wrong} of ${requests} wrong: ${firstWrong}`,
      ),
  );
}

import { deepStrictEqual } from "node:assert/strict";

/** How one side is asked. */
interface Side {
  port: number;
  headers: Record<string, string>;
  path: string;
  body: (n: number) => string;
}

async function ask({ port, headers, path, body }: Side, n: number): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body(n),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(`${path}: ${JSON.stringify(errors)}`);
  return data;
}

/** Refuses to measure two sides that do not answer the same. */
export async function sameAnswers(name: string, sides: { product: Side; limit: Side }): Promise<void> {
  for (const n of [0, 7, 42]) {
    deepStrictEqual(await ask(sides.product, n), await ask(sides.limit, n), `${name}: the two sides differ`);
  }
}

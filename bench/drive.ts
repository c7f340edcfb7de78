import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What one burst of requests came to. */
export interface Burst {
  requests: number;
  seconds: number;
  /** Milliseconds, ascending. */
  times: number[];
  /** Answers that were not what was asked for, with the first of them. */
  wrong: number;
  firstWrong: string;
  bytes: number;
}

/** What to ask of a server, over and over. */
export interface Load {
  port: number;
  connections: number;
  seconds: number;
  /** Most requests of the burst, all connections together. */
  most: number;
  headers: Record<string, string>;
  path: string;
  /** The body of the n-th request. */
  body: (n: number) => string;
}

/**
 * Sends requests over connections that are kept open, each the next as soon as the last is answered, until the time or
 * the number is up. Speaks bare HTTP/1.1 over sockets: a full client would take a good part of the processor itself.
 */
export async function drive(load: Load): Promise<Burst> {
  const burst: Burst = { requests: 0, seconds: 0, times: [], wrong: 0, firstWrong: "", bytes: 0 };
  const begin = performance.now();
  const until = begin + load.seconds * 1000;
  let sent = 0;
  const next = () => (sent < load.most && performance.now() < until ? sent++ : null);
  await Promise.all(Array.from({ length: load.connections }, () => converse(load, next, burst)));
  burst.seconds = (performance.now() - begin) / 1000;
  burst.times.sort((a, b) => a - b);
  return burst;
}

async function converse(load: Load, next: () => number | null, burst: Burst): Promise<void> {
  const socket = connect(load.port, "127.0.0.1").setNoDelay(true);
  await once(socket, "connect");
  try {
    for (let n = next(); n !== null; n = next()) {
      const at = performance.now();
      const { status, body } = await exchange(socket, message(load, load.body(n)));
      burst.times.push(performance.now() - at);
      burst.requests += 1;
      burst.bytes += body.length;
      if (status === 200 && !body.includes('"errors":[{') && body.length > 20) continue;
      burst.wrong += 1;
      burst.firstWrong ||= `${status} ${body.toString("utf8", 0, 300)}`;
    }
  } finally {
    socket.destroy();
  }
}

function message({ headers, path }: Load, body: string): string {
  const lines = Object.entries({ host: "127.0.0.1", "content-type": "application/json", ...headers });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** One request and its answer, which must say its length. */
export function exchange(socket: Socket, request: string): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let head = -1;
    let whole = Number.POSITIVE_INFINITY;
    const fail = () => done(() => reject(new Error("The server closed the connection")));
    const done = (then: () => void) => {
      socket.off("data", take).off("close", fail).off("error", reject);
      then();
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (head < 0) {
        const seen = chunks.length === 1 ? chunk : Buffer.concat(chunks);
        const end = seen.indexOf("\r\n\r\n");
        if (end < 0) return;
        head = end + 4;
        const length = /content-length: (\d+)/i.exec(seen.toString("latin1", 0, end));
        whole = head + Number(length?.[1] ?? 0);
      }
      if (size < whole) return;
      const all = Buffer.concat(chunks);
      done(() => resolve({ status: Number(all.toString("latin1", 9, 12)), body: all.subarray(head, whole) }));
    };
    socket.on("data", take).on("close", fail).on("error", reject);
    socket.write(request);
  });
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadWorkingCalendar } from "../entities/queries/workingCalendar.ts";
import { migrateQueue } from "../jobs/queue.ts";
import { createDataSource } from "../ormconfig.ts";
import { dayOf } from "../rules/day.ts";
import { lastDueSoonDay } from "../rules/timeliness.ts";
import { discardEmbedded } from "../server/embedded/discardEmbedded.ts";
import { startEmbedded } from "../server/embedded/startEmbedded.ts";
import { setPassword } from "../server/signIn/setPassword.ts";
import { makeData, moment } from "./data.ts";
import { type Burst, drive } from "./drive.ts";
import { freePort } from "./freePort.ts";
import { type Operation, operations } from "./operations.ts";
import { type Line, mistakes, report } from "./report.ts";
import { sameAnswers } from "./sameAnswers.ts";
import { sessionOf } from "./session.ts";
import { usual } from "./size.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    connections: { type: "string", default: "16" },
    directives: { type: "string", default: String(usual.directives) },
    only: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const password = "mật khẩu để đo";
const say = (line: string) => process.stdout.write(`${line}\n`);

async function child(script: string, ...args: string[]): Promise<{ process: ChildProcess; port: number }> {
  const started = fork(join(import.meta.dirname, script), args, { execArgv: ["--import", "tsx"] });
  const [message] = await Promise.race([
    once(started, "message"),
    once(started, "exit").then(() => Promise.reject(new Error(`${script} ended before it listened`))),
  ]);
  return { process: started, port: (message as { port: number }).port };
}

const dataDir = await mkdtemp(join(tmpdir(), "dondoc-bench-"));
const children: ChildProcess[] = [];
try {
  const { url } = await startEmbedded({ dataDir });
  const dataSource = await createDataSource(url).initialize();
  await dataSource.runMigrations();
  await migrateQueue(url);
  const begin = performance.now();
  const size = { ...usual, directives: Number(values.directives) };
  const made = await makeData(dataSource, size);
  await setPassword(dataSource, [made.monitorId, made.headId], password);
  const [counted] = await dataSource.query<{ tasks: number; assignments: number }[]>(
    "select (select count(*) from task) as tasks, (select count(*) from assignment) as assignments",
  );
  say(
    `${counted?.tasks} tasks, ${counted?.assignments} assignments, ${size.agencies} agencies, made in ${((performance.now() - begin) / 1000).toFixed(0)} s`,
  );

  const today = dayOf(new Date(moment));
  const soon = lastDueSoonDay(today, await loadWorkingCalendar(dataSource.manager));
  const port = await freePort();
  const product = await child("product.ts", url, String(port), dataDir);
  const limit = await child("limit/server.ts", url, today, soon);
  children.push(product.process, limit.process);
  const { cookie, token } = await sessionOf(`http://127.0.0.1:${port}`, "monitor@bench.local", password, dataSource);

  const asked = operations(made).filter(({ name }) => !values.only || name.includes(values.only));
  const sides = (operation: Operation) => {
    const common = { connections: Number(values.connections), most: Number.POSITIVE_INFINITY };
    const body = (n: number) => JSON.stringify({ query: operation.query, variables: operation.variables(n) });
    const bare = (n: number) => JSON.stringify({ variables: operation.variables(n) });
    return {
      product: { ...common, port, headers: { cookie }, path: "/graphql", body },
      limit: { ...common, port: limit.port, headers: { "x-token": token }, path: operation.path, body: bare },
    };
  };
  for (const operation of asked) if (operation.most === undefined) await sameAnswers(operation.name, sides(operation));

  const lines: Line[] = asked.map(({ name }) => ({ name, product: [], limit: [] }));
  for (const [index, operation] of asked.entries()) {
    const line = lines[index];
    if (!line) continue;
    const both = sides(operation);
    let spent = 0;
    // What can be done only once is shared out: every burst gets rows of its own.
    const share =
      operation.most === undefined ? Number.POSITIVE_INFINITY : Math.floor(operation.most / (2 * rounds + 2));
    const burst = async (side: "product" | "limit", seconds: number): Promise<Burst> => {
      const from = spent;
      spent += Number.isFinite(share) ? share : 0;
      const load = both[side];
      return drive({ ...load, seconds, most: share, body: (n) => load.body(from + n) });
    };
    for (const side of ["limit", "product"] as const) await burst(side, 1);
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? (["limit", "product"] as const) : (["product", "limit"] as const);
      for (const side of order) line[side].push(await burst(side, Number(values.seconds)));
    }
  }
  say(report(lines));
  for (const mistake of mistakes(lines)) say(`WRONG ${mistake}`);
  await dataSource.destroy();
} finally {
  for (const process of children) process.disconnect();
  await discardEmbedded(dataDir);
}

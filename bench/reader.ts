import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrateQueue } from "../jobs/queue.ts";
import { createDataSource } from "../ormconfig.ts";
import { discardEmbedded } from "../server/embedded/discardEmbedded.ts";
import { startEmbedded } from "../server/embedded/startEmbedded.ts";
import { setPassword } from "../server/signIn/setPassword.ts";
import { makeData } from "./data.ts";
import { freePort } from "./freePort.ts";
import { scannedPdf, textPdf } from "./readerPages.ts";
import { sessionOf } from "./session.ts";
import { usual } from "./size.ts";

// Reads files through the running product, as people do: upload, ask for the draft, wait; meanwhile others ask too.
const { values } = parseArgs({
  options: { pages: { type: "string", default: "100" }, scans: { type: "string", default: "6" } },
});
const password = "mật khẩu để đo";
const say = (line: string) => process.stdout.write(`${line}\n`);
const healthEveryMs = 20;

const dataDir = await mkdtemp(join(tmpdir(), "dondoc-bench-"));
let product: ChildProcess | undefined;
try {
  const { url } = await startEmbedded({ dataDir });
  const dataSource = await createDataSource(url).initialize();
  await dataSource.runMigrations();
  await migrateQueue(url);
  const { monitorId } = await makeData(dataSource, { ...usual, directives: 10 });
  await setPassword(dataSource, [monitorId], password);
  const [committee] = await dataSource.query<{ id: string }[]>("select id from agency where code = 'UBND'");
  const port = await freePort();
  const args = [url, String(port), dataDir, "on"];
  // As `npm start` starts it.
  const execArgv = ["--max-semi-space-size=16", "--import", "tsx"];
  product = fork(join(import.meta.dirname, "product.ts"), args, { execArgv });
  await once(product, "message");
  const base = `http://127.0.0.1:${port}`;
  const { cookie } = await sessionOf(base, "monitor@bench.local", password, dataSource);
  const headers = { cookie, origin: base, "x-dondoc-csrf": "1" };

  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** Seconds from asking for the draft until it is there, and how long the health page took meanwhile, in milliseconds. */
  const read = async (bytes: Uint8Array, name: string) => {
    const form = new FormData();
    form.append("file", new Blob([Buffer.from(bytes)]), name);
    const stored = (await (await fetch(`${base}/files`, { method: "POST", headers, body: form })).json()) as {
      id: string;
    };
    const waits: number[] = [];
    let over = false;
    const watching = (async () => {
      while (!over) {
        const begin = performance.now();
        await (await fetch(`${base}/healthz`)).text();
        waits.push(performance.now() - begin);
        await new Promise((next) => setTimeout(next, healthEveryMs));
      }
    })();
    const begin = performance.now();
    const asked = await ask<{ directiveImport: { reading: { id: string } | null; userErrors: { message: string }[] } }>(
      `mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { reading { id } userErrors { message } } }`,
      { input: { fileId: stored.id, issuerId: committee?.id, monitorId: committee?.id } },
    );
    const id = asked.directiveImport.reading?.id;
    if (!id) throw new Error(asked.directiveImport.userErrors.map(({ message }) => message).join());
    let reading: { state: string; message: string | null } = { state: "WAITING", message: null };
    while (reading.state === "WAITING" || reading.state === "READING") {
      await new Promise((next) => setTimeout(next, 50));
      ({ reading } = await ask<{ reading: { state: string; message: string | null } }>(
        "query ($id: ID!) { reading(id: $id) { state message } }",
        { id },
      ));
    }
    const seconds = (performance.now() - begin) / 1000;
    over = true;
    await watching;
    if (reading.state !== "DONE") throw new Error(`${name}: ${reading.state} ${reading.message}`);
    waits.sort((a, b) => a - b);
    const [row] = await dataSource.query<{ n: number }[]>(
      "select count(*)::int as n from task where directive_id = $1",
      [id],
    );
    await dataSource.query("delete from reading where id = $1", [id]);
    return {
      seconds,
      tasks: row?.n ?? 0,
      p99: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
      asked: waits.length,
    };
  };

  const [pages, scans] = [Number(values.pages), Number(values.scans)];
  const warm = await read(await textPdf(1, 11), "mot-trang.pdf");
  say(`the first file (1 page of text, worker and pdfium started): ${warm.seconds.toFixed(2)} s`);
  const text = await read(await textPdf(pages, 12), "van-ban.pdf");
  say(
    `${pages} pages of text: ${text.seconds.toFixed(2)} s, ${text.tasks} tasks; health p99 ${text.p99.toFixed(1)} ms of ${text.asked}`,
  );
  const scan = await read(await scannedPdf(scans, 13), "ban-quet.pdf");
  say(
    `${scans} scanned pages: ${scan.seconds.toFixed(2)} s, ${(scan.seconds / scans).toFixed(2)} s a page, ${scan.tasks} tasks; health p99 ${scan.p99.toFixed(1)} ms of ${scan.asked}`,
  );
  const status = await readFile(`/proc/${product.pid}/status`, "utf8").catch(() => "");
  const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  say(peak ? `peak memory of the product: ${Math.round(Number(peak) / 1024)} MB` : "peak memory: only told on Linux");
  await dataSource.destroy();
} finally {
  product?.disconnect();
  await discardEmbedded(dataDir);
}
process.exit(0);

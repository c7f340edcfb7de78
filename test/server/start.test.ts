import { createServer } from "node:net";
import { join } from "node:path";
import { discardEmbedded } from "../../server/embedded/discardEmbedded.ts";
import { findPostmaster } from "../../server/embedded/postmaster.ts";
import { ensureWeb } from "../../server/ensureWeb.ts";
import { projectRoot } from "../../server/projectRoot.ts";
import { type Child, runNode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

const ready = "Đôn Đốc đã sẵn sàng";

let dataDir: string;
let port: number;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function dondoc(...args: string[]): Child {
  return runNode([join(projectRoot, "cli/dondoc.mjs"), ...args], { DATA_DIR: dataDir, LOG_LEVEL: "warn" });
}
const start = () => dondoc("start", "--no-demo", "--port", String(port));
const healthy = () => fetch(`http://127.0.0.1:${port}/healthz`).then(({ status }) => status);

beforeAll(async () => {
  await ensureWeb();
  dataDir = await scratchDir();
  port = await freePort();
}, 180_000);

afterAll(async () => {
  await discardEmbedded(dataDir);
  await removeScratchDirs();
});

test("one command brings everything up; a second is told where it runs; SIGTERM stops all of it", async () => {
  const first = start();
  expect(await first.says("Nhấn Ctrl-C để dừng.")).toContain(`: http://localhost:${port}\n`);
  expect(await healthy()).toBe(200);
  for (const encoding of ["gzip", "identity"]) {
    const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": encoding } });
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
  }

  expect(await start().ended()).toMatchObject({
    code: 1,
    output: `dondoc start: Đôn Đốc đang chạy rồi tại http://localhost:${port} (tiến trình ${first.process.pid}). Dừng nó trước khi chạy lần nữa.\n`,
  });
  expect(await dondoc("migrate").ended()).toMatchObject({ code: 0 });
  expect(await healthy()).toBe(200);

  first.process.kill("SIGTERM");
  expect(await first.ended()).toMatchObject({ code: 0 });
  expect(await findPostmaster(join(dataDir, "postgres"))).toBeNull();
  await expect(healthy()).rejects.toThrow();
});

test("after a kill -9 the next start recovers by itself", async () => {
  const first = start();
  await first.says(ready);
  first.process.kill("SIGKILL");
  await first.ended();

  const second = start();
  await second.says(ready);
  expect(await healthy()).toBe(200);
  second.process.kill("SIGINT");
  expect(await second.ended()).toMatchObject({ code: 0 });
});

test("a signal in the midst of starting leaves nothing running", async () => {
  const child = start();
  await child.says("Cơ sở dữ liệu");
  child.process.kill("SIGINT");
  const { output } = await child.ended();
  expect(output).not.toContain(ready);
  expect(await findPostmaster(join(dataDir, "postgres"))).toBeNull();
});

test("a port that is taken is told in words", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  const { code, output } = await start().ended();
  expect(output).toContain(`dondoc start: Cổng ${port} đang có chương trình khác dùng`);
  expect(code).toBe(1);
  expect(await findPostmaster(join(dataDir, "postgres"))).toBeNull();
  await new Promise<void>((resolve) => other.close(() => resolve()));
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLog } from "../../server/log.ts";
import { createMetrics } from "../../server/metrics.ts";
import { runCode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

test("outside production the log goes to a file, without the secrets that objects carry", async () => {
  const dataDir = await scratchDir();
  const log = createLog({ mode: "development", logLevel: "info", dataDir });
  log.info(
    { password: "hush-1", body: { newPassword: "hush-2" }, req: { headers: { cookie: "hush-3" } } },
    "đăng nhập",
  );
  log.debug("not at this level");
  const text = await readFile(join(dataDir, "dondoc.log"), "utf8");
  const line = JSON.parse(text) as Record<string, unknown>;
  expect(line).toMatchObject({ msg: "đăng nhập", password: "[giấu]", body: { newPassword: "[giấu]" } });
  expect(text).not.toContain("hush");
});

test("in production the log is lines of JSON on stdout", async () => {
  const { output } = await runCode(`
    import { createLog } from "./server/log.ts";
    createLog({ mode: "production", logLevel: "info", dataDir: "/nowhere" }).warn({ letters: 3 }, "chậm");
  `).ended();
  expect(JSON.parse(output)).toMatchObject({ level: 40, letters: 3, msg: "chậm" });
});

test("each server counts its own answers", async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.httpSeconds.observe({ method: "POST", route: "/graphql", status: "200" }, 0.02);
  const line = 'dondoc_http_seconds_count{method="POST",route="/graphql",status="200"} 1';
  expect(await one.registry.metrics()).toContain(line);
  expect(await other.registry.metrics()).not.toContain(line);
  expect(await other.registry.metrics()).toContain("dondoc_process_cpu_seconds_total");
});

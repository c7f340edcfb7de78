#!/usr/bin/env -S node --max-semi-space-size=16
// Plain JavaScript that any Node ≥ 18 can read: it finds the Node the project is pinned to, then the TypeScript sources.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = 22;

if (Number(process.versions.node.split(".")[0]) < oldest) {
  rerun(join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node"));
} else {
  await run();
}

/** Runs the same command on the project's own Node, and ends as it ends. */
function rerun(node) {
  if (!existsSync(node)) {
    process.stderr.write(
      `dondoc: cần Node ≥ ${oldest} (đang là ${process.version}); hãy chạy "npm ci" trong ${root}\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  // Ctrl-C reaches the child from the terminal; a signal to us alone is passed on. Either way the child ends first.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

async function run() {
  if (!existsSync(join(root, "node_modules", "tsx"))) {
    process.stderr.write(`dondoc: chưa cài đặt; hãy chạy "npm ci" trong ${root}\n`);
    process.exit(1);
  }
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(root, "tsconfig.json") });
  const { main } = await import("./main.ts");
  const code = await main(process.argv.slice(2));
  // What was printed goes out first, also into a pipe; then a forgotten timer cannot keep the command alive.
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}

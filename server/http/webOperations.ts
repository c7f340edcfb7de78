import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../projectRoot.ts";

/** The operations of the web application, id → text, as they are committed with its sources. */
export async function webOperations(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(projectRoot, "web/operations/documents.json"), "utf8");
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

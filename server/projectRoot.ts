import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The absolute path of the project's root directory, whatever the current directory is. */
export const projectRoot: string = dirname(dirname(fileURLToPath(import.meta.url)));

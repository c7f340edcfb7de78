import { startTestCluster } from "./cluster.ts";
import { current } from "./current.ts";

/** jest calls this once before all test files. (jest wants a default export here.) */
export default async function setup({ rootDir }: { rootDir: string }): Promise<void> {
  current.cluster = await startTestCluster(rootDir);
}

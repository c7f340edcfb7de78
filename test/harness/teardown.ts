import { current } from "./current.ts";

/** jest calls this once after all test files. (jest wants a default export here.) */
export default async function teardown(): Promise<void> {
  await current.cluster?.stop();
}

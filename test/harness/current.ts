import type { TestCluster } from "./cluster.ts";

/** What setup.ts hands to teardown.ts: both run in jest's main process. */
export const current: { cluster?: TestCluster } = {};

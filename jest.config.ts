import type { Config } from "jest";

/** Runs the TypeScript sources as they are (ES modules through swc); see test/README for the harness. */
const config: Config = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["@swc/jest", {}] },
  globalSetup: "<rootDir>/test/harness/setup.ts",
  globalTeardown: "<rootDir>/test/harness/teardown.ts",
  maxWorkers: 2,
  testTimeout: 180_000,
  modulePathIgnorePatterns: ["<rootDir>/.data", "<rootDir>/web/dist"],
};
export default config;

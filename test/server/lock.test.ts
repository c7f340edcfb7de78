import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../server/projectRoot.ts";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

/** Looks a package up as Node does: beside the one that asks, then upwards. */
function isLocked(from: string, name: string): boolean {
  if (packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`]) return true;
  if (from === "") return false;
  const up = from.lastIndexOf("/node_modules/");
  return isLocked(up < 0 ? "" : from.slice(0, up), name);
}

test("the lock file names the packages of every platform", () => {
  // npm leaves out an optional package that its registry did not have that day; npm ci then refuses the whole lock.
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});

test("the lock file gives every package one version", () => {
  const unversioned = Object.entries(packages).filter(([path, { version }]) => path !== "" && !version);
  expect(unversioned).toEqual([]);
});

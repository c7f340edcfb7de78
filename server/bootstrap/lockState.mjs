import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

const fits = (list, own) => !list || list.includes(own);

/** Every package path of package-lock.json that is for this platform, for counting how far an installation has got. */
export function lockedPaths(root) {
  return Object.entries(packagesOf(join(root, "package-lock.json")) ?? {})
    .filter(([path, { os, cpu, libc }]) => {
      return path !== "" && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, "glibc");
    })
    .map(([path]) => path);
}

/** How many of those paths are on disk. */
export function countPresent(root, paths) {
  return paths.filter((path) => existsSync(join(root, path, "package.json"))).length;
}

/**
 * Why node_modules does not answer to package-lock.json, in words, or null when it does.
 *
 * Compares versions rather than file times: a fresh clone, a copied folder or a git checkout have times that say nothing.
 * Packages for other platforms may be absent, and the development ones as a whole (`npm ci --omit=dev`).
 */
export function staleness(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  if (!wanted) throw new Error("không đọc được package-lock.json");
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (!present) return "chưa cài đặt";
  const withoutDev = !Object.values(present).some((each) => each.dev);
  for (const [path, { version, optional, devOptional, dev, link }] of Object.entries(wanted)) {
    if (path === "" || link) continue;
    const found = present[path];
    const mayMiss = optional || devOptional || (withoutDev && dev);
    if (found ? found.version !== version : !mayMiss)
      return `package-lock.json đã đổi (${path.replace(/^.*node_modules\//, "")})`;
  }
  return null;
}

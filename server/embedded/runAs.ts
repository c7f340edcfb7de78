import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The user and group a child process is given instead of root's. */
export interface RunAs {
  uid: number;
  gid: number;
}

interface Account extends RunAs {
  name: string;
}

async function accounts(): Promise<Account[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

async function owner(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found) return found.uid;
  return dirname(path) === path ? 0 : owner(dirname(path));
}

/**
 * Chooses who runs PostgreSQL on a cluster directory: nobody in particular unless we are root, whom PostgreSQL refuses.
 *
 * initdb looks its user up by name, so the account must be listed in /etc/passwd. The owner of the directory comes first:
 * it is the same at every start, and can usually reach the project.
 */
export async function runAs(clusterDir: string): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await accounts();
  const uid = await owner(clusterDir);
  const account =
    known.find((each) => each.uid === uid && uid !== 0) ??
    known.find((each) => each.name === "postgres") ??
    known.find((each) => each.name === "nobody");
  if (!account) {
    throw new Error(
      "PostgreSQL không chạy dưới quyền root, mà máy không có người dùng thường nào (đã tìm: chủ thư mục dữ liệu, postgres, nobody).",
    );
  }
  return { uid: account.uid, gid: account.gid };
}

/** Whether that user can enter and read a directory; asked of the kernel itself, which also knows ACLs and mounts. */
export function reachable(path: string, who: RunAs): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      "/bin/sh",
      ["-c", 'test -d "$1" && test -r "$1" && test -x "$1"', "sh", path],
      { ...who, cwd: "/" },
      (error) => resolve(error === null),
    );
  });
}

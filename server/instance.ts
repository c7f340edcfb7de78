import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The claim of this process on a DATA_DIR. */
export interface Instance {
  /** Tells those who come later where we answer. */
  announce(address: string): void;
  /** Tells those who come now that the place is about to be free. */
  leave(): void;
  /** Gives the claim up; the system does it when the process is killed. */
  release(): Promise<void>;
}

interface Holder {
  pid: number | null;
  address: string | null;
  leaving: boolean;
}

/** Another process holds the DATA_DIR. */
export class AlreadyRunning extends Error {
  readonly address: string | null;

  constructor({ pid, address }: Pick<Holder, "pid" | "address">) {
    const where = address ? ` tại ${address}` : "";
    super(`Đôn Đốc đang chạy rồi${where}${pid ? ` (tiến trình ${pid})` : ""}. Dừng nó trước khi chạy lần nữa.`);
    this.name = "AlreadyRunning";
    this.address = address;
  }
}

/**
 * The claim is a socket we listen on, named after the DATA_DIR: the kernel lets only one process have it and takes it
 * back however that process ends, so there is no stale lock to judge. (Only systems without such names keep a file.)
 */
function socketOf(dataDir: string): { path: string; isFile: boolean } {
  mkdirSync(dataDir, { recursive: true });
  const name = `dondoc-${createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return { path: `\0${name}`, isFile: false };
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\${name}`, isFile: false };
  return { path: join(tmpdir(), `${name}.sock`), isFile: true };
}

function listen(path: string, holder: Holder): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.end(JSON.stringify(holder));
    });
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
}

/** Asks the holder who it is; null when nobody listens any more. */
function ask(path: string): Promise<Holder | null> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(path);
    socket.setTimeout(2_000, () => {
      socket.destroy();
      resolve({ pid: null, address: null, leaving: false });
    });
    socket.on("data", (chunk) => {
      text += chunk.toString();
    });
    socket.once("error", () => resolve(null));
    socket.once("end", () => resolve(JSON.parse(text) as Holder));
  });
}

const patienceMs = 20_000;

/**
 * Claims a DATA_DIR for this process, or throws AlreadyRunning with the address of the one that has it. A holder that is
 * stopping is waited for.
 */
export async function claimInstance(dataDir: string): Promise<Instance> {
  const { path, isFile } = socketOf(dataDir);
  const me: Holder = { pid: process.pid, address: null, leaving: false };
  for (const until = performance.now() + patienceMs; ; await wait(50)) {
    const server = await listen(path, me);
    if (server) return held(server, me);
    const holder = await ask(path);
    if (holder && !holder.leaving) throw new AlreadyRunning(holder);
    if (!holder && isFile) rmSync(path, { force: true });
    if (performance.now() > until) throw new AlreadyRunning(holder ?? { pid: null, address: null });
  }
}

function held(server: Server, me: Holder): Instance {
  return {
    announce(address) {
      me.address = address;
    },
    leave() {
      me.leaving = true;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

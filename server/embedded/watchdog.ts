import { spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Postmaster } from "./postmaster.ts";

/**
 * Watches over a throwaway server: when this process dies, however it dies, the pipe closes, and the shell at its other
 * end stops the server and removes its files. Returns the way to call it off. (Windows has no such shell; there the
 * server notices within a minute that its directory is gone.)
 */
export function watchdog({ pid }: Postmaster, dir: string): () => void {
  if (process.platform === "win32") return () => undefined;
  const script = [
    "read -r word && exit 0",
    'kill -QUIT "$1"',
    'n=0; while kill -0 "$1" && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done',
    'rm -rf -- "$2"',
  ].join("\n");
  const shell = spawn("/bin/sh", ["-c", script, "sh", String(pid), dir], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  // The pipe must not keep this process alive, only tell of its death.
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return () => shell.stdin.end("done\n");
}

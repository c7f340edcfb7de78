import { readFileSync } from "node:fs";

const lookEveryMs = 250;

/** The parent of a process and that process's name; only Linux tells cheaply. */
function lookUp(pid: number): { parent: number; name: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const nameEnds = stat.lastIndexOf(")");
    const parent = Number(stat.slice(nameEnds + 2).split(" ")[1]);
    return { parent, name: stat.slice(stat.indexOf("(") + 1, nameEnds) };
  } catch {
    return null;
  }
}

function above(): string {
  const parent = lookUp(process.ppid);
  const isShell = parent !== null && /^(?:sh|dash|bash|ash|zsh)$/.test(parent.name);
  return `${process.ppid} ${isShell ? parent.parent : ""}`;
}

/**
 * Calls back once when the npm that runs us has died. npm starts scripts through a shell and passes signals to that
 * shell alone, which dies without telling us: without this, ending `npm start` would leave the server running.
 */
export function whenOrphaned(then: () => void): void {
  const before = above();
  const timer = setInterval(() => {
    if (above() === before) return;
    clearInterval(timer);
    then();
  }, lookEveryMs);
  timer.unref();
}

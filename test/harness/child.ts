import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { projectRoot } from "../../server/projectRoot.ts";

/** A process of its own, to be killed or signalled. */
export interface Child {
  process: ChildProcess;
  /** Waits until it has printed this on stdout or stderr; answers with all it printed so far. */
  says(words: string): Promise<string>;
  /** Waits for its end. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>;
}

/** Runs Node on the project's sources: `args` as on its command line, `env` as the only environment. */
export function runNode(args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  let output = "";
  const heard = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      heard.dispatchEvent(new Event("text"));
    });
  }
  return {
    process: child,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(words) && resolve(output);
        heard.addEventListener("text", look);
        void exit.then(() => reject(new Error(`ended without saying "${words}": ${output}`)));
        look();
      }),
    async ended() {
      const [code, signal] = await exit;
      return { code, signal, output };
    },
  };
}

/** Runs a piece of module code that may import the project's files by `./path`. */
export function runCode(code: string): Child {
  return runNode(["--input-type=module", "--eval", code]);
}

import { commands, loadCommand } from "./commands.ts";
import { UsageError } from "./usageError.ts";

const exit = { done: 0, fault: 1, usage: 2 };

function help(): string {
  const width = Math.max(...[...commands.values()].map(({ usage }) => usage.length));
  const lines = [...commands.values()].map(({ usage, summary }) => `  dondoc ${usage.padEnd(width)}  ${summary}`);
  return `Đôn Đốc: theo dõi, đôn đốc việc thực hiện văn bản chỉ đạo của Ủy ban nhân dân.

Cách dùng:
${lines.join("\n")}

Mỗi lệnh có --help riêng. Mã kết thúc: 0 xong, 1 có lỗi, 2 gọi sai cách.
`;
}

/** Node tells wrong arguments in English; its own words are kept only for the argument they name. */
function translated(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!(error instanceof Error) || !code.startsWith("ERR_PARSE_ARGS_")) return error;
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  return new UsageError(`tham số không đúng: ${named}; xem --help`);
}

function complain(command: string | undefined, message: string): void {
  const line = message.split(/\s*\n\s*/).join(" · ");
  process.stderr.write(`dondoc${command ? ` ${command}` : ""}: ${line}\n`);
}

/** Runs the command line and answers with the exit code; faults become one line on stderr. */
export async function main([name, ...args]: string[]): Promise<number> {
  // A reader that closes the pipe early (`dondoc read … | head`) has what it wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : exit.fault));
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(help());
    return exit.done;
  }
  if (name === undefined) {
    process.stderr.write(help());
    return exit.usage;
  }
  if (!commands.has(name)) {
    complain(undefined, `không có lệnh "${name}"; gõ "dondoc --help" để xem các lệnh`);
    return exit.usage;
  }
  try {
    const command = await loadCommand(name);
    return await command(args);
  } catch (thrown) {
    const error = translated(thrown);
    complain(name, error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? exit.usage : exit.fault;
  }
}

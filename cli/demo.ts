import { parseArgs } from "node:util";
import { isEmpty, loadDemo } from "../demo/load.ts";
import { openFiles } from "../server/openFiles.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc demo
Nạp huyện mẫu (hư cấu) với hai kế hoạch và quá trình thực hiện vào cơ sở dữ liệu trống.
`;

/** `dondoc demo`: loads the demo district into an empty database and prints how to sign in. */
export async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: "boolean", short: "h" } } });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  return withDatabase(async (dataSource, env) => {
    if (!(await isEmpty(dataSource)))
      throw new Error("cơ sở dữ liệu đã có dữ liệu; huyện mẫu chỉ nạp vào cơ sở dữ liệu trống");
    const { signIns } = await loadDemo(dataSource, {
      files: await openFiles(env),
      say: (line) => process.stdout.write(`• ${line}\n`),
    });
    process.stdout.write("\nĐăng nhập thử:\n");
    for (const { role, email, password } of signIns)
      process.stdout.write(`  ${role.padEnd(22)}${email}  ${password}\n`);
    return 0;
  });
}

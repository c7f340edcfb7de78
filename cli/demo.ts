import { parseArgs } from "node:util";
import { demoPassword } from "../demo/district/people.ts";
import { isEmpty, loadDemo } from "../demo/load.ts";
import { loadReform } from "../demo/reform/load.ts";
import { isDay } from "../rules/day.ts";
import { openFiles } from "../server/openFiles.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc demo [--today NĂM-THÁNG-NGÀY] [--until NĂM-THÁNG-NGÀY] [--reform]
Nạp huyện mẫu (hư cấu) với hai kế hoạch và quá trình thực hiện vào cơ sở dữ liệu trống.
  --today   ngày mà đến hết ngày đó kế hoạch đạt 22/78 (mặc định hôm nay)
  --reform  thêm ví dụ sắp xếp cơ quan năm 2025: một tỉnh bỏ cấp huyện, sáp nhập các xã từ 01/07/2025
  --until   diễn tiếp đến ngày này: điều chỉnh kế hoạch sau 17 ngày, rồi xác nhận thêm mười kết quả
Ví dụ: dondoc demo --today 2023-06-30 --until 2023-08-10
       dondoc progress --directive 118/KH-UBND --as-of 2023-07-18
`;

/** `dondoc demo`: loads the demo district into an empty database and prints how to sign in. */
export async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: "boolean", short: "h" },
      today: { type: "string" },
      until: { type: "string" },
      reform: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  for (const name of ["today", "until"] as const) {
    const day = values[name];
    if (day !== undefined && !isDay(day))
      throw new UsageError(`--${name} phải có dạng NĂM-THÁNG-NGÀY, đang là "${day}"`);
  }
  const { today, until } = values;
  return withDatabase(async (dataSource, env) => {
    if (!(await isEmpty(dataSource)))
      throw new Error("cơ sở dữ liệu đã có dữ liệu; huyện mẫu chỉ nạp vào cơ sở dữ liệu trống");
    const { signIns } = await loadDemo(dataSource, {
      ...(today ? { today } : {}),
      ...(until ? { until } : {}),
      files: await openFiles(env),
      say: (line) => process.stdout.write(`• ${line}\n`),
    });
    const ofReform = values.reform ? await loadReform(dataSource, new Date()) : [];
    process.stdout.write("\nĐăng nhập thử:\n");
    for (const { role, email, password } of signIns)
      process.stdout.write(`  ${role.padEnd(22)}${email}  ${password}\n`);
    for (const email of ofReform)
      process.stdout.write(`  ${"Ví dụ sắp xếp 2025".padEnd(22)}${email}  ${demoPassword}\n`);
    return 0;
  });
}

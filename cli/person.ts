import { parseArgs } from "node:util";
import { type Door, perform } from "../actions/act.ts";
import { createPerson } from "../actions/people/createPerson.ts";
import { Agency } from "../entities/agency.ts";
import { Failure, message } from "../rules/failure.ts";
import { Role } from "../rules/may.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const roles = Object.keys(Role).join(", ");
const help = `Cách dùng: dondoc person add --name "HỌ VÀ TÊN" --email ĐỊA_CHỈ --role VAI_TRÒ --agency MÃ
Thêm một người dùng. Người đó đặt mật khẩu bằng mục "Quên mật khẩu" ở trang đăng nhập.
  --role    một trong: ${roles}
`;

/** `dondoc person add`: adds a person, the first administrator for instance. */
export async function person(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      name: { type: "string" },
      email: { type: "string" },
      role: { type: "string" },
      agency: { type: "string" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.join(" ") !== "add") throw new UsageError('chỉ có "dondoc person add"');
  const { name, email, role, agency } = values;
  if (!name || !email || !role || !agency) throw new UsageError("cần --name, --email, --role và --agency");
  if (!isRole(role)) throw new UsageError(`vai trò phải là một trong: ${roles}`);
  return withDatabase(async (dataSource) => {
    const at = await dataSource.manager.findOneBy(Agency, { code: agency });
    if (!at) throw new Error(`không có cơ quan mã "${agency}"`);
    const door: Door = { dataSource, viewer: null, now: () => new Date() };
    const input = { name, email, roles: [{ role, agencyId: at.id }] };
    const { personId } = await perform(door, createPerson, input).catch((error: unknown) => {
      throw error instanceof Failure ? new Error(message(error.code, error.details)) : error;
    });
    process.stdout.write(`Đã thêm ${name} <${email.toLowerCase()}> · ${personId}\n`);
    return 0;
  });
}

function isRole(text: string): text is Role {
  return text in Role;
}

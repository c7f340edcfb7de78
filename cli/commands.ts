import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A subcommand: takes the arguments after its name, answers with the exit code. */
export type Command = (args: string[]) => Promise<number>;

const here = dirname(fileURLToPath(import.meta.url));

const summaries: [name: string, usage: string, summary: string][] = [
  ["start", "start", "chạy toàn bộ hệ thống (lệnh mà npm start gọi)"],
  ["read", "read TỆP [--json]", "đọc tệp văn bản chỉ đạo, in bản dự thảo nhiệm vụ; không đụng tới cơ sở dữ liệu"],
  ["import", "import TỆP --issuer MÃ [--issue]", "đọc và lưu bản dự thảo, hoặc ban hành luôn"],
  ["progress", "progress [--directive SỐ] …", "in số liệu tiến độ"],
  ["remind", "remind LOẠI [--dry-run] …", "lập các thư đôn đốc của một loại cho một ngày"],
  ["score", "score BỘ [--as-of NGÀY] …", "tính các tiêu chí tự động và in xếp hạng"],
  ["migrate", "migrate", "đưa cơ sở dữ liệu lên phiên bản của chương trình"],
  ["demo", "demo", "nạp huyện mẫu vào cơ sở dữ liệu trống"],
  ["person", "person add …", "quản lý người dùng"],
  ["backup", "backup TỆP", "sao lưu cơ sở dữ liệu và tệp đính kèm"],
  ["restore", "restore TỆP", "phục hồi từ bản sao lưu"],
  ["audit", "audit verify", "kiểm tra nhật ký không bị sửa"],
];

const pathOf = (name: string) => join(here, `${name}.ts`);

/** The subcommands this version has, with the words that --help prints. */
export const commands: ReadonlyMap<string, { usage: string; summary: string }> = new Map(
  summaries
    .filter(([name]) => existsSync(pathOf(name)))
    .map(([name, usage, summary]) => [name, { usage, summary }] as const),
);

/** Loads a subcommand, and with it only what it needs: `dondoc read` should not wait for a database driver. */
export async function loadCommand(name: string): Promise<Command> {
  const module = (await import(pathToFileURL(pathOf(name)).href)) as Record<string, unknown>;
  const command = module[name];
  if (typeof command !== "function") throw new Error(`cli/${name}.ts không có hàm ${name}`);
  return command as Command;
}

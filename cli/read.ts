import { parseArgs } from "node:util";
import type { Draft, DraftTask } from "../reader/draft.ts";
import { formatDay } from "../rules/day.ts";
import { describeDeadline } from "../rules/describeDeadline.ts";
import { taskReference } from "../rules/taskReference.ts";
import { readNamedFile } from "./readNamedFile.ts";
import { UsageError } from "./usageError.ts";

const help = `Cách dùng: dondoc read TỆP [--json]

Đọc một văn bản chỉ đạo (PDF, bản quét, ảnh PNG hoặc JPEG, DOCX, XLSX, edXML, văn bản
thuần) và in bản dự thảo nhiệm vụ. Không đụng tới cơ sở dữ liệu.

  --json   in đầy đủ dưới dạng JSON
  --help   in hướng dẫn này
`;

/** `dondoc read FILE [--json]`: prints the draft read from a directive file; answers with the exit code. */
export async function read(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError("cần đúng một tệp; xem dondoc read --help");
  const { draft } = await readNamedFile(file);
  process.stdout.write(values.json ? `${JSON.stringify(draft, null, 2)}\n` : listing(draft));
  return 0;
}

function listing({ document, tasks, warnings }: Draft): string {
  const head = [
    `Số, ký hiệu: ${document.number ?? "?"}`,
    `Ngày ban hành: ${document.issuedOn === null ? "?" : formatDay(document.issuedOn)}`,
    `Cơ quan ban hành: ${document.issuer ?? "?"}`,
    `Trích yếu: ${document.title ?? "?"}`,
    `Nhiệm vụ: ${tasks.length}`,
  ];
  const notes = warnings.map(({ ref, message }) => `  ! ${ref === null ? "" : `${taskReference(ref)}: `}${message}`);
  return `${[...head, "", ...tasks.map(lines), ...(notes.length > 0 ? ["Cần xem lại:", ...notes] : [])].join("\n")}\n`;
}

function lines(task: DraftTask): string {
  const text = task.text.length > 160 ? `${task.text.slice(0, 159)}…` : task.text;
  const rows = [
    `${taskReference(task.ref)}  ${text}`,
    `    Chủ trì: ${task.lead.join("; ") || "(chưa rõ)"}`,
    task.coordinating.length > 0 ? `    Phối hợp: ${task.coordinating.join("; ")}` : null,
    task.deadline.kind === "none" ? null : `    Thời hạn: ${describeDeadline(task.deadline)}`,
    task.reportTo.length > 0 ? `    Báo cáo: ${task.reportTo.join("; ")}` : null,
  ];
  return `${rows.filter((row) => row !== null).join("\n")}\n`;
}

import { parseArgs } from "node:util";
import { type Door, perform } from "../actions/act.ts";
import { issueDirective } from "../actions/directives/issueDirective.ts";
import { importDirective } from "../actions/readings/importDirective.ts";
import { Agency } from "../entities/agency.ts";
import { Directive } from "../entities/directive.ts";
import { loadDirectory } from "../entities/queries/directory.ts";
import { dayOf } from "../rules/day.ts";
import { Failure, message } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { readNamedFile } from "./readNamedFile.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc import TỆP --issuer MÃ [--issue]
Đọc tệp văn bản chỉ đạo (mọi định dạng mà dondoc read đọc được) và lưu bản dự thảo nhiệm vụ.
  --issuer MÃ   mã cơ quan ban hành
  --issue       ban hành luôn khi mọi nhiệm vụ đã rõ cơ quan chủ trì
`;

/** `dondoc import`: reads and stores a directive's draft, and issues it when asked to. */
async function importFile(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" }, issuer: { type: "string" }, issue: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new UsageError("cần đúng một tệp văn bản");
  if (!values.issuer) throw new UsageError("thiếu --issuer MÃ");
  const code = values.issuer;
  return withDatabase(async (dataSource) => {
    const issuer = await dataSource.manager.findOneBy(Agency, { code });
    if (!issuer) throw new Error(`không có cơ quan mã "${code}"`);
    const door: Door = { dataSource, viewer: null, now: () => new Date() };
    const agencies = await loadDirectory(dataSource.manager, issuer.id, dayOf(door.now()));
    const { draft, source } = await readNamedFile(file, { agencies });
    try {
      const { directiveId } = await perform(door, importDirective, {
        text: source.text,
        draft,
        issuerId: issuer.id,
      });
      if (values.issue) await perform(door, issueDirective, { id: directiveId, expectedVersion: 1 });
      const directive = await dataSource.manager.findOneByOrFail(Directive, { id: directiveId });
      const state = directive.state === "ISSUED" ? "đã ban hành" : "dự thảo";
      process.stdout.write(`${directive.documentNumber ?? "(chưa rõ số)"} · ${state} · ${directiveId}\n`);
      return 0;
    } catch (error) {
      throw new Error(said(error));
    }
  });
}

// The draft stays when only issuing failed: what is missing is corrected in the web application.
function said(error: unknown): string {
  if (error instanceof Failures) {
    const [first] = error.failures;
    const more =
      error.failures.length > 1 ? ` (và ${error.failures.length - 1} điểm khác; bản dự thảo đã được lưu)` : "";
    return first ? message(first.code, first.details) + more : error.message;
  }
  if (error instanceof Failure) return message(error.code, error.details);
  return error instanceof Error ? error.message : String(error);
}

export { importFile as import };

import { parseArgs } from "node:util";
import { In } from "typeorm";
import { type Door, perform } from "../actions/act.ts";
import { plannableKinds } from "../actions/letters/collectLetters.ts";
import { planLetters } from "../actions/letters/planLetters.ts";
import { previewLetters } from "../actions/letters/previewLetters.ts";
import { Letter } from "../entities/letter.ts";
import { isWorkerThere } from "../jobs/presence.ts";
import { runQueueOnce } from "../jobs/runQueueOnce.ts";
import { type Day, dayOf, isDay } from "../rules/day.ts";
import type { LetterKind } from "../rules/letters.ts";
import { createLog } from "../server/log.ts";
import { createMailer } from "../server/mail.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc remind LOẠI [--dry-run] [--date NĂM-THÁNG-NGÀY] [--json]
Lập các thư đôn đốc của một loại cho một ngày; mỗi người nhận một thư trong mỗi kỳ, chạy lại không gửi trùng.
Khi hệ thống không chạy, thư được gửi ngay; khi đang chạy, thư do hệ thống gửi.

  LOẠI        ${plannableKinds.join(", ")}
  --dry-run   chỉ in người nhận và các nhiệm vụ, không ghi gì
  --date      ngày tính quá hạn (mặc định hôm nay)
  --json      in dạng JSON
`;

interface Asked {
  kind: LetterKind;
  day: Day;
  json: boolean;
}

/** `dondoc remind`: plans the letters of one kind for a day, or shows with --dry-run what it would plan. */
export async function remind(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      "dry-run": { type: "boolean", default: false },
      date: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [name, ...rest] = positionals;
  const kind = plannableKinds.find((each) => each === name);
  if (!kind || rest.length > 0) throw new UsageError(`cần một loại thư: ${plannableKinds.join(" hoặc ")}`);
  const day = values.date ?? dayOf(new Date());
  if (!isDay(day)) throw new UsageError(`--date phải có dạng NĂM-THÁNG-NGÀY, đang là "${day}"`);
  const asked = { kind, day, json: values.json };
  return values["dry-run"] ? preview(asked) : plan(asked);
}

function print(json: boolean, data: object, lines: string[]): void {
  process.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : `${lines.join("\n")}\n`);
}

async function preview({ kind, day, json }: Asked): Promise<number> {
  return withDatabase(async (dataSource) => {
    const door: Door = { dataSource, viewer: null, now: () => new Date() };
    const letters = await previewLetters(door, { kind, day });
    const texts = letters.map((letter) => {
      const already = letter.already ? ` (đã lập, ${letter.already})` : "";
      return `${letter.recipient} · ${letter.agencyName} · ${letter.rowCount} nhiệm vụ${already}\n\n${indent(letter.bodyText)}`;
    });
    print(json, { kind, day, dryRun: true, letters }, [`${letters.length} thư ${kind} cho ngày ${day}`, "", ...texts]);
    return 0;
  });
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

async function plan({ kind, day, json }: Asked): Promise<number> {
  return withDatabase(async (dataSource, env, url) => {
    const now = () => new Date();
    const { letterIds, unaddressed } = await perform({ dataSource, viewer: null, now }, planLetters, { kind, day });
    const delivered = !(await isWorkerThere(url));
    if (delivered) {
      const mailer = createMailer(env);
      const log = createLog(env);
      await runQueueOnce({ dataSource, url, mailer, publicUrl: env.publicUrl, log, now }).finally(() => mailer.close());
    }
    const letters = await dataSource.manager.find(Letter, {
      where: { id: In(letterIds) },
      order: { recipient: "ASC" },
    });
    const told = letters.map(({ id, period, recipient, subject, rowCount, state, reason }) => {
      return { id, period, recipient, subject, rowCount, state, reason };
    });
    const sending = delivered ? "" : "; hệ thống đang chạy sẽ gửi";
    print(json, { kind, day, planned: letters.length, unaddressed, letters: told }, [
      `Đã lập ${letters.length} thư ${kind} cho ngày ${day}${sending}`,
      ...letters.map(({ recipient, subject, state, reason }) =>
        [state, recipient, subject, ...(reason ? [reason] : [])].join(" · "),
      ),
      ...unaddressed.map((agency) => `Không có người nhận: ${agency}`),
    ]);
    return letters.some(({ state }) => state === "FAILED") ? 1 : 0;
  });
}

import { parseArgs } from "node:util";
import type { DataSource } from "typeorm";
import { Agency } from "../entities/agency.ts";
import { Directive } from "../entities/directive.ts";
import { type FactScope, progressFacts } from "../entities/queries/progressFacts.ts";
import { countProgress } from "../entities/reads/countProgress.ts";
import { everyone } from "../entities/reads/everyone.ts";
import { type Day, dayOf, formatDay, isDay } from "../rules/day.ts";
import { formatPercent } from "../rules/number.ts";
import { describeProgress, type Rate, rateOfAll, rateOfDue } from "../rules/progress.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc progress [--directive SỐ] [--agency MÃ] [--as-of NĂM-THÁNG-NGÀY] [--json]
In số liệu tiến độ. Theo văn bản thì đếm nhiệm vụ; theo cơ quan thì đếm việc cơ quan đó chủ trì.
  --directive SỐ   số, ký hiệu văn bản, ví dụ 146/KH-UBND; thêm năm khi trùng: 146/KH-UBND:2026
  --agency MÃ      mã cơ quan
  --as-of          số liệu tính đến hết ngày đó (mặc định hôm nay)
`;

/** `dondoc progress`: the counts, the same as on the screens and in the API. */
export async function progress(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: "boolean", short: "h" },
      directive: { type: "string" },
      agency: { type: "string" },
      "as-of": { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const asked = values["as-of"];
  if (asked !== undefined && !isDay(asked)) {
    throw new UsageError(`--as-of phải có dạng NĂM-THÁNG-NGÀY, đang là "${asked}"`);
  }
  return withDatabase(async (dataSource) => {
    const context = await everyone(dataSource, dayOf(new Date()));
    const asOf = asked ?? context.today;
    const scope: FactScope = {
      ...(values.directive ? { directiveIds: [await directiveId(dataSource, values.directive)] } : {}),
      ...(values.agency ? { agencyIds: [await agencyId(dataSource, values.agency)] } : {}),
    };
    const facts = await progressFacts(context, asOf, scope);
    const unit = values.agency ? "ASSIGNMENT" : "TASK";
    const count = countProgress(facts, unit, asOf, await context.calendar());
    process.stdout.write(values.json ? `${JSON.stringify(figures(count), null, 2)}\n` : `${page(count)}\n`);
    return 0;
  });
}

type Counted = ReturnType<typeof countProgress>;

function figures({ unit, asOf, progress: counts }: Counted) {
  const { due, ...numbers } = counts;
  const rate = ({ n, d }: Rate) => ({ numerator: n, denominator: d, label: formatPercent(n, d) });
  return {
    unit,
    asOf,
    ...numbers,
    rateOfAll: rate(rateOfAll(counts)),
    rateOfDue: rate(rateOfDue(counts)),
    sentence: describeProgress(counts),
  };
}

function page({ asOf, progress: counts }: Counted): string {
  const lines: [string, number][] = [
    ["Hoàn thành đúng hạn", counts.completedOnTime],
    ["Hoàn thành quá hạn", counts.completedLate],
    ["Đang thực hiện, trong hạn", counts.openInTerm],
    ["Quá hạn chưa hoàn thành", counts.openOverdue],
    ["Không có thời hạn", counts.openNoDeadline],
    ["Tạm hoãn", counts.suspended],
    ["Đã dừng", counts.cancelled],
  ];
  const { n, d } = rateOfDue(counts);
  return [
    `${describeProgress(counts)}, tính đến ngày ${formatDay(asOf as Day)}`,
    ...lines.map(([label, count]) => `  ${label.padEnd(28)}${String(count).padStart(5)}`),
    `  Trong số đã đến hạn: ${n}/${d} (${formatPercent(n, d)})`,
  ].join("\n");
}

async function directiveId(dataSource: DataSource, asked: string): Promise<string> {
  const [documentNumber = "", year] = asked.split(":");
  const found = await dataSource.manager.findBy(Directive, {
    documentNumber,
    state: "ISSUED",
    ...(year ? { year: Number(year) } : {}),
  });
  const [directive, ...others] = found;
  if (!directive) throw new Error(`không có văn bản số "${asked}" đã ban hành`);
  if (others.length > 0) throw new Error(`có ${found.length} văn bản số "${asked}"; hãy thêm năm, ví dụ ${asked}:2026`);
  return directive.id;
}

async function agencyId(dataSource: DataSource, code: string): Promise<string> {
  const agency = await dataSource.manager.findOneBy(Agency, { code });
  if (!agency) throw new Error(`không có cơ quan mã "${code}"`);
  return agency.id;
}

import { parseArgs } from "node:util";
import type { DataSource } from "typeorm";
import { Agency } from "../entities/agency.ts";
import { Directive } from "../entities/directive.ts";
import { Field } from "../entities/field.ts";
import { type CountScope, factScope, unitOf } from "../entities/queries/countScope.ts";
import { progressFacts } from "../entities/queries/progressFacts.ts";
import { countProgress } from "../entities/reads/countProgress.ts";
import { everyone } from "../entities/reads/everyone.ts";
import { type Day, dayOf, formatDay, isDay } from "../rules/day.ts";
import { formatPercent } from "../rules/number.ts";
import { describeProgress, type Rate, rateOfAll, rateOfDue } from "../rules/progress.ts";
import { Urgency } from "../rules/urgency.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc progress [--directive SỐ] [--agency MÃ [--subtree]] [--field MÃ] [--from NGÀY] [--to NGÀY]
                       [--urgency MỨC] [--as-of NGÀY] [--json]
In số liệu tiến độ. Theo văn bản thì đếm nhiệm vụ; theo cơ quan thì đếm việc cơ quan đó chủ trì. Ngày viết NĂM-THÁNG-NGÀY.
  --directive SỐ   số, ký hiệu văn bản, ví dụ 146/KH-UBND; thêm năm khi trùng: 146/KH-UBND:2026
  --agency MÃ      mã cơ quan; --subtree tính cả các đơn vị trực thuộc
  --field MÃ       mã lĩnh vực
  --from, --to     nhiệm vụ giao từ ngày, đến ngày (kể cả hai ngày đó)
  --urgency MỨC    độ khẩn của văn bản: normal, urgent, very_urgent, express
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
      subtree: { type: "boolean", default: false },
      field: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      urgency: { type: "string" },
      "as-of": { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const asked = dayOption("as-of", values["as-of"]);
  const [from, to] = [dayOption("from", values.from), dayOption("to", values.to)];
  const urgency = values.urgency?.toUpperCase();
  if (urgency !== undefined && !isUrgency(urgency)) {
    throw new UsageError(`--urgency không có mức "${values.urgency}"`);
  }
  if (values.subtree && !values.agency) throw new UsageError("--subtree đi cùng --agency");
  return withDatabase(async (dataSource) => {
    const context = await everyone(dataSource, dayOf(new Date()));
    const asOf = asked ?? context.today;
    const scope: CountScope = {
      ...(values.directive ? { directiveId: await directiveId(dataSource, values.directive) } : {}),
      ...(values.agency ? { agencyId: await agencyId(dataSource, values.agency) } : {}),
      ...(values.field ? { fieldId: await fieldId(dataSource, values.field) } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(urgency ? { urgency } : {}),
      subtree: values.subtree,
    };
    const facts = await progressFacts(context, asOf, factScope(scope) ?? {});
    const count = countProgress(facts, unitOf(scope), asOf, await context.calendar());
    process.stdout.write(values.json ? `${JSON.stringify(figures(count), null, 2)}\n` : `${page(count)}\n`);
    return 0;
  });
}

function dayOption(name: string, value: string | undefined): Day | undefined {
  if (value !== undefined && !isDay(value)) {
    throw new UsageError(`--${name} phải có dạng NĂM-THÁNG-NGÀY, đang là "${value}"`);
  }
  return value;
}

const isUrgency = (value: string): value is Urgency => Object.hasOwn(Urgency, value);

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

async function fieldId(dataSource: DataSource, code: string): Promise<string> {
  const field = await dataSource.manager.findOneBy(Field, { code });
  if (!field) throw new Error(`không có lĩnh vực mã "${code}"`);
  return field.id;
}

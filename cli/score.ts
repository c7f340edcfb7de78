import { parseArgs } from "node:util";
import { In } from "typeorm";
import { Agency } from "../entities/agency.ts";
import { CriteriaSet } from "../entities/criteriaSet.ts";
import { everyone } from "../entities/reads/everyone.ts";
import { scoreboard } from "../entities/reads/scoreboard.ts";
import { dayOf, isDay } from "../rules/day.ts";
import { formatNumber } from "../rules/number.ts";
import { UsageError } from "./usageError.ts";
import { withDatabase } from "./withDatabase.ts";

const help = `Cách dùng: dondoc score BỘ [--as-of NĂM-THÁNG-NGÀY] [--json]
Tính các tiêu chí tự động (theo kết quả thực hiện nhiệm vụ) của một bộ tiêu chí và in xếp hạng.
  BỘ        mã bộ tiêu chí
  --as-of   tính đến hết ngày đó, chậm nhất là ngày cuối kỳ
`;

/** `dondoc score`: computes the automatic criteria of a set and prints the ranking. */
export async function score(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      "as-of": { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [code, ...rest] = positionals;
  if (!code || rest.length > 0) throw new UsageError("cần mã của một bộ tiêu chí");
  const asOf = values["as-of"];
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of phải có dạng NĂM-THÁNG-NGÀY, đang là "${asOf}"`);
  }
  return withDatabase(async (dataSource) => {
    if (!(await dataSource.manager.findOneBy(CriteriaSet, { code })))
      throw new Error(`không có bộ tiêu chí mã "${code}"`);
    const rows = await scoreboard(await everyone(dataSource, dayOf(new Date())), code, asOf ?? null);
    const agencies = await dataSource.manager.findBy(Agency, { id: In(rows.map((row) => row.agencyId)) });
    const nameOf = new Map(agencies.map((agency) => [agency.id, agency]));
    const lines = rows.map((row) => ({
      rank: row.rank,
      agency: { code: nameOf.get(row.agencyId)?.code, name: nameOf.get(row.agencyId)?.name },
      criterion: { ref: row.criterion.ref, name: row.criterion.name, maxScore: row.criterion.maxScore },
      completed: row.completed,
      total: row.total,
      points: row.points,
      note: row.note,
    }));
    process.stdout.write(values.json ? `${JSON.stringify(lines, null, 2)}\n` : table(lines));
    return 0;
  });
}

type Line = {
  rank: number;
  agency: { name: string | undefined };
  completed: number;
  total: number;
  points: number;
  note: string;
};

function table(lines: Line[]): string {
  if (lines.length === 0) return "Chưa có cơ quan nào có nhiệm vụ trong kỳ.\n";
  return lines
    .map(({ rank, agency, points, note }) => {
      return `${String(rank).padStart(4)}  ${(agency.name ?? "").padEnd(44)}${formatNumber(points).padStart(8)}   ${note}\n`;
    })
    .join("");
}

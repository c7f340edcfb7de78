import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Draft } from "../../../reader/draft.ts";
import { readDirective } from "../../../reader/read.ts";
import { readFile } from "../../../reader/readFile.ts";
import { formatDay } from "../../../rules/day.ts";
import { makePdf } from "./makePdf.ts";
import { makeScan } from "./makeScan.ts";
import { setPlan } from "./setPlan.ts";
import { setTable } from "./setTable.ts";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const name = "002-ke-hoach-146-tuy-phong";
const here = existsSync(join(samples, "clean", `${name}.txt`));

const dated = ({ tasks }: Pick<Draft, "tasks">, refs = true): string[] =>
  tasks
    .flatMap(({ ref, deadline, lead }) =>
      deadline.kind === "date" ? [`${refs ? `${ref} ` : ""}${deadline.date} ${lead.join("; ")}`] : [],
    )
    .sort();

/** F1 of the tasks, their agencies and deadlines against the expected reading. */
function score(draft: Draft): Record<"task" | "lead" | "coordinating" | "deadline" | "reportTo", { f1: number }> {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-plan-"));
  try {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(draft));
    const args = [join(samples, "score.mjs"), folder, "--gold", join(samples, "gold"), "--present", "--json"];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as ReturnType<typeof score>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!here) {
  test("the real plan is set as PDF and scanned where it is at hand", () => {
    console.info("Bỏ qua: không có thư mục ../shared/samples.");
    expect(here).toBe(false);
  });
} else {
  const text = readFileSync(join(samples, "clean", `${name}.txt`), "utf8");
  const expected = readDirective(text);
  const office = { size: 13, justified: true, numbers: "top" } as const;
  const plain = { size: 12, justified: false, numbers: "bottom" } as const;

  test.each([
    ["filled lines, notes at the foot, numbers on top", office],
    ["ragged lines, numbers at the bottom", plain],
  ])("the real plan as PDF: %s", async (_, setting) => {
    const { draft, source } = await readFile(await makePdf(await setPlan(text, setting)), "ke-hoach.pdf");
    expect(source.format).toBe("pdf");
    expect(dated(expected)).toHaveLength(9);
    expect(dated(draft)).toEqual(dated(expected));
    expect(draft.document).toEqual(expected.document);
    const { task, lead, deadline } = score(draft);
    expect(Math.min(task.f1, lead.f1, deadline.f1)).toBeGreaterThanOrEqual(0.98);
  });

  test("its tasks as a table of a PDF", async () => {
    const gold = JSON.parse(readFileSync(join(samples, "gold", `${name}.json`), "utf8")) as Draft;
    const rows = gold.tasks.map(({ text, lead, coordinating, deadline }, i) => [
      String(i + 1),
      text,
      lead.join("; "),
      coordinating.join("; "),
      deadline.kind === "date" ? formatDay(deadline.date) : "",
      "",
    ]);
    const heads = ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Ghi chú"];
    const heading = ["Số: 45/KH-UBND", "Đông Sơn, ngày 10 tháng 3 năm 2023", "KẾ HOẠCH", "Cải thiện các chỉ số"];
    const { draft } = await readFile(await makePdf(await setTable(heading, [heads, ...rows])), "bang.pdf");
    expect(draft.tasks).toHaveLength(gold.tasks.length);
    expect(dated(draft, false)).toEqual(dated(gold, false));
  });

  test.each([
    ["clean, 200 dpi", {}],
    ["askew by a degree, speckled, 150 dpi", { dpi: 150, degrees: 1, noise: 24 }],
  ])("the real plan as a scan: %s", async (title, scanner) => {
    const scan = await makeScan(await makePdf(await setPlan(text, office)), scanner);
    const { draft, source } = await readFile(scan, "quet.pdf");
    expect(source.format).toBe("scan");
    const same = dated(draft).filter((task) => dated(expected).includes(task));
    const scores = score(draft);
    const figures = Object.entries(scores).flatMap(([key, value]) =>
      value?.f1 ? [`${key} ${value.f1.toFixed(3)}`] : [],
    );
    console.info(`${title}: ${same.length}/9 dates  ${figures.join("  ")}`);
    expect(same.length).toBeGreaterThanOrEqual(8);
    expect(draft.document).toMatchObject({
      number: "146/KH-UBND",
      issuedOn: "2023-06-16",
      issuer: "UBND huyện Tuy Phong",
    });
    expect(scores.task.f1).toBeGreaterThanOrEqual(0.95);
    expect(scores.deadline.f1).toBeGreaterThanOrEqual(0.95);
  });
}

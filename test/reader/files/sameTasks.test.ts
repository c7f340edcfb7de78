import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, DraftTask } from "../../../reader/draft.ts";
import { openSource } from "../../../reader/files/open.ts";
import { readDirective } from "../../../reader/read.ts";
import { formatDay } from "../../../rules/day.ts";
import { plan } from "../plan.ts";
import { type FixtureCell, makeDocx, makeXlsx, wordTable } from "./makeOffice.ts";

const dated = (tasks: Pick<DraftTask, "deadline" | "lead">[]): string[] =>
  tasks
    .flatMap(({ deadline, lead }) => (deadline.kind === "date" ? [`${deadline.date} ${lead.join("; ")}`] : []))
    .sort();

type Row = Pick<DraftTask, "text" | "lead" | "coordinating" | "deadline" | "deadlineText">;

/** The tasks as a table; `asDates` writes due days as dates of the sheet. */
const rowsOf = (tasks: Row[], asDates: boolean): FixtureCell[][] => [
  ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
  ...tasks.map(({ text, lead, coordinating, deadline, deadlineText }, i) => [
    String(i + 1),
    text,
    lead.join("; "),
    coordinating.join("; "),
    asDates && deadline.kind === "date" ? formatDay(deadline.date) : (deadlineText ?? ""),
    "",
  ]),
];

const letterhead = ["Số: 45/KH-UBND", "Đông Sơn, ngày 10 tháng 3 năm 2023", "KẾ HOẠCH", "Cải thiện các chỉ số"];

async function bothFormats(tasks: Row[]): Promise<Draft[]> {
  const docx = await makeDocx([...letterhead.map((line) => `^${line}`), wordTable(rowsOf(tasks, false))]);
  const xlsx = await makeXlsx([
    { name: "Phụ lục", rows: [...letterhead.map((line) => [line]), ...rowsOf(tasks, true)] },
  ]);
  const sources = await Promise.all([openSource(docx, "ke-hoach.docx"), openSource(xlsx, "ke-hoach.xlsx")]);
  return sources.map((source) => readDirective(source.text));
}

test("the tasks of a plan as a table of Word and as a sheet of Excel are the tasks of its text", async () => {
  const { tasks } = readDirective(plan);
  expect(dated(tasks)).toHaveLength(2);
  for (const draft of await bothFormats(tasks)) {
    expect(draft.tasks).toHaveLength(tasks.length);
    expect(dated(draft.tasks)).toEqual(dated(tasks));
  }
});

const samples = join(import.meta.dirname, "../../../../shared/samples");
const here = existsSync(join(samples, "gold"));
const ifHere = here ? test : test.skip;

ifHere("the same of the real plan, which has nine dated tasks", async () => {
  const text = readFileSync(join(samples, "clean/002-ke-hoach-146-tuy-phong.txt"), "utf8");
  const gold = JSON.parse(readFileSync(join(samples, "gold/002-ke-hoach-146-tuy-phong.json"), "utf8")) as Draft;
  const fromText = dated(readDirective(text).tasks);
  expect(fromText).toHaveLength(9);
  for (const draft of await bothFormats(gold.tasks)) {
    expect(draft.tasks).toHaveLength(gold.tasks.length);
    expect(dated(draft.tasks)).toEqual(fromText);
  }
});

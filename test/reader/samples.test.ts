import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Draft } from "../../reader/draft.ts";
import { readDirective } from "../../reader/read.ts";

const samples = join(import.meta.dirname, "../../../shared/samples");
const here = existsSync(join(samples, "score.mjs"));

const textOf = (path: string): string => {
  const raw = readFileSync(path, "utf8");
  return path.endsWith(".json") ? (JSON.parse(raw) as { text: string }).text : raw;
};
const drafts = (folder: string): Map<string, Draft> =>
  new Map(
    readdirSync(join(samples, folder)).map((name) => [
      name.replace(/\.\w+$/, ""),
      readDirective(textOf(join(samples, folder, name))),
    ]),
  );

type Scores = Record<"task" | "lead" | "coordinating" | "deadline" | "reportTo", { f1: number }>;

function score(folder: string, gold: string): Scores {
  const predictions = mkdtempSync(join(tmpdir(), "dondoc-read-"));
  try {
    for (const [name, draft] of drafts(folder)) {
      // Of the report only its section IV has an expected reading.
      const tasks =
        draft.document.kind === "BC" ? draft.tasks.filter((task) => task.ref.startsWith("IV")) : draft.tasks;
      writeFileSync(join(predictions, `${name}.json`), JSON.stringify({ tasks }));
    }
    const args = [join(samples, "score.mjs"), predictions, "--gold", join(samples, gold), "--present", "--json"];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Scores;
  } finally {
    rmSync(predictions, { recursive: true });
  }
}

if (!here) {
  test("the real documents are measured where they are at hand", () => {
    console.info("Bỏ qua: không có thư mục ../shared/samples.");
    expect(here).toBe(false);
  });
} else {
  // Floors a little under what is reached, so that a step back is seen.
  test.each([
    ["clean", "gold", { task: 0.98, lead: 0.95, coordinating: 0.95, deadline: 0.98, reportTo: 0.95 }],
    ["ocr", "gold", { task: 0.97, lead: 0.94, coordinating: 0.9, deadline: 0.97, reportTo: 0.92 }],
    ["passages", "passages", { task: 0.98, lead: 0.97, coordinating: 0.97, deadline: 0.98, reportTo: 0.95 }],
    ["passages-ocr", "passages", { task: 0.96, lead: 0.93, coordinating: 0.82, deadline: 0.97, reportTo: 0.85 }],
  ])("F1 on %s", (folder, gold, floors) => {
    const scores = score(folder, gold);
    const figures = Object.keys(floors).map((key) => `${key} ${scores[key as keyof Scores].f1.toFixed(3)}`);
    console.info(`${folder}: ${figures.join("  ")}`);
    for (const [key, floor] of Object.entries(floors))
      expect(scores[key as keyof Scores].f1).toBeGreaterThanOrEqual(floor);
  });

  describe.each(["clean", "ocr"])("%s", (folder) => {
    const read = drafts(folder);
    test.each([
      ["000-thong-bao-176-phong-tho", "TB", "176/TB-UBND", "2022-09-09", "UBND huyện Phong Thổ"],
      ["001-bao-cao-304-tu-ky", "BC", "304/BC-UBND", "2023-07-25", "UBND huyện Tứ Kỳ"],
      ["002-ke-hoach-146-tuy-phong", "KH", "146/KH-UBND", "2023-06-16", "UBND huyện Tuy Phong"],
      ["003-cong-van-6926-ha-tinh", "CV", "6926/UBND-NC", "2022-12-04", "UBND tỉnh Hà Tĩnh"],
      ["004-thong-bao-232-quang-nam", "TB", "232/TB-UBND", "2020-06-23", "UBND tỉnh Quảng Nam"],
    ])("the head of %s", (name, kind, number, issuedOn, issuer) => {
      expect(read.get(name)!.document).toMatchObject({ kind, number, issuedOn, issuer });
    });

    test("all nine dated tasks of the plan, with their agencies", () => {
      const { tasks, warnings } = read.get("002-ke-hoach-146-tuy-phong")!;
      const group = "Các cơ quan, đơn vị, địa phương";
      expect(
        tasks.flatMap((task) =>
          task.deadline.kind === "date" ? [[task.ref, task.deadline.date, task.lead.join("; ")]] : [],
        ),
      ).toEqual([
        ["II.1#1/2", "2023-06-20", group],
        ["II.1#6/2", "2023-06-20", group],
        ["II.2#6", "2023-06-20", "Các phòng, ban, ngành"],
        ["III.2.2.3/2", "2023-07-30", "Văn phòng HĐND&UBND huyện"],
        ["III.5.2.1", "2023-06-30", "Phòng Văn hóa và Thông tin"],
        ["III.5.3", "2023-08-30", "Phòng Văn hóa và Thông tin"],
        ["III.6.4", "2023-06-20", "Phòng Nội vụ"],
        ["III.8.3", "2023-06-30", "UBND các xã, thị trấn"],
        ["III.8.4", "2023-06-15", "UBND các xã, thị trấn"],
      ]);
      expect(warnings.map(({ code, ref }) => [code, ref])).toEqual([["DUE_BEFORE_ISSUE", "III.8.4"]]);
    });
  });
}

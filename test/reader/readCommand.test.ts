import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Draft } from "../../reader/draft.ts";
import { readDirective } from "../../reader/read.ts";
import { plan } from "./plan.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dondoc-read-"));
const file = join(folder, "plan.txt");
beforeAll(() => writeFileSync(file, plan));
afterAll(() => rmSync(folder, { recursive: true }));

function dondoc(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/dondoc.mjs", "read", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("--json prints the whole draft", () => {
  const { status, stdout } = dondoc(file, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout) as Draft).toEqual(readDirective(plan));
});

test("without --json a listing to be read", () => {
  const { status, stdout } = dondoc(file);
  expect(status).toBe(0);
  expect(stdout).toContain("Số, ký hiệu: 45/KH-UBND");
  expect(stdout).toContain("Ngày ban hành: 10/03/2025");
  expect(stdout).toContain("II.1.1  Chủ trì, phối hợp với Phòng Tư pháp");
  expect(stdout).toContain("II.1.3: Hạn 05/03/2025 trước ngày ban hành 10/03/2025.");
});

test.each<[string, string[], number]>([
  ["no file named", [], 2],
  ["two files", [file, file], 2],
  ["an unknown switch", [file, "--xml"], 2],
  ["a file that is not there", [join(folder, "none.txt")], 1],
  ["a folder", [folder], 1],
])("%s: one line on stderr, exit code %#", (_, args, code) => {
  const { status, stdout, stderr } = dondoc(...args);
  expect(status).toBe(code);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("--help tells how to call it", () => {
  expect(dondoc("--help")).toMatchObject({ status: 0, stderr: "" });
});

import type { Directory } from "../../reader/directory.ts";
import { readDirective } from "../../reader/read.ts";

const agency = (id: string, name: string) => ({ id, code: id, name, aliases: [] as string[], kind: "DIVISION" });
const directory: Directory = {
  agencies: [
    agency("NV", "Phòng Nội vụ"),
    agency("VH", "Phòng Văn hóa và Thông tin"),
    agency("A", "UBND xã Tân Lập"),
    agency("B", "UBND xã Tân Lạp"),
  ],
};
const first = (text: string, known?: Directory) => readDirective(text, known).tasks[0]!.confidence;
const warned = (text: string, known?: Directory) =>
  readDirective(text, known)
    .warnings.filter((warning) => warning.ref !== null)
    .map(({ code, name, candidates }) => ({ code, name, candidates }));

describe("each field is surer or less sure for its reason", () => {
  const plain = first("1. Phòng Nội vụ rà soát hồ sơ, hoàn thành trước ngày 20/4/2025.");
  test("a lead named in the sentence and a whole date are sure", () => {
    expect(plain.lead).toBeGreaterThan(0.9);
    expect(plain.deadline).toBeGreaterThan(0.9);
    expect(plain.text).toBeGreaterThan(0.9);
  });
  test("nobody named", () => {
    expect(first("1. Rà soát hồ sơ tồn đọng của các năm.").lead).toBeLessThan(0.2);
  });
  test("the lead of the tasks beside it", () => {
    const { tasks } = readDirective(
      "1. Nhiệm vụ\n- Các cơ quan, đơn vị rà soát.\n- Các cơ quan, đơn vị kiểm tra.\n- Tăng cường đào tạo.",
    );
    expect(tasks[2]!.confidence.lead).toBeLessThan(tasks[1]!.confidence.lead);
  });
  test("a name that the directory knows, and one that it does not", () => {
    expect(first("1. Phòng Nội vụ rà soát hồ sơ.", directory).lead).toBeGreaterThan(0.9);
    expect(first("1. Phòng Tư pháp rà soát hồ sơ.", directory).lead).toBeLessThan(0.7);
    expect(first("1. UBND xã Tân Lâp rà soát hồ sơ.", directory).lead).toBeLessThan(0.4);
  });
  test("words of time that set no limit", () => {
    const vague = first("1. Phòng Nội vụ xây dựng kế hoạch tuyển dụng năm 2026 của huyện.");
    expect(vague.deadline).toBeLessThan(plain.deadline);
  });
  test("a date that a scan damaged", () => {
    expect(first("1. Phòng Nội vụ rà soát hồ sơ, hoàn thành trước ngày 3O/4/2O25.").deadline).toBeLessThan(0.3);
  });
});

describe("what a person must choose or look up", () => {
  test("several agencies as near are offered, not guessed", () => {
    expect(warned("1. UBND xã Tân Lâp rà soát hồ sơ.", directory)).toEqual([
      { code: "AGENCY_AMBIGUOUS", name: "UBND xã Tân Lâp", candidates: ["A", "B"] },
    ]);
  });
  test("an unknown name comes with the nearest", () => {
    expect(warned("1. Phòng Văn hóa - Xã hội rà soát hồ sơ.", directory)).toEqual([
      { code: "AGENCY_UNKNOWN", name: "Phòng Văn hóa - Xã hội", candidates: ["VH"] },
    ]);
  });
  test.each(["31/02/2025", "2O/6/2025"])("the date %s", (day) => {
    expect(warned(`1. Phòng Nội vụ rà soát hồ sơ trước ngày ${day}.`).map(({ code }) => code)).toEqual([
      "DATE_DAMAGED",
    ]);
  });
});

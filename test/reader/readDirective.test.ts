import fc from "fast-check";
import type { Draft } from "../../reader/draft.ts";
import { readDirective } from "../../reader/read.ts";
import { plan } from "./plan.ts";

const brief = ({ tasks }: Draft) =>
  tasks.map(({ ref, lead, coordinating, deadline, reportTo, target }) => ({
    ref,
    lead,
    coordinating,
    deadline,
    reportTo,
    target,
  }));
const none = { coordinating: [], reportTo: [], target: null };

test("reads the head of a plan", () => {
  expect(readDirective(plan).document).toEqual({
    kind: "KH",
    number: "45/KH-UBND",
    issuer: "UBND huyện Đông Sơn",
    issuedOn: "2025-03-10",
    place: "Đông Sơn",
    title: "Sắp xếp, số hóa hồ sơ lưu trữ năm 2025",
    signer: "Lê Thị Hạnh",
    signerTitle: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
    bases: [{ number: "118/QĐ-UBND", issuedOn: "2025-01-20" }],
    amends: [],
    recipients: ["Sở Nội vụ", "UBND các xã, thị trấn", "Lưu: VT, NV"],
  });
});

test("reads its tasks, and none from its aims and its closing words", () => {
  const noi = ["Phòng Nội vụ"];
  const xa = ["UBND các xã, thị trấn"];
  expect(brief(readDirective(plan))).toEqual([
    {
      ...none,
      ref: "II.1.1",
      lead: noi,
      coordinating: ["Phòng Tư pháp", "Các cơ quan, đơn vị"],
      deadline: { kind: "date", date: "2025-04-20" },
    },
    {
      ...none,
      ref: "II.1.2",
      lead: noi,
      deadline: { kind: "recurring", every: "month", by: null },
      reportTo: ["UBND huyện", "Văn phòng HĐND&UBND huyện"],
    },
    { ...none, ref: "II.1.3", lead: noi, deadline: { kind: "date", date: "2025-03-05" } },
    { ...none, ref: "II.2#1/1", lead: xa, deadline: { kind: "recurring", every: "week", by: null } },
    {
      ...none,
      ref: "II.2#1/2",
      lead: xa,
      deadline: { kind: "recurring", every: "month", by: null },
      reportTo: ["UBND huyện"],
    },
    { ...none, ref: "II.2#2", lead: xa, deadline: { kind: "period", value: "2025" }, target: "100%" },
    { ...none, ref: "II.3", lead: ["Các cơ quan, đơn vị"], coordinating: noi, deadline: { kind: "none" } },
  ]);
});

test("warns of a due date before the issue", () => {
  expect(readDirective(plan).warnings).toEqual([
    { code: "DUE_BEFORE_ISSUE", ref: "II.1.3", message: "Hạn 05/03/2025 trước ngày ban hành 10/03/2025." },
  ]);
});

test("the section of a task names the headings above it", () => {
  const sections = readDirective(plan).tasks.map((task) => task.section);
  expect(sections[0]).toBe("Nhiệm vụ › Phòng Nội vụ");
  expect(sections.at(-1)).toBe("Nhiệm vụ");
});

describe.each([
  ["composed", plan.normalize("NFC")],
  ["decomposed", plan.normalize("NFD")],
])("spans lead back into the text as given, %s", (_, text) => {
  const { tasks } = readDirective(text);
  const words = (span: { start: number; end: number }) =>
    text.slice(span.start, span.end).normalize("NFC").replace(/\s+/g, " ");

  test("of the tasks", () => {
    expect(tasks).toHaveLength(7);
    for (const task of tasks) expect(words(task.span)).toContain(task.text.replace(/\.$/, ""));
  });
  test("of the limits", () => {
    const spans = tasks.flatMap((task) => (task.deadlineSpan ? [words(task.deadlineSpan)] : []));
    expect(spans).toEqual(tasks.flatMap((task) => (task.deadlineText ? [task.deadlineText] : [])));
    expect(spans[0]).toBe("Hoàn thành trước ngày 20/4/2025");
  });
  test("of a lead that the item itself names", () => {
    expect(words(tasks.at(-1)!.leadSpan!)).toBe("Các cơ quan, đơn vị");
  });
});

test("names are resolved to the directory's ids, and what it does not know is told", () => {
  const agency = (id: string, name: string, aliases: string[] = []) => ({
    id,
    code: id,
    name,
    aliases,
    kind: "DIVISION",
  });
  const directory = {
    agencies: [
      agency("NV", "Phòng Nội vụ"),
      agency("TP", "Phòng Tư pháp"),
      agency("XA", "UBND các xã, thị trấn", ["UBND cấp xã"]),
    ],
  };
  const { tasks, warnings } = readDirective(plan, directory);
  expect(tasks.map((task) => task.leadIds)).toEqual([["NV"], ["NV"], ["NV"], ["XA"], ["XA"], ["XA"], [null]]);
  expect(tasks[0]!.coordinatingIds).toEqual(["TP", null]);
  expect(warnings.filter((warning) => warning.code === "AGENCY_UNKNOWN").map((warning) => warning.ref)).toEqual([
    "II.1.1",
    "II.3",
  ]);
});

test("an empty text gives an empty draft that says what is missing", () => {
  const { tasks, warnings } = readDirective("");
  expect(tasks).toEqual([]);
  expect(warnings.map((warning) => warning.code)).toEqual([
    "NUMBER_MISSING",
    "ISSUED_ON_MISSING",
    "ISSUER_MISSING",
    "NO_TASKS",
  ]);
});

test("a mark of secrecy is told", () => {
  expect(readDirective(`TỐI MẬT\n${plan}`).warnings[0]).toMatchObject({ code: "SECRET", ref: null });
});

describe("any text gives a draft whose spans lie in it", () => {
  const sound = (text: string): boolean => {
    const { tasks } = readDirective(text);
    return tasks.every(({ span, deadlineSpan, leadSpan }) =>
      [span, deadlineSpan, leadSpan].every(
        (s) => s === null || (0 <= s.start && s.start <= s.end && s.end <= text.length),
      ),
    );
  };
  const piece = fc.constantFrom(
    "- ",
    "1. ",
    "1.1. ",
    "a) ",
    "(2) ",
    "I. ",
    "\n",
    "\n\n",
    " | ",
    "\t",
    "; ",
    ". ",
    ": ",
    "(",
    ")",
    "Phòng Nội vụ",
    "S& Noi vy",
    "các cơ quan, đơn vị",
    "UBND các xã, thị trấn ",
    "phối hợp với ",
    "báo cáo về ",
    "(qua ",
    "trước ngày 20/6/2025",
    "truéc ngay 31/2/2025",
    "hàng tháng ",
    "Thời gian hoàn thành: ",
    "Đơn vị chủ trì: ",
    "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
    "yêu cầu ",
    "Nơi nhận:",
    "Số: 1/KH-UBND",
    "KẾ HOẠCH",
    "rà soát ",
    "Căn cứ ",
    "e\u0301\u0323",
    "¹ ",
    "\u0000",
    "😀",
  );
  test("made of the genre's own pieces", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => sound(pieces.join(""))),
      { numRuns: 400 },
    );
  });
  test("made of anything", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), sound), { numRuns: 300 });
  });
  test.each([
    ["orders in one line", "giao Sở Nội vụ; "],
    ["bullets", "- a\n"],
    ["damaged words", "S& Noi vy chu tri phdi hop v6i cac co quan "],
    ["dates", "trước ngày 1/1/2025 "],
    ["rows without bars", "1 Xay dung ke hoach So Noi vu So Tai chinh Quy I/2025\n"],
    ["brackets", "( "],
    ["letters", "a"],
  ])("very long, of %s", (_, piece) => {
    const head = piece.startsWith("1 ") ? "TT Noi dung Co quan chu tri Co quan phoi hop Thoi gian\n" : "";
    expect(sound(head + piece.repeat(Math.ceil(60_000 / piece.length)))).toBe(true);
  });
});

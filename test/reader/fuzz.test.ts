import fc from "fast-check";
import type { Draft } from "../../reader/draft.ts";
import { readDirective } from "../../reader/read.ts";
import { readFile } from "../../reader/readFile.ts";
import { isDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { plan } from "./plan.ts";

// What documents are made of, and what their forms break on.
const pieces =
  `1. |a) |(1) |I. |A. NHIỆM VỤ CHUNG |Điều 1. |- |+ | \\| |\t|\n|\n\n|; |. |, |: |( |)|"|“|TT\tNội dung\tChủ trì\tThời hạn\n|Số: |12/KH-UBND|Hòa Mỹ, ngày 05 tháng 9 năm 2025\n|KẾ HOẠCH\n|PHỤ LỤC\n|Nơi nhận:\n|TM. ỦY BAN NHÂN DÂN\n|Sở Y tế |UBND các xã, thị trấn |các cơ quan, đơn vị |chủ trì, phối hợp với |Chủ trì: |Thời hạn: |trước ngày 30/6/2025|trước ngày 99/99/9999|hằng tháng |trong tháng 3 |quý IV/2025 |từ ngày 01/01/2026 đến ngày |báo cáo về |giao |yêu cầu |rà soát |thường xuyên |x4 bdo cdo |\u0301|\ud800|\u0000|¹ |Ủy ban nhân dân `
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replace("\\|", "|"));

function sound(text: string, { tasks }: Draft): void {
  expect(new Set(tasks.map(({ ref }) => ref)).has("")).toBe(false);
  for (const { span, deadline, text: words } of tasks) {
    expect(words.trim()).not.toBe("");
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    if (deadline.kind === "date") expect(isDay(deadline.date)).toBe(true);
  }
}

test("any text of the genre's pieces gives a draft", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      sound(text, readDirective(text));
    }),
    { numRuns: 300 },
  );
});

test("a plan with stretches cut, doubled and replaced gives a draft", () => {
  const change = fc.tuple(fc.nat(plan.length), fc.nat(60), fc.constantFrom("", ...pieces));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const text = changes.reduce(
        (now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length),
        plan,
      );
      sound(text, readDirective(text));
    }),
    { numRuns: 100 },
  );
});

test.each([
  "a) ",
  "1.",
  "1. x\n",
  "1 | Việc | Sở Y tế | 30/6/2025\n",
  "(",
  "a",
  "và ",
  "ngày 05 tháng ",
  "TM. ỦY BAN\n",
])("a long text of nothing but %j ends in a draft", (piece) => {
  const text = `1. Phòng Y tế:\n${piece.repeat(Math.ceil(150_000 / piece.length))}`;
  sound(text, readDirective(text));
});

test("any bytes, under the signs of the formats, are read or refused", async () => {
  const signs = [
    "",
    "%PDF-1.7\n",
    "PK\u0003\u0004",
    "\u0089PNG\r\n\u001a\n",
    "<?xml version='1.0'?><edXML",
    "\u00d0\u00cf\u0011\u00e0",
  ];
  const bytes = fc.tuple(fc.constantFrom(...signs), fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(bytes, async ([sign, rest]) => {
      const read = await readFile(Buffer.concat([Buffer.from(sign, "latin1"), rest]), "tệp").catch(
        (error: unknown) => error,
      );
      if (read instanceof Error) expect(read).toBeInstanceOf(Failure);
      else expect(read).toMatchObject({ draft: { tasks: expect.any(Array) } });
    }),
    { numRuns: 16 },
  );
}, 120_000);

import { Failure, FailureCode, message } from "../../rules/failure.ts";
import { failureMessages } from "../../rules/failureMessages.ts";

test.each([
  [
    "NUMBER_TAKEN",
    { number: "146/KH-UBND", year: 2023 },
    "Văn bản số 146/KH-UBND của cơ quan này đã được đăng ký trong năm 2023.",
  ],
  ["NUMBER_TAKEN", {}, "Văn bản của cơ quan này đã được đăng ký."],
  ["AGENCY_UNKNOWN", { name: "Phòng Nội vụ" }, "Chưa xác định được cơ quan “Phòng Nội vụ”."],
  ["REASON_REQUIRED", {}, "Vui lòng nêu lý do."],
] as const)("%s with %j reads %s", (code, details, expected) => {
  expect(message(code, details)).toBe(expected);
});

test("the same in English", () => {
  const details = { dueOn: "10/06/2023", issuedOn: "16/06/2023" };
  expect(message("DUE_BEFORE_ISSUE", details, "en")).toBe(
    "The due date 10/06/2023 is before the date of issue 16/06/2023.",
  );
});

test("a failure carries its code, path and details, and reads in English in a log", () => {
  const failure = new Failure("LEAD_MISSING", { path: ["tasks", "3"], details: { ref: "III.6.4" } });
  expect(failure).toBeInstanceOf(Error);
  expect({ ...failure }).toMatchObject({ code: "LEAD_MISSING", path: ["tasks", "3"], details: { ref: "III.6.4" } });
  expect(failure.message).toBe("The task III.6.4 has no lead agency.");
  expect(new Failure("NOT_FOUND").path).toBeUndefined();
});

test("law: every code has both sentences, composed, whole without details, with the same placeholders", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const code of Object.values(FailureCode)) {
    const { vi, en } = failureMessages[code];
    expect([code, placeholders(vi)]).toEqual([code, placeholders(en)]);
    expect(vi).toBe(vi.normalize("NFC"));
    for (const locale of ["vi", "en"] as const) expect(message(code, {}, locale)).toMatch(/^\p{Lu}[^{}[\]]+\.$/u);
  }
});

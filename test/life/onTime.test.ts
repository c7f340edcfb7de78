import { type Desk, openDesk } from "./desk.ts";

// The day of the confirmed submission decides, not the day of its confirmation; and the reason says so.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const reasoned = async (id: string) =>
  (
    await desk.head.query<{ assignment: Record<"timeliness" | "completedOn" | "timelinessReason", string | null> }>(
      "query ($id: ID!) { assignment(id: $id) { timeliness completedOn timelinessReason } }",
      { id },
    )
  ).assignment;
const at = (day: string) => desk.server.setNow(`${day}T16:30:00+07:00`);
const figures = async (directiveId: string, asOf: string) =>
  (
    await desk.office.query<{ progress: { completedOnTime: number; completedLate: number } }>(
      "query ($directiveId: ID!, $asOf: Day!) { progress(directiveId: $directiveId, asOf: $asOf) { completedOnTime completedLate } }",
      { directiveId, asOf },
    )
  ).progress;

test("made on the due date and confirmed ten days later is on time", async () => {
  const { id, directiveId } = await desk.given();
  at("2023-06-20");
  await desk.play(id, ["SUBMIT"]);
  at("2023-06-30");
  expect(await reasoned(id)).toMatchObject({
    timeliness: "IN_TERM",
    timelinessReason: "Đúng hạn: nộp ngày 20/06/2023; hạn 20/06/2023; đang chờ xác nhận.",
  });
  await desk.play(id, ["CONFIRM"]);
  expect(await reasoned(id)).toEqual({
    timeliness: "ON_TIME",
    completedOn: "2023-06-20",
    timelinessReason: "Đúng hạn: nộp ngày 20/06/2023; hạn 20/06/2023; xác nhận ngày 30/06/2023.",
  });
  expect(await figures(directiveId, "2023-06-30")).toEqual({ completedOnTime: 1, completedLate: 0 });
  at("2023-06-05");
});

test("returned, then resubmitted after the due date, is late", async () => {
  const { id, directiveId } = await desk.given();
  at("2023-06-20");
  await desk.play(id, ["SUBMIT"]);
  at("2023-06-22");
  await desk.play(id, ["RETURN"]);
  expect((await reasoned(id)).timelinessReason).toBe(
    "Quá hạn 2 ngày: hạn 20/06/2023; kết quả nộp ngày 20/06/2023 bị trả lại ngày 22/06/2023, chưa nộp lại.",
  );
  at("2023-06-25");
  await desk.play(id, ["SUBMIT"]);
  at("2023-06-30");
  await desk.play(id, ["CONFIRM"]);
  expect(await reasoned(id)).toEqual({
    timeliness: "LATE",
    completedOn: "2023-06-25",
    timelinessReason:
      "Quá hạn 5 ngày: nộp lại ngày 25/06/2023 sau khi kết quả nộp ngày 20/06/2023 bị trả lại ngày 22/06/2023; hạn 20/06/2023; xác nhận ngày 30/06/2023.",
  });
  expect(await figures(directiveId, "2023-06-30")).toEqual({ completedOnTime: 0, completedLate: 1 });
  at("2023-06-05");
});

const submit = async (id: string, fileIds: string[], evidenceDays: object[]) =>
  (
    await desk.head.query<{
      resultSubmit: {
        userErrors: { code: string; path: string[] }[];
        assignment: { submissions: { evidence: object[] }[] } | null;
      };
    }>(
      `mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code path }
        assignment { submissions { evidence { effectiveOn sha256 file { name } } } } } }`,
      { input: { id, expectedVersion: 1, result: "", fileIds, evidenceDays } },
    )
  ).resultSubmit;

test("the day that a document bears is kept and shown; the day it was handed in decides", async () => {
  const { id } = await desk.given();
  at("2023-06-21");
  const { body: file } = await desk.head.upload("Quyết định", "quyet-dinh.txt", "text/plain");
  const { body: other } = await desk.head.upload("Biên bản", "bien-ban.txt", "text/plain");
  const later = await submit(id, [file.id], [{ fileId: file.id, effectiveOn: "2023-06-22" }]);
  expect(later.userErrors).toEqual([{ code: "DAY_IN_FUTURE", path: ["evidenceDays", "0"] }]);
  const foreign = await submit(id, [file.id], [{ fileId: other.id, effectiveOn: "2023-06-10" }]);
  expect(foreign.userErrors).toEqual([{ code: "INVALID_INPUT", path: ["evidenceDays", "0"] }]);
  const done = await submit(id, [file.id, other.id], [{ fileId: file.id, effectiveOn: "2023-06-10" }]);
  expect(done.assignment?.submissions[0]?.evidence).toEqual([
    { effectiveOn: null, sha256: other.sha256, file: { name: "bien-ban.txt" } },
    { effectiveOn: "2023-06-10", sha256: file.sha256, file: { name: "quyet-dinh.txt" } },
  ]);
  await desk.play(id, ["CONFIRM"]);
  expect(await reasoned(id)).toMatchObject({ timeliness: "LATE", completedOn: "2023-06-21" });
  at("2023-06-05");
});

import { type Desk, openDesk } from "./desk.ts";

// Suspended and cancelled work stands beside the counts, with its reason; what waited for a decision lapses.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

interface Figures {
  directive: { taskCount: number; completedCount: number };
  progress: Record<"total" | "openInTerm" | "suspended" | "cancelled", number>;
  task: { leadTotal: number; leadCompleted: number; completedOn: string | null };
}
const figures = (directiveId: string, taskId: string) =>
  desk.office.query<Figures>(
    `query ($directiveId: ID!, $taskId: ID!) {
      directive(id: $directiveId) { taskCount completedCount }
      progress(directiveId: $directiveId) { total openInTerm suspended cancelled }
      task(id: $taskId) { leadTotal leadCompleted completedOn } }`,
    { directiveId, taskId },
  );
const ofYear = async () =>
  (
    await desk.server.dataSource.query(
      "select total, on_time, late from agency_year where agency_id = $1 and year = 2023",
      [desk.division.id],
    )
  )[0];

test("suspended, it leaves every count; resumed, it is back in all of them", async () => {
  const { id, taskId, directiveId } = await desk.given();
  const [before, year] = [await figures(directiveId, taskId), await ofYear()];
  const { assignment } = await desk.change("SUSPEND", id, 1);
  expect(assignment?.history[0]?.after).toBe("Tạm hoãn: Chờ văn bản của tỉnh");
  expect(await figures(directiveId, taskId)).toMatchObject({
    directive: { taskCount: 0 },
    progress: { total: 0, openInTerm: 0, suspended: 1, cancelled: 0 },
  });
  expect(await ofYear()).toEqual({ ...year, total: year.total - 1 });
  const resumed = await desk.change("RESUME", id, 2);
  expect(resumed.assignment?.history[0]?.after).toBe("Tiếp tục thực hiện sau tạm hoãn");
  expect([await figures(directiveId, taskId), await ofYear()]).toEqual([before, year]);
});

test("of a group the last member's suspension leaves a task that is done; resumed, it is open again", async () => {
  const other = await desk.server.make.agency();
  const { id, taskId, directiveId } = await desk.given({ lead: [desk.division, other] });
  const [row] = await desk.server.dataSource.query("select id from assignment where task_id = $1 and agency_id = $2", [
    taskId,
    other.id,
  ]);
  await desk.play(id, ["SUBMIT", "CONFIRM"]);
  await desk.change("SUSPEND", row.id, 1);
  expect(await figures(directiveId, taskId)).toMatchObject({
    directive: { taskCount: 1, completedCount: 1 },
    task: { leadTotal: 2, leadCompleted: 1, completedOn: "2023-06-05" },
  });
  await desk.change("RESUME", row.id, 2);
  expect(await figures(directiveId, taskId)).toMatchObject({
    directive: { taskCount: 1, completedCount: 0 },
    task: { leadTotal: 2, leadCompleted: 1, completedOn: null },
  });
});

test("a result that waits lapses with the reason, and is submitted anew after the suspension", async () => {
  const { id } = await desk.given();
  const stopped = await desk.play(id, ["SUBMIT", "SUSPEND"]);
  expect(stopped.submissions).toEqual([{ number: 1, state: "LAPSED", reason: "Chờ văn bản của tỉnh" }]);
  const again = await desk.play(id, ["RESUME", "SUBMIT", "CONFIRM"]);
  expect(again.submissions.map(({ number, state }) => [number, state])).toEqual([
    [2, "CONFIRMED"],
    [1, "LAPSED"],
  ]);
});

test.each(["SUSPEND", "CANCEL"] as const)("%s ends a request for more time", async (verb) => {
  const { id } = await desk.given();
  await desk.head.query(
    "mutation ($input: ExtensionRequestInput!) { extensionRequest(input: $input) { userErrors { code } } }",
    { input: { id, expectedVersion: 1, dueOn: "2023-07-05", reason: "Chờ số liệu" } },
  );
  expect((await desk.play(id, [verb])).extensions).toEqual([{ state: "WITHDRAWN" }]);
});

test.each(["SUSPEND", "CANCEL"] as const)("%s without a reason is refused", async (verb) => {
  const { id } = await desk.given();
  const { userErrors } = await desk.change(verb, id, 1, { reason: " \n" });
  expect(userErrors.map(({ code, path }) => [code, path])).toEqual([["REASON_REQUIRED", ["reason"]]]);
});

test("cancelled, it stays to be read with the reason, outside the total", async () => {
  const { id, taskId, directiveId } = await desk.given();
  const { history } = await desk.play(id, ["CANCEL"]);
  expect(history[0]?.after).toBe("Dừng thực hiện: Không còn phù hợp");
  expect(await figures(directiveId, taskId)).toMatchObject({
    directive: { taskCount: 0 },
    progress: { total: 0, suspended: 0, cancelled: 1 },
    task: { leadTotal: 0 },
  });
});

test("what was counted before the suspension stays as it was", async () => {
  const { id, directiveId } = await desk.given();
  desk.server.setNow("2023-06-10T08:00:00+07:00");
  await desk.play(id, ["SUSPEND"]);
  const { before, after } = await desk.office.query<Record<"before" | "after", { total: number; suspended: number }>>(
    `query ($id: ID!) { before: progress(directiveId: $id, asOf: "2023-06-09") { total suspended }
      after: progress(directiveId: $id, asOf: "2023-06-10") { total suspended } }`,
    { id: directiveId },
  );
  expect({ before, after }).toEqual({ before: { total: 1, suspended: 0 }, after: { total: 0, suspended: 1 } });
  desk.server.setNow("2023-06-05T08:00:00+07:00");
});

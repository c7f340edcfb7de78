import { randomUUID } from "node:crypto";
import type { Api } from "./harness/api.ts";
import { signIn } from "./harness/api.ts";
import { type Desk, openDesk } from "./life/desk.ts";

// Many results decided at once, through HTTP: every row by itself, told row by row.
let desk: Desk;
let stranger: Api;
beforeAll(async () => {
  desk = await openDesk();
  const { make, url } = desk.server;
  const other = await make.agency({ parent: null, kind: "COMMITTEE" });
  const { email, password } = await make.person({ roles: [{ role: "MONITOR", agency: other }] });
  stranger = await signIn(url, email, password);
});
afterAll(() => desk.stop());

interface Bulk {
  results: {
    id: string;
    assignment: { id: string; version: number; state: string } | null;
    userErrors: { code: string; message: string }[];
  }[];
  userErrors: { code: string; path: string[] | null }[];
}
type Row = { id: string; expectedVersion: number; officerId?: string | null };

const send = async (name: string, rows: Row[], more: object = {}, api = desk.office): Promise<Bulk> => {
  const types: Record<string, string> = { resultsReturn: "BulkReturnInput", assignmentsDelegate: "BulkDelegateInput" };
  const type = types[name] ?? "BulkInput";
  const { change } = await api.query<{ change: Bulk }>(
    `mutation ($input: ${type}!) { change: ${name}(input: $input) {
      results { id assignment { id version state } userErrors { code message } } userErrors { code path } } }`,
    { input: { rows, ...more } },
  );
  return change;
};
const submitted = async (): Promise<Row> => {
  const { id } = await desk.given();
  const { version } = await desk.play(id, ["SUBMIT"]);
  return { id, expectedVersion: version };
};
const toldOf = ({ results }: Bulk) =>
  results.map(({ assignment, userErrors }) => userErrors[0]?.code ?? assignment?.state);
const countsOf = async () =>
  (await desk.office.query<{ viewer: { counts: { toConfirm: number } } }>("{ viewer { counts { toConfirm } } }")).viewer
    .counts.toConfirm;

test("what can be confirmed is, what cannot says why, in the order asked", async () => {
  const [first, stale, second] = [await submitted(), await submitted(), await submitted()];
  const open = await desk.given();
  const before = await countsOf();
  const answer = await send("resultsConfirm", [
    first,
    { ...stale, expectedVersion: 1 },
    { id: open.id, expectedVersion: 1 },
    { id: randomUUID(), expectedVersion: 1 },
    second,
  ]);
  expect(answer.userErrors).toEqual([]);
  expect(toldOf(answer)).toEqual(["COMPLETED", "VERSION_CONFLICT", "STATE_NOT_ALLOWED", "NOT_FOUND", "COMPLETED"]);
  // The row as it stands comes with the conflict, so that it can be asked again at once.
  expect(answer.results[1]?.assignment).toEqual({ id: stale.id, version: stale.expectedVersion, state: "SUBMITTED" });
  expect(answer.results[2]?.userErrors[0]?.message).toContain("Đã giao");
  expect(await countsOf()).toBe(before - 2);
  const { history, submissions } = await desk.read(first.id);
  expect(history[0]?.after).toBe("Xác nhận hoàn thành");
  expect(submissions).toMatchObject([{ state: "CONFIRMED" }]);
});

test("asked again with the same key nothing is done twice, and the answer is the same", async () => {
  const rows = [await submitted(), await submitted()];
  const key = { idempotencyKey: randomUUID() };
  const [first, again] = [await send("resultsConfirm", rows, key), await send("resultsConfirm", rows, key)];
  expect(toldOf(first)).toEqual(["COMPLETED", "COMPLETED"]);
  expect(again).toEqual(first);
});

test("of two who decide the same rows at once every row goes to exactly one", async () => {
  const rows = await Promise.all([1, 2, 3, 4, 5, 6].map(submitted));
  const answers = await Promise.all([
    send("resultsConfirm", rows),
    send("resultsReturn", [...rows].reverse(), { reason: "Thiếu biên bản" }),
  ]);
  const told = answers.flatMap(({ results }) =>
    results.map(({ id, userErrors }) => ({ id, code: userErrors[0]?.code ?? "DONE" })),
  );
  for (const { id } of rows) {
    const codes = told.filter((one) => one.id === id).map(({ code }) => code);
    expect(codes.sort()).toEqual(["DONE", "VERSION_CONFLICT"]);
  }
});

test("returned with one reason, and taken back: the results wait as they did", async () => {
  const rows = [await submitted(), await submitted()];
  expect(await send("resultsReturn", rows, { reason: " " })).toEqual({
    results: [],
    userErrors: [{ code: "REASON_REQUIRED", path: ["reason"] }],
  });
  const returned = await send("resultsReturn", rows, { reason: "Thiếu biên bản" });
  expect(toldOf(returned)).toEqual(["RETURNED", "RETURNED"]);
  const back = returned.results.map(({ id, assignment }) => ({ id, expectedVersion: assignment?.version ?? 0 }));
  // One agency has gone on meanwhile.
  const gone = await desk.play(back[1]?.id ?? "", ["REPORT_PROGRESS"]);
  const answer = await send("returnsWithdraw", back);
  expect(toldOf(answer)).toEqual(["SUBMITTED", "VERSION_CONFLICT"]);
  const knowing = await send("returnsWithdraw", [{ id: gone.id, expectedVersion: gone.version }]);
  expect(toldOf(knowing)).toEqual(["STATE_NOT_ALLOWED"]);
  const { assignment } = await desk.office.query<{ assignment: object }>(
    "query ($id: ID!) { assignment(id: $id) { submittedOn returnedCount submissions { number state reason decidedAt } } }",
    { id: rows[0]?.id },
  );
  expect(assignment).toEqual({
    submittedOn: "2023-06-05",
    returnedCount: 0,
    submissions: [{ number: 1, state: "WAITING", reason: null, decidedAt: null }],
  });
  const { history } = await desk.read(rows[0]?.id ?? "");
  expect(history.slice(0, 2).map(({ after }) => after)).toEqual([
    "Rút lại việc trả lại kết quả, kết quả chờ xác nhận như trước",
    "Trả lại kết quả: Thiếu biên bản",
  ]);
});

test("a completion cannot be taken back", async () => {
  const row = await submitted();
  const [done] = (await send("resultsConfirm", [row])).results;
  const answer = await send("returnsWithdraw", [{ id: row.id, expectedVersion: done?.assignment?.version ?? 0 }]);
  expect(toldOf(answer)).toEqual(["STATE_NOT_ALLOWED"]);
});

test("the head gives many to an officer, and back to whom each was with; an officer of elsewhere is not found", async () => {
  const { make } = desk.server;
  const officer = await make.person({ roles: [{ role: "OFFICER", agency: desk.division }] });
  const elsewhere = await make.person({ roles: [{ role: "OFFICER" }] });
  const [first, second] = [await desk.given(), await desk.given()];
  const done = await submitted();
  await send("resultsConfirm", [done]);
  const rows = [first, second].map(({ id }) => ({ id, expectedVersion: 1, officerId: officer.id }));
  const completed = { id: done.id, expectedVersion: done.expectedVersion + 1, officerId: officer.id };
  const given = await send("assignmentsDelegate", [...rows, completed], {}, desk.head);
  expect(toldOf(given)).toEqual(["ASSIGNED", "ASSIGNED", "STATE_NOT_ALLOWED"]);
  const officers = async () => {
    const { assignments } = await desk.head.query<{ assignments: { nodes: { officer: { id: string } | null }[] } }>(
      "query ($ids: [ID!]) { assignments(filter: { id: { in: $ids } }) { nodes { officer { id } } } }",
      { ids: [first.id, second.id] },
    );
    return assignments.nodes.map((row) => row.officer?.id ?? null);
  };
  expect(await officers()).toEqual([officer.id, officer.id]);
  const back = await send(
    "assignmentsDelegate",
    [
      { id: first.id, expectedVersion: 2, officerId: null },
      { id: second.id, expectedVersion: 2, officerId: elsewhere.id },
    ],
    {},
    desk.head,
  );
  expect(toldOf(back)).toEqual(["ASSIGNED", "NOT_FOUND"]);
  expect((await officers()).sort()).toEqual([officer.id, null].sort());
});

test("who may not decide is answered as for rows that are not there", async () => {
  const row = await submitted();
  const nowhere = { ...row, id: randomUUID() };
  for (const api of [desk.head, stranger]) {
    const [own, none] = [
      await send("resultsConfirm", [row], {}, api),
      await send("resultsConfirm", [nowhere], {}, api),
    ];
    expect(toldOf(own)).toEqual(["NOT_FOUND"]);
    expect({ ...own.results[0], id: "" }).toEqual({ ...none.results[0], id: "" });
  }
  expect((await desk.read(row.id)).state).toBe("SUBMITTED");
});

test.each([
  ["no row", () => []],
  ["too many rows", () => Array.from({ length: 101 }, () => ({ id: randomUUID(), expectedVersion: 1 }))],
  ["one row twice", () => Array(2).fill({ id: randomUUID(), expectedVersion: 1 })],
])("%s is refused whole", async (_, rows: () => Row[]) => {
  const { body } = await desk.office.ask(
    "mutation ($input: BulkInput!) { resultsConfirm(input: $input) { userErrors { code } } }",
    { input: { rows: rows() } },
  );
  expect(body).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

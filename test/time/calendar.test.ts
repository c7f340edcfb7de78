import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { decideExtension } from "../../actions/extensions/decideExtension.ts";
import { requestExtension } from "../../actions/extensions/requestExtension.ts";
import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import { dueRuns } from "../../jobs/dueRuns.ts";
import { timetable } from "../../jobs/timetable.ts";
import type { Deadline } from "../../rules/deadline.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let one: MadeAgency;
let two: MadeAgency;
let head: MadePerson;
let monitor: MadePerson;
let admin: Api;
let plan: MadeDirective;
let draft: MadeDirective;

const relative = (workingDays: number): Deadline => ({ kind: "relative", workingDays, from: "issue" });
const saturday = "2026-12-05";
const declared = { set: [{ date: saturday, kind: "WORKING_DAY", note: "Làm bù theo Thông báo 12/TB-UBND" }] };

// Issued on Monday 23/11/2026.
beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-23T09:00:00+07:00" });
  const { make } = server;
  [one, two] = [await make.agency({ name: "UBND xã Một" }), await make.agency({ name: "UBND xã Hai" })];
  head = await make.person({ roles: [{ role: "HEAD", agency: one }] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  const person = await make.person({ roles: [{ role: "ADMIN" }] });
  admin = await signIn(server.url, person.email, person.password);
  const tasks: { deadline: Deadline; lead: MadeAgency | MadeAgency[]; coordinating?: MadeAgency[] }[] = [
    { deadline: relative(10), lead: [one, two] }, // Monday 07/12, from then on Saturday 05/12
    { deadline: relative(15), lead: two, coordinating: [one] }, // Monday 14/12, then Friday 11/12
    { deadline: relative(9), lead: one }, // Friday 04/12: before the Saturday
    { deadline: { kind: "relative", days: 12, from: "issue" }, lead: one }, // Saturday 05/12, which was Monday 07/12
    { deadline: { kind: "date", date: "2026-12-07" }, lead: one },
    { deadline: { kind: "recurring", every: "month", by: "07" }, lead: two },
    { deadline: relative(10), lead: one }, // will be done
    { deadline: relative(10), lead: one }, // will be granted more time
    { deadline: relative(10), lead: two }, // its day is the one a person set
    { deadline: relative(10), lead: two }, // suspended
  ];
  const wanted = tasks.map((task, index) => (index === 8 ? { ...task, dueOn: "2026-12-10" } : task));
  plan = await make.directive({ by: monitor, issuedOn: "2026-11-23", tasks: wanted });
  draft = await make.directive({
    by: monitor,
    issuedOn: "2026-11-23",
    issue: false,
    tasks: [{ deadline: relative(10), lead: one }],
  });
  const [asHead, asMonitor] = [await server.doorOf(head.id), await server.doorOf(monitor.id)];
  const idOf = (index: number) => plan.tasks[index]?.assignments[0]?.id ?? "";
  const row = (index: number) => ({ id: idOf(index), expectedVersion: 1 });
  await perform(asHead, submitResult, { assignmentId: idOf(6), expectedVersion: 1, result: "Đã xong" });
  await perform(asMonitor, confirmResult, { ...row(6), expectedVersion: 2 });
  await perform(asHead, requestExtension, { ...row(7), dueOn: "2026-12-21", reason: "Chờ số liệu" });
  await perform(asMonitor, decideExtension, { ...row(7), expectedVersion: 2, grant: true });
  await server.dataSource.query("update assignment set state = 'SUSPENDED', changed_on = '2026-11-23' where id = $1", [
    idOf(9),
  ]);
});
afterAll(() => server?.stop());

interface Moves {
  userErrors: { code: string; path: string[]; message: string }[];
  due: {
    taskId: string;
    task: { ref: string } | null;
    draft: boolean;
    from: string;
    to: string;
    assignments: number;
  }[];
  letters: {
    kind: string;
    from: string | null;
    to: string | null;
    agency: { name: string } | null;
    rows: number | null;
  }[];
}
const preview = async (change: object, as = admin) =>
  (
    await as.query<{ calendarPreview: Moves | null }>(
      `query ($change: CalendarChangeInput!) { calendarPreview(change: $change) {
         userErrors { code path message } due { taskId task { ref } draft from to assignments }
         letters { kind from to agency { name } rows } } }`,
      { change },
    )
  ).calendarPreview;
const edit = async (change: object, as = admin) => {
  const { workingCalendar } = await as.query<{ workingCalendar: { version: number } }>(
    "{ workingCalendar { version } }",
  );
  const input = { expectedVersion: workingCalendar.version, ...change };
  const { calendarEdit } = await as.query<{
    calendarEdit: {
      calendar: { version: number; days: { date: string; kind: string }[] };
      userErrors: Moves["userErrors"];
    };
  }>(
    `mutation ($input: CalendarEditInput!) { calendarEdit(input: $input) {
      calendar { version days { date kind } } userErrors { code path message } } }`,
    { input },
  );
  return calendarEdit;
};

interface Row {
  id: string;
  task_id: string;
  due_on: string;
}
const assignments = (): Promise<Row[]> => server.dataSource.query("select * from assignment order by id");
const tasks = (): Promise<Row[]> => server.dataSource.query("select * from task order by id");
const without = (row: Row, ...columns: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));
const runs = async () => {
  const calendar = await loadWorkingCalendar(server.dataSource.manager);
  const since = new Date("2026-11-23T00:00:00Z");
  return timetable.flatMap((entry) => dueRuns(entry, new Date("2026-12-20T23:00:00+07:00"), since, calendar));
};

const refOf = (id: string) => [...plan.tasks, ...draft.tasks].findIndex((task) => task.id === id) + 1;
/** What moves, by the order of the tasks above; the draft's is the eleventh. */
const told = (found: Moves | null) => ({
  due: found?.due.map(
    ({ taskId, draft: drafted, from, to, assignments: n }) =>
      `${refOf(taskId)}${drafted ? " draft" : ""}: ${from} → ${to}, ${n}`,
  ),
  letters: found?.letters
    .map(({ kind, agency, from, to, rows }) => `${kind} ${agency?.name ?? "all"} ${from} → ${to}, ${rows}`)
    .sort(),
});

test("a Saturday declared a working day moves the relative deadlines and the letters shown in the preview, and nothing else", async () => {
  const found = await preview(declared);
  expect(found?.userErrors).toEqual([]);
  const shown = told(found);
  expect(shown.due?.sort()).toEqual([
    "10: 2026-12-07 → 2026-12-05, 1",
    "11 draft: 2026-12-07 → 2026-12-05, 0",
    "1: 2026-12-07 → 2026-12-05, 2",
    "2: 2026-12-14 → 2026-12-11, 2",
    "4: 2026-12-07 → 2026-12-05, 1",
  ]);
  // Where the due day moves with the day that was won, its reminders stay; where it is fixed, they move.
  const fixed = ["2026-11-26 → 2026-11-27", "2026-12-02 → 2026-12-03", "2026-12-04 → 2026-12-05"];
  const later = ["2026-12-09 → 2026-12-08", "2026-12-11 → 2026-12-10"];
  expect(shown.letters).toEqual(
    [
      ...[...fixed, ...later].map((days) => `DUE_SOON UBND xã Một ${days}, 1`),
      ...["2026-12-01 → 2026-12-02", ...fixed, ...later].map((days) => `DUE_SOON UBND xã Hai ${days}, 1`),
    ].sort(),
  );

  const before = { assignments: await assignments(), tasks: await tasks(), runs: await runs() };
  expect(await edit(declared)).toMatchObject({ userErrors: [], calendar: { version: 2 } });
  const moves = new Map(found?.due.map(({ taskId, from, to }) => [taskId, { from, to }]));
  let moved = 0;
  for (const [index, after] of (await assignments()).entries()) {
    const was = before.assignments[index];
    const move = moves.get(after.task_id);
    if (!was || !move || was.due_on !== move.from) {
      expect(after).toEqual(was);
      continue;
    }
    moved += 1;
    expect(after.due_on).toBe(move.to);
    const changing = ["due_on", "version", "changed_on"];
    expect(without(after, ...changing)).toEqual(without(was, ...changing));
  }
  expect(moved).toBe(found?.due.reduce((sum, { assignments: n }) => sum + n, 0));
  for (const [index, after] of (await tasks()).entries()) {
    const was = before.tasks[index];
    const move = moves.get(after.id);
    if (!was || !move) expect(after).toEqual(was);
    else expect(after.due_on).toBe(move.to);
  }
  expect(await runs()).toEqual(before.runs);

  // What it gave it takes back: the same moves, the other way round.
  const back = told(await preview({ remove: [saturday] }));
  const turned = (move: string) => move.replace(/(\S+) → ([^,]+)/, "$2 → $1");
  expect(back.due?.map(turned).sort()).toEqual(shown.due);
  expect(back.letters?.map(turned).sort()).toEqual(shown.letters);
});

test("the row's history says why its day moved; the first day stays", async () => {
  const [row] = plan.tasks[0]?.assignments ?? [];
  const { assignment } = await admin.query<{ assignment: object }>(
    "query ($id: ID!) { assignment(id: $id) { dueOn originalDueOn history { after } } }",
    { id: row?.id },
  );
  expect(assignment).toEqual({
    dueOn: saturday,
    originalDueOn: "2026-12-07",
    history: [{ after: "Tính lại thời hạn theo lịch làm việc mới: 05/12/2026" }],
  });
});

test.each([
  ["a day within the week", { set: [{ date: "2026-11-28", kind: "WORKING_DAY", note: "x" }] }, "NOTICE_TOO_SHORT"],
  ["a past holiday taken out", { remove: ["2026-09-02"] }, "NOTICE_TOO_SHORT"],
  [
    "a week without a working day",
    { setWeeks: [{ validFrom: "2027-01-04", weekdays: [], note: "x" }] },
    "INVALID_INPUT",
  ],
  ["the eighth weekday", { setWeeks: [{ validFrom: "2027-01-04", weekdays: [8], note: "x" }] }, "INVALID_INPUT"],
  ["a day without its decision", { set: [{ date: "2027-01-09", kind: "DAY_OFF", note: "  " }] }, "INVALID_INPUT"],
  ["nothing", {}, "INVALID_INPUT"],
])("refuses %s, in the preview and in the edit", async (_, change, code) => {
  expect((await preview(change))?.userErrors).toMatchObject([{ code }]);
  expect((await edit(change)).userErrors).toMatchObject([{ code }]);
});

test("tells how long before, and lets a note be corrected at any time", async () => {
  const found = await preview({ set: [{ date: "2026-11-28", kind: "WORKING_DAY", note: "x" }] });
  expect(found?.userErrors[0]?.message).toContain("sớm nhất là ngày 30/11/2026");
  const corrected = { set: [{ date: "2026-09-02", kind: "HOLIDAY", note: "Quốc khánh – Thông báo số 1" }] };
  expect(await preview(corrected)).toEqual({ userErrors: [], due: [], letters: [] });
  expect((await edit(corrected)).userErrors).toEqual([]);
});

test("a Monday off moves the weekly letters of its week; a week off has none; a sixth working day moves only a review", async () => {
  const off = (...days: string[]) => ({ set: days.map((date) => ({ date, kind: "DAY_OFF", note: "Nghỉ bão" })) });
  const weekly = async (change: object) =>
    (await preview(change))?.letters
      .filter(({ kind }) => kind !== "DUE_SOON")
      .map(({ kind, from, to }) => `${kind} ${from} → ${to}`);
  const kinds = ["OVERDUE_WEEKLY", "OVERDUE_SUMMARY", "ESCALATION"];
  expect(await weekly(off("2027-03-08"))).toEqual(kinds.map((kind) => `${kind} 2027-03-08 → 2027-03-09`));
  const week = [8, 9, 10, 11, 12].map((day) => `2027-03-${String(day).padStart(2, "0")}`);
  expect(await weekly(off(...week))).toEqual(kinds.map((kind) => `${kind} 2027-03-08 → null`));
  expect(await weekly(off("2027-03-01"))).toContain("MONTHLY_REVIEW 2027-03-01 → 2027-03-02");
  const sixth = { setWeeks: [{ validFrom: "2026-12-07", weekdays: [1, 2, 3, 4, 5, 6], note: "Thí điểm" }] };
  // The second of January is a Saturday.
  expect(await weekly(sixth)).toEqual(["MONTHLY_REVIEW 2027-01-04 → 2027-01-02"]);
  const other = { setWeeks: [{ validFrom: "2026-12-07", weekdays: [2, 3, 4, 5, 6], note: "Thí điểm" }] };
  expect(await weekly(other)).toContain("OVERDUE_WEEKLY 2026-12-07 → 2026-12-08");
});

test("a weekly pattern holds from its day on: what is due before stays", async () => {
  const sixth = { setWeeks: [{ validFrom: "2026-12-08", weekdays: [1, 2, 3, 4, 5, 6], note: "Thí điểm" }] };
  expect(told(await preview(sixth)).due).toEqual([]);
  const sooner = { setWeeks: [{ validFrom: "2026-11-30", weekdays: [1, 2, 3, 4, 6, 7], note: "Thí điểm" }] };
  const { due } = told(await preview(sooner));
  // Without two Fridays, with a Sunday and another Saturday more.
  expect(due).toContain("2: 2026-12-11 → 2026-12-12, 2");
});

test("one of two edits made against the same version is refused", async () => {
  const { workingCalendar } = await admin.query<{ workingCalendar: { version: number } }>(
    "{ workingCalendar { version } }",
  );
  const off = (date: string) =>
    edit({ expectedVersion: workingCalendar.version, set: [{ date, kind: "DAY_OFF", note: "Nghỉ" }] });
  const codes = (await Promise.all([off("2027-05-10"), off("2027-05-11")])).map(
    ({ userErrors }) => userErrors[0]?.code,
  );
  expect(codes.sort()).toEqual(["VERSION_CONFLICT", undefined]);
});

test("is read by everybody and edited by the administrator at the top alone", async () => {
  const asMonitor = await signIn(server.url, monitor.email, monitor.password);
  expect(await preview(declared, asMonitor)).toBeNull();
  const { workingCalendar } = await asMonitor.query<{ workingCalendar: { viewerCanEdit: boolean; days: object[] } }>(
    "{ workingCalendar { viewerCanEdit weeks { weekdays note } days { date kind note } } }",
  );
  expect(workingCalendar.viewerCanEdit).toBe(false);
  expect(workingCalendar.days).toContainEqual({
    date: saturday,
    kind: "WORKING_DAY",
    note: "Làm bù theo Thông báo 12/TB-UBND",
  });
  expect((await edit(declared, asMonitor)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
});

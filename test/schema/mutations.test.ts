import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let agency: MadeAgency;
let monitor: MadePerson;
let head: MadePerson;
let officer: MadePerson;
let stranger: MadePerson;
let plan: MadeDirective;

beforeAll(async () => {
  world = await startWorld("2026-11-02T09:00:00+07:00");
  const { make } = world;
  const root = await make.root();
  agency = await make.agency({ name: "Phòng Tài chính – Kế hoạch", code: "TCKH" });
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: root }] });
  head = await make.person({ roles: [{ role: "HEAD", agency }] });
  officer = await make.person({ roles: [{ role: "OFFICER", agency }] });
  stranger = await make.person();
  plan = await make.directive({
    by: monitor,
    tasks: ["2026-11-10", "2026-11-20", "2026-12-20"].map((dueOn) => ({ dueOn, lead: agency, evidenceRequired: true })),
  });
});
afterAll(() => world.stop());

interface Payload {
  change: {
    assignment: {
      id: string;
      state: string;
      version: number;
      viewerCan: Record<string, boolean>;
      submissions: { number: number; state: string; result: string; submittedBy: { name: string } }[];
    } | null;
    userErrors: { code: string; path: string[] | null; message: string }[];
  };
}

const answer = `{ assignment { id state version viewerCan { acknowledge reportProgress submit confirm return }
  submissions { number state result submittedBy { name } } } userErrors { code path message } }`;
const acknowledge = `mutation ($input: AssignmentInput!) { change: assignmentAcknowledge(input: $input) ${answer} }`;
const report = `mutation ($input: ReportProgressInput!) { change: assignmentReportProgress(input: $input) ${answer} }`;
const submit = `mutation ($input: ResultSubmitInput!) { change: resultSubmit(input: $input) ${answer} }`;
const confirm = `mutation ($input: AssignmentInput!) { change: resultConfirm(input: $input) ${answer} }`;
const giveBack = `mutation ($input: ResultReturnInput!) { change: resultReturn(input: $input) ${answer} }`;

const send = async (person: MadePerson, mutation: string, input: object) =>
  (await world.data<Payload>(person.id, mutation, { input })).change;
const assignmentOf = (index: number) => {
  const id = plan.tasks[index]?.assignments[0]?.id;
  if (!id) throw new Error(`The plan has no assignment ${index}`);
  return id;
};
const codes = (change: Payload["change"]) => change.userErrors.map(({ code }) => code);

test("an assignment walks from acknowledged to completed; every answer shows it as it now stands", async () => {
  const id = assignmentOf(0);
  expect((await send(head, acknowledge, { id, expectedVersion: 1 })).assignment).toMatchObject({
    state: "ACKNOWLEDGED",
    version: 2,
    viewerCan: { acknowledge: false, reportProgress: true, submit: true, confirm: false, return: false },
  });
  expect(
    (await send(officer, report, { id, expectedVersion: 2, text: "Đang làm", percent: 50 })).assignment,
  ).toMatchObject({
    state: "IN_PROGRESS",
    viewerCan: { submit: false },
  });
  const refused = await send(head, submit, { id, expectedVersion: 3, result: " " });
  expect(refused).toMatchObject({ assignment: null, userErrors: [{ code: "EVIDENCE_REQUIRED", path: ["result"] }] });
  const submitted = await send(head, submit, { id, expectedVersion: 3, result: "Đã xong" });
  expect(submitted.assignment).toMatchObject({
    state: "SUBMITTED",
    submissions: [{ number: 1, state: "WAITING", result: "Đã xong", submittedBy: { name: head.name } }],
  });
  const returned = await send(monitor, giveBack, { id, expectedVersion: 4, reason: "Thiếu số liệu" });
  expect(returned.assignment).toMatchObject({ state: "RETURNED", submissions: [{ state: "RETURNED" }] });
  await send(head, submit, { id, expectedVersion: 5, result: "Đã bổ sung" });
  const done = await send(monitor, confirm, { id, expectedVersion: 6 });
  expect(done).toMatchObject({ userErrors: [], assignment: { state: "COMPLETED", version: 7 } });
  expect(done.assignment?.submissions.map(({ number, state }) => [number, state])).toEqual([
    [2, "CONFIRMED"],
    [1, "RETURNED"],
  ]);
});

test("whoever comes second gets VERSION_CONFLICT with the row as it stands", async () => {
  const id = assignmentOf(1);
  await send(head, acknowledge, { id, expectedVersion: 1 });
  const late = await send(head, submit, { id, expectedVersion: 1, result: "Đã xong" });
  expect(codes(late)).toEqual(["VERSION_CONFLICT"]);
  expect(late.assignment).toMatchObject({ id, state: "ACKNOWLEDGED", version: 2 });
});

test("a state that does not allow the step says so, in the caller's language", async () => {
  const input = { id: assignmentOf(2), expectedVersion: 1 };
  expect(await send(monitor, confirm, input)).toMatchObject({
    assignment: null,
    userErrors: [
      { code: "STATE_NOT_ALLOWED", message: "Không thực hiện được khi đang ở trạng thái hiện tại (Đã giao)." },
    ],
  });
  const english = await world.ask<Payload>(monitor.id, confirm, { input }, "en");
  expect(english.data?.change.userErrors[0]?.message).toMatch(/^This cannot be done in the current state/);
});

test("what others may not do is refused like an assignment that does not exist", async () => {
  const absent = "00000000-0000-4000-8000-000000000000";
  for (const [person, mutation] of [
    [stranger, acknowledge],
    [monitor, acknowledge],
    [head, confirm],
    [officer, confirm],
  ] as const) {
    const [hidden, missing] = [
      await send(person, mutation, { id: assignmentOf(2), expectedVersion: 1 }),
      await send(person, mutation, { id: absent, expectedVersion: 1 }),
    ];
    expect(codes(hidden)).toEqual(["NOT_FOUND"]);
    expect(hidden).toEqual(missing);
  }
});

test("a repeated submission with the same key is one submission, with other input it is refused", async () => {
  const id = assignmentOf(2);
  const input = { id, expectedVersion: 1, result: "Đã xong", idempotencyKey: "lan-1" };
  const first = await send(head, submit, input);
  expect(await send(head, submit, input)).toEqual(first);
  expect(first.assignment?.submissions).toHaveLength(1);
  expect(codes(await send(head, submit, { ...input, result: "Khác" }))).toEqual(["DUPLICATE_REQUEST"]);
});

test("malformed input is refused before any action, naming the field and not its value", async () => {
  const { errors } = await world.ask(head.id, acknowledge, { input: { id: "không phải mã", expectedVersion: 1 } });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", fields: ["id"] });
  expect(JSON.stringify(errors)).not.toContain("không phải mã");
});

test("a draft is corrected, issued once complete, and discarded only while a draft", async () => {
  const draft = await world.make.directive({ by: monitor, issue: false });
  const directiveAnswer =
    "{ directive { id version state taskCount tasks { nodes { text dueOn deadlineKind addressees { name } } } } userErrors { code path } }";
  const edit = `mutation ($input: DirectiveEditInput!) { change: directiveEdit(input: $input) ${directiveAnswer} }`;
  const issue = `mutation ($input: DirectiveIssueInput!) { change: directiveIssue(input: $input) ${directiveAnswer} }`;
  const discard = `mutation ($input: DirectiveDiscardInput!) { change: directiveDiscard(input: $input) ${directiveAnswer} }`;
  const task = { ref: "1", text: "Lập báo cáo", deadlineKind: "MONTH", coordinating: [] };
  const ask = async (mutation: string, input: object) =>
    (
      await world.data<{ change: { directive: { version: number } | null; userErrors: object[] } }>(
        monitor.id,
        mutation,
        { input },
      )
    ).change;

  const unread = { ...task, deadline: "{", lead: [] };
  expect(await ask(edit, { id: draft.id, expectedVersion: 2, tasks: [unread] })).toEqual({
    directive: null,
    userErrors: [{ code: "INVALID_INPUT", path: ["tasks", "0", "deadline"] }],
  });
  const corrected = { ...task, deadline: '{"kind":"month","value":"2026-12"}', lead: [{ name: "TCKH" }] };
  expect(await ask(edit, { id: draft.id, expectedVersion: 2, tasks: [corrected] })).toMatchObject({
    directive: {
      taskCount: 1,
      tasks: { nodes: [{ dueOn: "2026-12-31", deadlineKind: "MONTH", addressees: [{ name: "TCKH" }] }] },
    },
    userErrors: [],
  });
  expect(await ask(issue, { id: draft.id, expectedVersion: 3 })).toMatchObject({
    userErrors: [{ code: "AGENCY_UNKNOWN" }],
  });
  const known = { ...corrected, lead: [{ name: agency.name, agencyId: agency.id }] };
  await ask(edit, { id: draft.id, expectedVersion: 3, tasks: [known] });
  expect(await ask(issue, { id: draft.id, expectedVersion: 4 })).toMatchObject({ directive: { state: "ISSUED" } });
  expect(await ask(discard, { id: draft.id, expectedVersion: 5 })).toMatchObject({
    userErrors: [{ code: "STATE_NOT_ALLOWED" }],
  });
  const other = await world.make.directive({ by: monitor, issue: false });
  expect(await ask(discard, { id: other.id, expectedVersion: 2 })).toEqual({ directive: null, userErrors: [] });
});

test("a directive's text is read into a draft, with its tasks and warnings", async () => {
  const root = await world.make.root();
  const text = `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\nSố: 15/KH-UBND\nBình An, ngày 05 tháng 11 năm 2026\nKẾ HOẠCH\nCải cách hành chính\nI. NHIỆM VỤ\n1. Giao Phòng Tài chính – Kế hoạch lập báo cáo, hoàn thành trước ngày 20/12/2026.\n`;
  const mutation = `mutation ($input: DirectiveImportInput!) { change: directiveImport(input: $input) {
    directive { documentNumber state sourceText issuer { id } tasks { nodes { text } } } userErrors { code path } } }`;
  const { change } = await world.data<{ change: { directive: Record<string, unknown> } }>(monitor.id, mutation, {
    input: { text, issuerId: root.id },
  });
  expect(change).toMatchObject({
    userErrors: [],
    directive: { documentNumber: "15/KH-UBND", state: "DRAFT", sourceText: text, issuer: { id: root.id } },
  });
  const again = await world.data(monitor.id, mutation, { input: { text, issuerId: root.id } });
  expect(again).toMatchObject({
    change: { directive: { documentNumber: "15/KH-UBND", state: "DRAFT" }, userErrors: [{ code: "NUMBER_TAKEN" }] },
  });
  const file = { fileId: "00000000-0000-4000-8000-000000000000", issuerId: root.id };
  expect(await world.data(monitor.id, mutation, { input: file })).toEqual({
    change: { directive: null, userErrors: [{ code: "NOT_FOUND", path: ["fileId"] }] },
  });
  expect(await world.data(head.id, mutation, { input: { text, issuerId: root.id } })).toEqual({
    change: { directive: null, userErrors: [{ code: "NOT_FOUND", path: null }] },
  });
});

test("an administrator adds and changes agencies, people and settings; nobody else does", async () => {
  const root = await world.make.root();
  const admin = await world.make.person({ roles: [{ role: "ADMIN", agency: root }] });
  const agencyCreate = `mutation ($input: AgencyCreateInput!) { change: agencyCreate(input: $input) {
    agency { id name code parent { id } viewerCan { edit } } userErrors { code path } } }`;
  const input = { code: "XA1", name: "UBND xã Một", kind: "COMMUNE", level: "COMMUNE", parentId: root.id };
  expect(await world.data(monitor.id, agencyCreate, { input })).toMatchObject({
    change: { agency: null, userErrors: [{ code: "NOT_FOUND" }] },
  });
  const made = await world.data<{ change: { agency: { id: string } } }>(admin.id, agencyCreate, { input });
  expect(made).toMatchObject({ change: { agency: { code: "XA1", parent: { id: root.id } }, userErrors: [] } });
  const personCreate = `mutation ($input: PersonCreateInput!) { change: personCreate(input: $input) {
    person { name email roles { role agency { code } } } userErrors { code path } } }`;
  const person = {
    name: "Phạm Thị Mới",
    email: "moi@dondoc.test",
    roles: [{ role: "HEAD", agencyId: made.change.agency.id }],
  };
  expect(await world.data(admin.id, personCreate, { input: person })).toEqual({
    change: {
      person: { name: "Phạm Thị Mới", email: "moi@dondoc.test", roles: [{ role: "HEAD", agency: { code: "XA1" } }] },
      userErrors: [],
    },
  });
  expect(await world.data(admin.id, personCreate, { input: person })).toMatchObject({
    change: { person: null, userErrors: [{ code: "EMAIL_TAKEN" }] },
  });
  expect(await world.data(monitor.id, "{ settings { key } }")).toEqual({ settings: [] });
  const list = await world.data<{ settings: { key: string; version: number }[] }>(
    admin.id,
    "{ settings { key value label version } }",
  );
  expect(list.settings).toContainEqual({
    key: "sendLetters",
    value: "true",
    label: "Gửi thư đôn đốc tự động theo lịch",
    version: 1,
  });
  const settingEdit = `mutation ($input: SettingEditInput!) { change: settingEdit(input: $input) {
    setting { key value version } userErrors { code path } } }`;
  const off = { key: "sendLetters", expectedVersion: 1, value: "false" };
  const setting = { key: "sendLetters", value: "false", version: 2 };
  expect(await world.data(admin.id, settingEdit, { input: off })).toEqual({ change: { setting, userErrors: [] } });
  expect(await world.data(admin.id, settingEdit, { input: off })).toEqual({
    change: { setting, userErrors: [{ code: "VERSION_CONFLICT", path: null }] },
  });
});

test("letters are previewed, then planned once", async () => {
  world.setNow("2026-11-23T09:00:00+07:00");
  const variables = { kind: "OVERDUE_WEEKLY", day: "2026-11-23" };
  const preview = `query ($kind: LetterKind!, $day: Day!) { letterPreview(kind: $kind, day: $day) {
    recipient rowCount already agency { code } } }`;
  const planned = `mutation ($input: LettersPlanInput!) { change: lettersPlan(input: $input) {
    letters { recipient rowCount agency { code } } userErrors { code } } }`;
  const waiting = [{ recipient: head.email, rowCount: 1, agency: { code: "TCKH" } }];
  expect(await world.data(monitor.id, preview, variables)).toEqual({
    letterPreview: [{ ...waiting[0], already: null }],
  });
  expect(await world.data(stranger.id, preview, variables)).toEqual({ letterPreview: [] });
  expect(await world.data(monitor.id, planned, { input: variables })).toEqual({
    change: { letters: waiting, userErrors: [] },
  });
  expect(await world.data(monitor.id, planned, { input: variables })).toEqual({
    change: { letters: [], userErrors: [] },
  });
  expect(
    await world.data(head.id, "{ letters(filter: { kind: OVERDUE_WEEKLY }) { nodes { subject state } } }"),
  ).toMatchObject({
    letters: { nodes: [{ state: "PLANNED" }] },
  });
  expect(await world.data(stranger.id, "{ letters { totalCount } }")).toEqual({ letters: { totalCount: 0 } });
});

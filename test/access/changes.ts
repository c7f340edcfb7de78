import { randomUUID } from "node:crypto";
import type { Deadline } from "../../rules/deadline.ts";
import { type Operation, own } from "./operation.ts";
import { type AccessWorld, monday } from "./world.ts";

const version = 1;
/** The change was made. */
export const done = (text: string) => text.startsWith("200") && text.includes('"userErrors":[]');
/** A mutation with one input, whose field answers as `change`. */
export const mutation = (name: string, input: string, payload: string) =>
  `mutation ($input: ${input}!) { change: ${name}(input: $input) { ${payload} userErrors { code path message } } }`;
/** What is asked of a changed assignment. */
export const onAssignment = "assignment { id state version }";
const onTask = "task { id version }";
/** What is asked of a changed directive. */
export const onDirective = "directive { id state version }";

async function draft({ server, people, places }: AccessWorld): Promise<string> {
  const made = await server.make.directive({ by: people.MONITOR, issue: false, tasks: [{ lead: places.one }] });
  return made.id;
}

/** An issued directive of the committee with a task of commune ONE. */
export async function issued({ server, people, places }: AccessWorld): Promise<string> {
  return (await server.make.directive({ by: people.MONITOR, tasks: [{ lead: places.one }] })).id;
}

/** An assignment of commune ONE that nobody has touched. */
export async function assignment({ server, people, places }: AccessWorld): Promise<string> {
  const tasksWanted = [{ lead: places.one, dueOn: "2026-12-31" }];
  const { tasks } = await server.make.directive({ by: people.MONITOR, tasks: tasksWanted });
  return tasks[0]?.assignments[0]?.id ?? "";
}

async function taskWith({ server, people, places }: AccessWorld, deadline: Deadline): Promise<string> {
  const { tasks } = await server.make.directive({ by: people.MONITOR, tasks: [{ lead: places.one, deadline }] });
  return tasks[0]?.id ?? "";
}

/** An assignment of commune ONE on which a result waits. */
export async function waiting(world: AccessWorld): Promise<string> {
  const id = await assignment(world);
  await world.apis["HEAD of ONE"].query(mutation("resultSubmit", "ResultSubmitInput", onAssignment), {
    input: { id, expectedVersion: version, result: "Đã xong." },
  });
  return id;
}

async function asking(world: AccessWorld): Promise<string> {
  const id = await assignment(world);
  await world.apis["HEAD of ONE"].query(mutation("extensionRequest", "ExtensionRequestInput", onAssignment), {
    input: { id, expectedVersion: version, dueOn: "2027-01-31", reason: "Chờ số liệu" },
  });
  return id;
}

/** A file that the clerk has asked to be read; no worker is there. */
export async function waitingReading({ apis, places }: AccessWorld): Promise<string> {
  const { body } = await apis.CLERK.upload(`%PDF-1.7\n% ${randomUUID()}\n%%EOF\n`, "Kế hoạch.pdf");
  const { directiveImport } = await apis.CLERK.query<{ directiveImport: { reading: { id: string } } }>(
    "mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { reading { id } } }",
    { input: { fileId: body.id, issuerId: places.committee.id } },
  );
  return directiveImport.reading.id;
}

async function person({ server, places }: AccessWorld): Promise<string> {
  return (await server.make.person({ roles: [{ role: "OFFICER", agency: places.one }] })).id;
}

/** The operations that change: who may do it to a thing of the committee or of commune ONE. */
export const changes: Record<string, Operation> = {
  "Mutation.directiveImport": {
    gets: ["MONITOR", "CLERK"],
    subject: ({ places }) => places.committee.id,
    ask: (id) => ({
      doc: mutation("directiveImport", "DirectiveImportInput", onDirective),
      variables: { input: { text: "Công văn để thử", issuerId: id, monitorId: id, allowEmpty: true } },
    }),
    got: done,
  },
  "Mutation.directiveEdit": {
    gets: ["MONITOR", "CLERK"],
    subject: draft,
    ask: (id) => ({
      doc: mutation("directiveEdit", "DirectiveEditInput", onDirective),
      variables: { input: { id, expectedVersion: 2, abstract: "Sửa trích yếu" } },
    }),
    got: done,
  },
  "Mutation.directiveIssue": {
    gets: ["MONITOR"],
    subject: draft,
    ask: (id) => ({
      doc: mutation("directiveIssue", "DirectiveIssueInput", onDirective),
      variables: { input: { id, expectedVersion: 2 } },
    }),
    got: done,
  },
  "Mutation.directiveDiscard": {
    gets: ["MONITOR", "CLERK"],
    subject: draft,
    ask: (id) => ({
      doc: mutation("directiveDiscard", "DirectiveDiscardInput", onDirective),
      variables: { input: { id, expectedVersion: 2 } },
    }),
    got: done,
  },
  "Mutation.directiveRevoke": {
    gets: ["MONITOR"],
    subject: issued,
    ask: (id) => ({
      doc: mutation("directiveRevoke", "DirectiveRevokeInput", onDirective),
      variables: { input: { id, expectedVersion: 3 } },
    }),
    got: done,
  },
  "Mutation.readingCancel": {
    gets: ["CLERK"],
    subject: waitingReading,
    ask: (id) => ({
      doc: mutation("readingCancel", "ReadingCancelInput", "reading { id state }"),
      variables: { input: { id } },
    }),
    got: done,
  },
  "Mutation.agencyLearnAlias": {
    gets: ["MONITOR"],
    subject: draft,
    ask: (id) => ({
      doc: `mutation ($id: ID!) { change: agencyLearnAlias(input: { directiveId: $id, name: "Xã Một", agencyId: "${randomUUID()}" }) {
        agency { id } userErrors { code path message } } }`,
      variables: { id },
    }),
    // Only whoever may do it is told that there is no such agency.
    got: (text) => text.includes('"agencyId"'),
  },
  "Mutation.assignmentAcknowledge": {
    gets: own,
    subject: assignment,
    ask: (id) => ({
      doc: mutation("assignmentAcknowledge", "AssignmentInput", onAssignment),
      variables: { input: { id, expectedVersion: version } },
    }),
    got: done,
  },
  "Mutation.taskRecordEvent": {
    gets: ["MONITOR"],
    subject: (world) => taskWith(world, { kind: "relative", workingDays: 5, from: "event" }),
    ask: (id) => ({
      doc: mutation("taskRecordEvent", "TaskRecordEventInput", onTask),
      variables: { input: { id, expectedVersion: version, on: "2026-11-02" } },
    }),
    got: done,
  },
  "Mutation.occurrencesMake": {
    gets: ["MONITOR"],
    subject: (world) => taskWith(world, { kind: "recurring", every: "month" }),
    ask: (taskId) => ({
      doc: mutation("occurrencesMake", "OccurrencesMakeInput", onTask),
      variables: { input: { taskId, expectedVersion: version, until: "2026-12-31" } },
    }),
    got: done,
  },
  "Mutation.assignmentReportProgress": {
    gets: own,
    subject: assignment,
    ask: (id) => ({
      doc: mutation("assignmentReportProgress", "ReportProgressInput", onAssignment),
      variables: { input: { id, expectedVersion: version, text: "Đang làm", percent: 50 } },
    }),
    got: done,
  },
  "Mutation.resultSubmit": {
    gets: ["HEAD of ONE"],
    subject: assignment,
    ask: (id) => ({
      doc: mutation("resultSubmit", "ResultSubmitInput", onAssignment),
      variables: { input: { id, expectedVersion: version, result: "Đã xong", idempotencyKey: randomUUID() } },
    }),
    got: done,
  },
  "Mutation.resultConfirm": {
    gets: ["MONITOR"],
    subject: waiting,
    ask: (id) => ({
      doc: mutation("resultConfirm", "AssignmentInput", onAssignment),
      variables: { input: { id, expectedVersion: 2 } },
    }),
    got: done,
  },
  "Mutation.resultReturn": {
    gets: ["MONITOR"],
    subject: waiting,
    ask: (id) => ({
      doc: mutation("resultReturn", "ResultReturnInput", onAssignment),
      variables: { input: { id, expectedVersion: 2, reason: "Thiếu biên bản" } },
    }),
    got: done,
  },
  "Mutation.extensionRequest": {
    gets: ["HEAD of ONE"],
    subject: assignment,
    ask: (id) => ({
      doc: mutation("extensionRequest", "ExtensionRequestInput", onAssignment),
      variables: { input: { id, expectedVersion: version, dueOn: "2027-01-31", reason: "Chờ số liệu" } },
    }),
    got: done,
  },
  "Mutation.extensionDecide": {
    gets: ["MONITOR", "LEADER"],
    subject: asking,
    ask: (id) => ({
      doc: mutation("extensionDecide", "ExtensionDecideInput", onAssignment),
      variables: { input: { id, expectedVersion: 2, grant: true } },
    }),
    got: done,
  },
  "Mutation.extensionWithdraw": {
    gets: ["HEAD of ONE"],
    subject: asking,
    ask: (id) => ({
      doc: mutation("extensionWithdraw", "AssignmentInput", onAssignment),
      variables: { input: { id, expectedVersion: 2 } },
    }),
    got: done,
  },
  "Mutation.lettersPlan": {
    // Each for the agencies reached: the other district's people plan their own.
    gets: ["MONITOR", "ADMIN", "MONITOR elsewhere", "ADMIN elsewhere"],
    subject: () => "none",
    ask: () => ({
      doc: mutation("lettersPlan", "LettersPlanInput", "letters { recipient }"),
      variables: { input: { kind: "OVERDUE_WEEKLY", day: monday } },
    }),
    got: done,
  },
  "Mutation.personCreate": {
    gets: ["ADMIN"],
    subject: ({ places }) => places.one.id,
    ask: (id) => ({
      doc: mutation("personCreate", "PersonCreateInput", "person { name email }"),
      variables: {
        input: { name: "Người Mới", email: `moi-${randomUUID()}@dondoc.test`, roles: [{ role: "HEAD", agencyId: id }] },
      },
    }),
    got: done,
  },
  "Mutation.personEdit": {
    gets: ["ADMIN"],
    subject: person,
    ask: (id) => ({
      doc: mutation("personEdit", "PersonEditInput", "person { id name email active }"),
      variables: { input: { id, expectedVersion: version, name: "Tên Khác" } },
    }),
    got: done,
  },
  "Mutation.settingEdit": {
    gets: ["ADMIN"],
    subject: () => "sendLetters",
    ask: (key) => ({
      doc: mutation("settingEdit", "SettingEditInput", "setting { key value version }"),
      variables: { input: { key, expectedVersion: version, value: "false" } },
    }),
    got: done,
  },
};

import { assignment, done, mutation, onAssignment } from "./changes.ts";
import { above, type Operation, own } from "./operation.ts";
import type { AccessWorld } from "./world.ts";

const star = (name: string): Operation => ({
  gets: [...above, ...own],
  subject: ({ one }) => one.directive.tasks[0]?.id ?? "",
  ask: (id) => ({ doc: mutation(name, "TaskStarInput", "task { id starred }"), variables: { input: { id } } }),
  got: done,
});

const change = (name: string, input: string, subject: Operation["subject"], more: object): Operation => ({
  gets: ["MONITOR"],
  subject,
  ask: (id) => ({
    doc: mutation(name, input, onAssignment),
    variables: { input: { id, expectedVersion: 1, ...more } },
  }),
  got: done,
});

async function suspended(world: AccessWorld): Promise<string> {
  const id = await assignment(world);
  await world.apis.MONITOR.query(mutation("assignmentSuspend", "AssignmentStopInput", onAssignment), {
    input: { id, expectedVersion: 1, reason: "Chờ văn bản của tỉnh" },
  });
  return id;
}

const ofReport: Operation = {
  gets: [...above, ...own],
  subject: ({ one }) => one.reportFileId,
  ask: (id) => ({ path: `/files/${id}` }),
  got: (text) => text.startsWith("200 Dự thảo"),
};

const delegation: Operation = {
  gets: ["HEAD of ONE"],
  subject: assignment,
  ask: (id) => ({
    doc: mutation("assignmentDelegate", "AssignmentDelegateInput", onAssignment),
    variables: { input: { id, expectedVersion: 1, officerId: null } },
  }),
  got: done,
};

const word: Operation = {
  gets: [...above, ...own],
  subject: ({ one }) => one.open,
  ask: (assignmentId) => ({
    doc: mutation("commentAdd", "CommentAddInput", onAssignment),
    variables: { input: { assignmentId, text: "Đề nghị cho biết tiến độ" } },
  }),
  got: done,
};

/** The operations of an assignment's life beside its results: who may do it to work of commune ONE. */
export const life: Record<string, Operation> = {
  "GET /files/:id of a progress report": ofReport,
  "Mutation.assignmentDelegate": delegation,
  "Mutation.commentAdd": word,
  "Mutation.taskStar": star("taskStar"),
  "Mutation.taskUnstar": star("taskUnstar"),
  "Mutation.assignmentSuspend": change("assignmentSuspend", "AssignmentStopInput", assignment, { reason: "Chờ" }),
  "Mutation.assignmentResume": change("assignmentResume", "AssignmentInput", suspended, { expectedVersion: 2 }),
  "Mutation.assignmentCancel": change("assignmentCancel", "AssignmentStopInput", assignment, { reason: "Thôi" }),
};

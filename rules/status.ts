/** Where the work of one agency on one task stands. */
export const AssignmentState = {
  ASSIGNED: "ASSIGNED",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  IN_PROGRESS: "IN_PROGRESS",
  SUBMITTED: "SUBMITTED",
  RETURNED: "RETURNED",
  COMPLETED: "COMPLETED",
  SUSPENDED: "SUSPENDED",
  CANCELLED: "CANCELLED",
} as const;
export type AssignmentState = keyof typeof AssignmentState;

/** What can be done to an assignment; each verb is one transition of the table below. */
export const AssignmentVerb = {
  ACKNOWLEDGE: "ACKNOWLEDGE",
  REPORT_PROGRESS: "REPORT_PROGRESS",
  SUBMIT: "SUBMIT",
  CONFIRM: "CONFIRM",
  RETURN: "RETURN",
  WITHDRAW_RETURN: "WITHDRAW_RETURN",
  SUSPEND: "SUSPEND",
  RESUME: "RESUME",
  CANCEL: "CANCEL",
} as const;
export type AssignmentVerb = keyof typeof AssignmentVerb;

/** Whether the agency answers for the task (LEAD) or only for its own reply (COORDINATING). */
export const AssignmentRole = { LEAD: "LEAD", COORDINATING: "COORDINATING" } as const;
export type AssignmentRole = keyof typeof AssignmentRole;

const stop = { SUSPEND: "SUSPENDED", CANCEL: "CANCELLED" } as const;

const table: Record<AssignmentState, Partial<Record<AssignmentVerb, AssignmentState>>> = {
  ASSIGNED: { ACKNOWLEDGE: "ACKNOWLEDGED", REPORT_PROGRESS: "IN_PROGRESS", SUBMIT: "SUBMITTED", ...stop },
  ACKNOWLEDGED: { REPORT_PROGRESS: "IN_PROGRESS", SUBMIT: "SUBMITTED", ...stop },
  IN_PROGRESS: { REPORT_PROGRESS: "IN_PROGRESS", SUBMIT: "SUBMITTED", ...stop },
  SUBMITTED: { CONFIRM: "COMPLETED", RETURN: "RETURNED", ...stop },
  // A report does not lift the return: the row stays visibly returned until it is submitted anew.
  RETURNED: { REPORT_PROGRESS: "RETURNED", SUBMIT: "SUBMITTED", WITHDRAW_RETURN: "SUBMITTED", ...stop },
  COMPLETED: {},
  // What was waiting before a suspension is submitted again after it, since time has passed.
  SUSPENDED: { RESUME: "IN_PROGRESS", CANCEL: "CANCELLED" },
  CANCELLED: {},
};

/** Whether work is still expected; suspended counts as not open. */
export function isOpen(state: AssignmentState): boolean {
  return state !== "COMPLETED" && state !== "SUSPENDED" && state !== "CANCELLED";
}

/** The states in which work is still expected. */
export const openStates: readonly AssignmentState[] = Object.values(AssignmentState).filter(isOpen);

/** The state a verb leads to, or null when the state does not allow it. */
export function next(state: AssignmentState, verb: AssignmentVerb): AssignmentState | null {
  return table[state][verb] ?? null;
}

/** The verbs a state allows, in the order of the table. */
export function allowedVerbs(state: AssignmentState): AssignmentVerb[] {
  return Object.values(AssignmentVerb).filter((verb) => table[state][verb]);
}

/** Whether the verb must come with a reason. */
export function needsReason(verb: AssignmentVerb): boolean {
  return verb === "RETURN" || verb === "SUSPEND" || verb === "CANCEL";
}

const names: Record<AssignmentState, string> = {
  ASSIGNED: "Đã giao",
  ACKNOWLEDGED: "Đã tiếp nhận",
  IN_PROGRESS: "Đang thực hiện",
  SUBMITTED: "Chờ xác nhận",
  RETURNED: "Trả lại, yêu cầu bổ sung",
  COMPLETED: "Đã hoàn thành",
  SUSPENDED: "Tạm hoãn",
  CANCELLED: "Đã dừng",
};

/** The state as Vietnamese readers know it. */
export function stateName(state: AssignmentState): string {
  return names[state];
}

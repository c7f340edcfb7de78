/** What the office and the agency do to an assignment beside its results. */
export const life = {
  star: "Follow item {ref}",
  starAdd: "Add to my watch-list",
  starRemove: "Take off my watch-list",

  stopMenu: "Suspend or end",
  stopOther: "More",
  stopSuspend: "Suspend",
  stopSuspendTitle: "Suspend task {ref}",
  stopSuspendHint: "The task stands outside the figures until it goes on; the due date stays.",
  stopSuspended: "Task {ref} is suspended.",
  stopResume: "Let it go on",
  stopResumed: "Task {ref} goes on.",
  stopCancel: "End the work",
  stopCancelTitle: "End the work on task {ref}",
  stopCancelHint: "This cannot be taken back. Results and reports so far are kept.",
  stopCancelled: "The work on task {ref} has ended.",
  stopWaiting: "The result that waits will not be decided on; the agency submits again if the task goes on.",
  stopReason: "Reason",
  stopReasonHint: "The reason goes into the history, where the agency reads it.",
  stopReasonMissing: "Please give a reason.",

  progressFiles: "Files",
  evidenceDay: "Day it bears",
  evidenceDayOf: "Day that the document {name} bears",
  fileOfDay: "document of {day}",

  submissionLAPSED: "Not decided on",
  lapsedReason: "Why it was not decided on",
};

import { type Cache, cacheExchange, type KeyGenerator } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";

// Values that belong to the thing they hang on and have no identity of their own.
const embedded: KeyGenerator = () => null;
const nouns = ["Directive", "Task", "Assignment", "Agency", "Person", "Letter", "ProgressRow"];
const parts = [
  ...nouns.flatMap((noun) => [`${noun}Connection`, `${noun}Edge`, `${noun}Payload`]),
  ...["PageInfo", "Viewer", "ViewerCan", "ViewerCounts", "AgencyCan", "DirectiveCan", "AssignmentCan", "LegalBasis"],
  ...["Warning", "Progress", "Ratio", "AgeingClass", "ProgressRow", "AgencyProgress", "ScoreLine", "PlannedLetter"],
  ...["DirectiveImportPayload", "ReadingPayload", "ImportDifference", "SourcePage", "PageBox", "TaskConfidence"],
  ...["UserError", "DueDay", "SavedViewPayload", "Evidence", "SettingPayload", "LettersPayload"],
  ...["AmendmentPreview"],
  ...["Calendar", "CalendarDay", "WorkingWeek", "CalendarPreview", "CalendarDueMove", "CalendarLetterMove"],
  ...["CalendarPayload", "CalendarFile", "CalendarFileRow"],
  ...["CalendarPayload", "DueDay"],
  ...["ReorganisationPreview", "ReorganisationPreviewAnswer", "HandedRow", "ReorganisationPayload"],
  ...["AgencyPast", "AgencyPlace", "Membership"],
  ...["ProgressMeasures", "Lag", "ProgressDrift", "DriftChange", "FrozenFigures", "FrozenRow"],
  ...["FrozenRowConnection", "FrozenRowEdge", "FrozenPeriodConnection", "FrozenPeriodEdge", "FrozenPeriodPayload"],
  ...["BulkPayload", "BulkResult"],
];

// A star moves no figure and no right, only the lists that are narrowed to stars.
const forgetStarred = (_result: unknown, _args: unknown, cache: Cache): void => {
  for (const { fieldKey } of cache.inspectFields("Query"))
    if (fieldKey.includes('"starred"')) cache.invalidate("Query", fieldKey);
};

const forgetViews = (_result: unknown, _args: unknown, cache: Cache): void => {
  for (const { fieldName, fieldKey } of cache.inspectFields("Query"))
    if (fieldName === "savedViews") cache.invalidate("Query", fieldKey);
};

// One confirmed result moves counts, lists and rights all over: what is on screen is asked for again.
const forget = (_result: unknown, _args: unknown, cache: Cache): void => {
  for (const field of cache.inspectFields("Query")) cache.invalidate("Query", field.fieldKey);
};

const mutations = [
  ...["directiveImport", "directiveEdit", "directiveIssue", "directiveDiscard", "assignmentAcknowledge"],
  ...["assignmentReportProgress", "resultSubmit", "resultConfirm", "resultReturn", "agencyCreate", "agencyEdit"],
  ...["directiveAmend", "directiveClose", "directiveSupersede", "directiveCarryOut"],
  ...["directiveRevoke", "agencyLearnAlias", "personCreate", "personEdit", "settingEdit", "lettersPlan"],
  ...["calendarEdit", "periodFreeze", "taskRecordEvent"],
  ...["assignmentSuspend", "assignmentResume", "assignmentCancel", "assignmentDelegate"],
  ...["agencyReorganise", "agencyReorganiseWithdraw", "agencyEditMembers"],
  ...["assignmentSuspend", "assignmentResume", "assignmentCancel", "assignmentDelegate", "commentAdd"],
  ...["extensionRequest", "extensionDecide", "extensionWithdraw"],
  ...["resultsConfirm", "resultsReturn", "returnsWithdraw", "returnWithdraw", "assignmentsDelegate"],
];

/** The normalised cache: entities by id, embedded values without keys, everything stale after a change. */
export const cache = cacheExchange({
  keys: {
    ...Object.fromEntries(parts.map((type) => [type, embedded])),
    Setting: (setting) => (typeof setting.key === "string" ? setting.key : null),
  },
  resolvers: { Directive: { tasks: relayPagination() } },
  updates: {
    Mutation: {
      ...Object.fromEntries(mutations.map((name) => [name, forget])),
      taskStar: forgetStarred,
      taskUnstar: forgetStarred,
      savedViewCreate: forgetViews,
      savedViewEdit: forgetViews,
      savedViewDelete: forgetViews,
    },
  },
});

import { newId } from "../newId.ts";
import type { DraftSource, TaskSource } from "./draftQuery.ts";

/** How a document states a deadline. */
export type DeadlineKind = TaskSource["deadlineKind"];
/** An addressee as printed, and the agency it was understood as. */
export type DraftAddressee = { key: string; name: string; agencyId: string | null; agencyName: string | null };

/** Where words are printed: fractions of a page. */
export type PageBox = TaskSource["boxes"][number];

/** A task while it is corrected; `id` is the server's or, for a new one, ours. */
export type DraftTask = {
  id: string;
  ref: string;
  /** The reference as people say it, as long as it is the one that was read. */
  refLabel: string;
  section: string | null;
  text: string;
  spanStart: number | null;
  spanEnd: number | null;
  deadlineKind: DeadlineKind;
  deadlineText: string | null;
  deadlineLabel: string;
  /** The deadline as it was read, the API's JSON text; null for a task of one's own. */
  deadlineRule: string | null;
  /** How often a standing duty is reported on: the API's JSON text, and its words as read. */
  reportDuty: string | null;
  reportDutyLabel: string | null;
  dueOn: string | null;
  /** Whether the deadline, or the day, was corrected since the draft was loaded. */
  deadlineTouched: boolean;
  dueTouched: boolean;
  target: string;
  reportTo: string[];
  evidenceRequired: boolean;
  lead: DraftAddressee[];
  coordinating: DraftAddressee[];
  boxes: readonly PageBox[];
  /** The reader's, 0 to 1; what a person has corrected is certain. Null for a task of one's own. */
  confidence: TaskSource["confidence"];
};

/** The head of the document while it is corrected. */
export type DraftHead = {
  kind: string;
  documentNumber: string;
  issuedOn: string | null;
  endsOn: string | null;
  abstract: string;
  signer: string;
  signerTitle: string;
  place: string;
  urgency: DraftSource["urgency"];
  issuer: { id: string; name: string };
  monitor: { id: string; name: string };
  countContinuous: boolean;
};

/** A whole draft on the desk. */
export type Draft = { head: DraftHead; tasks: DraftTask[] };

/** The draft as the server keeps it, laid out for correction. */
export function draftFrom(source: DraftSource, tasks: readonly TaskSource[]): Draft {
  return {
    head: {
      kind: source.kind,
      documentNumber: source.documentNumber ?? "",
      issuedOn: source.issuedOn,
      endsOn: source.endsOn,
      abstract: source.abstract,
      signer: source.signer ?? "",
      signerTitle: source.signerTitle ?? "",
      place: source.place ?? "",
      urgency: source.urgency,
      issuer: source.issuer,
      monitor: source.monitor,
      countContinuous: source.countContinuous,
    },
    tasks: tasks.map(taskFrom),
  };
}

function taskFrom(task: TaskSource): DraftTask {
  const of = (role: "LEAD" | "COORDINATING") =>
    task.addressees
      .filter((addressee) => addressee.role === role)
      .map(({ id, name, agency }) => ({
        key: id,
        name,
        agencyId: agency?.id ?? null,
        agencyName: agency?.name ?? null,
      }));
  return {
    id: task.id,
    ref: task.ref,
    refLabel: task.refLabel,
    section: task.section,
    text: task.text,
    spanStart: task.spanStart,
    spanEnd: task.spanEnd,
    deadlineKind: task.deadlineKind,
    deadlineText: task.deadlineText,
    deadlineLabel: task.deadlineLabel,
    deadlineRule: task.deadlineRule,
    reportDuty: task.reportDutyRule,
    reportDutyLabel: task.reportDutyLabel,
    dueOn: task.dueOn,
    deadlineTouched: false,
    dueTouched: false,
    target: task.target ?? "",
    reportTo: task.reportTo,
    evidenceRequired: task.evidenceRequired,
    lead: of("LEAD"),
    coordinating: of("COORDINATING"),
    boxes: task.boxes,
    confidence: task.confidence,
  };
}

/** An empty task that follows another one of the same section. */
export function blankTask(after: DraftTask | undefined): DraftTask {
  return {
    id: newId(),
    ref: "",
    refLabel: "",
    section: after?.section ?? null,
    text: "",
    spanStart: null,
    spanEnd: null,
    deadlineKind: "NONE",
    deadlineText: null,
    deadlineLabel: "",
    deadlineRule: null,
    reportDuty: null,
    reportDutyLabel: null,
    dueOn: null,
    deadlineTouched: true,
    dueTouched: false,
    target: "",
    reportTo: [],
    evidenceRequired: true,
    lead: [],
    coordinating: [],
    boxes: [],
    confidence: null,
  };
}

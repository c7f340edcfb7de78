import type { Day } from "../rules/day.ts";
import { blocksOf } from "./blocks.ts";
import { gatherRows } from "./brokenTables.ts";
import { compose } from "./compose.ts";
import { confidenceOf } from "./confidence.ts";
import { isDamaged } from "./damage.ts";
import { damagedDatesIn } from "./damagedDates.ts";
import type { Directory } from "./directory.ts";
import type { Draft, DraftTask } from "./draft.ts";
import { headerOf } from "./header.ts";
import { splitLabels } from "./inlineLabels.ts";
import { fillLeads } from "./leads.ts";
import { mendLetterhead } from "./letterhead.ts";
import { linesOf } from "./lines.ts";
import { outlineOf } from "./outline.ts";
import { readingOf } from "./reading.ts";
import { type Match, matcher } from "./resolve.ts";
import { type Placed, tasksOf } from "./tasks.ts";
import { unifyCommittees } from "./unifyCommittees.ts";
import { warningsOf } from "./warnings.ts";

/**
 * Reads a directive's text, plain or as a scan left it, into a draft: the head of the document, its tasks and what to look at.
 * Pure and total: any text gives a draft. Spans are offsets into `text`; with a directory, names are resolved to ids.
 */
export function readDirective(text: string, directory?: Directory): Draft {
  const { text: source, origin } = compose(text);
  const damaged = isDamaged(source);
  const lines = mendLetterhead(source, linesOf(source));
  const header = headerOf(source, lines, damaged);
  const body = lines.filter((_, i) => (i >= header.bodyFrom && i < header.bodyTo) || i >= header.annexFrom);
  const { document } = header;
  const placed = tasksOf(
    outlineOf(splitLabels(source, blocksOf(gatherRows(source, body, damaged)))),
    readingOf({
      source,
      damaged,
      issuedOn: document.issuedOn,
      report: document.kind === "BC",
      headed: document.number !== null,
    }),
  );
  fillLeads(placed, document.kind === "BC");
  if (document.number !== null) unifyCommittees(placed, source);
  const match = directory ? matcher(directory) : null;
  const tasks = placed.map((task) => draftTask(task, { origin, match, damaged, issuedOn: document.issuedOn }));
  return {
    document,
    tasks,
    warnings: warningsOf(
      { document, tasks, source, match },
      new Set(placed.filter((task) => task.found?.inferred).map((task) => task.ref)),
    ),
  };
}

type Around = {
  origin: (offset: number) => number;
  match: ((name: string) => Match) | null;
  damaged: boolean;
  issuedOn: Day | null;
};

function draftTask(task: Placed, { origin, match, damaged, issuedOn }: Around): DraftTask {
  const { passage, found, lead, deadline } = task;
  const text = passage
    .slice(task.start, task.end)
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[:,;.\s]+|[;,\s]+$|\.\/\.$/gu, "");
  const place = (from: number, to: number, where = passage) => {
    const span = where.source(from, to);
    return { start: origin(span.start), end: origin(span.end) };
  };
  const words = found && (found.passage ?? passage);
  const own = task.ownLead && lead.length > 0;
  const names = (list: { name: string }[]) => [...new Set(list.map((a) => a.name))];
  const [leads, coordinating] = [names(lead), names(task.coordinating)];
  return {
    ref: task.ref,
    text,
    lead: leads,
    coordinating,
    deadline,
    deadlineText: found && words ? words.slice(found.start, found.end) : null,
    reportTo: names(task.reportTo),
    target: task.target,
    span: place(task.start, task.end),
    deadlineSpan: found && words ? place(found.start, found.end, words) : null,
    leadSpan: own ? place(lead[0]!.start, lead.at(-1)!.end) : null,
    section: task.section,
    confidence: confidenceOf(task, {
      damaged,
      dateDamaged: damagedDatesIn(words ? words.slice(found.start, found.end) : text).length > 0,
      beforeIssue: deadline.kind === "date" && issuedOn !== null && deadline.date < issuedOn,
      matches: match && leads.map(match),
    }),
    ...(match
      ? { leadIds: leads.map((name) => match(name).id), coordinatingIds: coordinating.map((name) => match(name).id) }
      : {}),
  };
}

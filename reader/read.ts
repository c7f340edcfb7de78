import { blocksOf } from "./blocks.ts";
import { gatherRows } from "./brokenTables.ts";
import { compose } from "./compose.ts";
import { isDamaged } from "./damage.ts";
import type { Directory } from "./directory.ts";
import type { Draft, DraftTask } from "./draft.ts";
import { headerOf } from "./header.ts";
import { fillLeads } from "./leads.ts";
import { linesOf } from "./lines.ts";
import { outlineOf } from "./outline.ts";
import { readingOf } from "./reading.ts";
import { resolver } from "./resolve.ts";
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
  const lines = linesOf(source);
  const header = headerOf(source, lines, damaged);
  const body = lines.filter((_, i) => (i >= header.bodyFrom && i < header.bodyTo) || i >= header.annexFrom);
  const { document } = header;
  const placed = tasksOf(
    outlineOf(blocksOf(gatherRows(source, body, damaged))),
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
  const resolve = directory && resolver(directory);
  const tasks = placed.map((task) => draftTask(task, origin, resolve));
  return {
    document,
    tasks,
    warnings: warningsOf(document, tasks, new Set(placed.filter((t) => t.found?.inferred).map((t) => t.ref)), source),
  };
}

function draftTask(
  task: Placed,
  origin: (offset: number) => number,
  resolve?: (name: string) => string | null,
): DraftTask {
  const { passage, found, lead } = task;
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
    deadline: task.deadline,
    deadlineText: found && words ? words.slice(found.start, found.end) : null,
    reportTo: names(task.reportTo),
    target: task.target,
    span: place(task.start, task.end),
    deadlineSpan: found && words ? place(found.start, found.end, words) : null,
    leadSpan: own ? place(lead[0]!.start, lead.at(-1)!.end) : null,
    section: task.section,
    ...(resolve ? { leadIds: leads.map(resolve), coordinatingIds: coordinating.map(resolve) } : {}),
  };
}

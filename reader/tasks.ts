import type { Day } from "../rules/day.ts";
import { type Named, startsAgency } from "./agencies.ts";
import { addLabel, type Labels, labelOf } from "./labels.ts";
import { type Read, type Setting, tasksOfLeaf } from "./leaf.ts";
import { looseTasks } from "./loose.ts";
import type { Item } from "./outline.ts";
import { type Passage, passageOf } from "./passage.ts";
import { coordinatingIn } from "./relations.ts";
import { isClosing, isFutureHeading, isIdleHeading, isNoTask } from "./sections.ts";
import { subjectOf } from "./subject.ts";
import { type Above, type Column, cellsOf, columnsOf, tasksOfRow } from "./tables.ts";

/** A task with its reference and the headings above it. */
export type Placed = Read & { ref: string; section: string | null; scope: Item };

/** What the whole document gives to each item. */
export type Reading = { source: string; damaged: boolean; issuedOn: Day | null; report: boolean; headed: boolean };

type Frame = Setting & { section: string[]; idle: boolean };

/** All tasks of the outline, in order. */
export function tasksOf(root: Item, reading: Reading): Placed[] {
  const placed: Placed[] = [];
  new Walk(reading, placed).children(root, {
    lead: [],
    coordinating: [],
    issuedOn: reading.issuedOn,
    section: [],
    idle: reading.report,
  });
  return placed;
}

class Walk {
  private columns: Column[] | null = null;
  private above: Above = { lead: [], coordinating: [], limit: { kind: "none" }, timeText: null };
  private readonly reading: Reading;
  private readonly placed: Placed[];
  constructor(reading: Reading, placed: Placed[]) {
    this.reading = reading;
    this.placed = placed;
  }

  children(parent: Item, given: Frame): void {
    let frame = given;
    this.lift(parent);
    const kinds = parent.children.map((child) => labelOf(this.passage(child))?.kind);
    // "Đơn vị chủ trì: …" once under an item speaks of the item; met again and again, of the bullet before it.
    const repeated = kinds.some((kind, i) => kind !== undefined && kinds.indexOf(kind) !== i);
    const ofParent = !repeated && kinds.some(Boolean) && this.isSentence(parent);
    if (ofParent) return this.labelled(parent, frame);
    parent.children.forEach((child, i) => {
      if (child.block.row) return this.row(child, frame);
      if (kinds[i] !== undefined) return;
      const labels = this.labelsAfter(parent.children, i);
      frame = this.item(child, frame, labels) ?? frame;
    });
  }

  // Label lines that follow the last of (1), (2), (3) stand under it only by their place: they speak of the item above all of these.
  private lift(parent: Item): void {
    const last = parent.children.at(-1);
    const equals = parent.children.filter((child) => child.marker === last?.marker);
    if (!last || equals.length < 2 || (last.marker !== "paren" && last.marker !== "letter")) return;
    const labels = last.children.filter((child) => labelOf(this.passage(child)));
    if (labels.length < 2 || equals.slice(0, -1).some((child) => child.children.length > 0)) return;
    last.children = last.children.filter((child) => !labels.includes(child));
    parent.children.push(...labels);
  }

  private labelsAfter(siblings: Item[], i: number): Labels {
    const labels: Labels = {};
    for (const next of siblings.slice(i + 1)) {
      const passage = this.passage(next);
      const label = labelOf(passage);
      if (!label) break;
      addLabel(labels, passage, label.kind, label.from, this.reading.issuedOn);
    }
    return labels;
  }

  // An item whose lines below give time, lead and help is itself the task; numbered lines with their own limit are tasks beside it.
  private labelled(parent: Item, frame: Frame): void {
    const labels: Labels = {};
    for (const child of parent.children) {
      const passage = this.passage(child);
      const label = labelOf(passage);
      if (label) addLabel(labels, passage, label.kind, label.from, this.reading.issuedOn);
    }
    const passage = this.passage(parent);
    const setting: Setting = {
      lead: labels.lead ?? frame.lead,
      coordinating: labels.coordinating ?? frame.coordinating,
      issuedOn: frame.issuedOn,
    };
    this.add(this.merge(tasksOfLeaf(passage, 0, passage.key.length, setting), labels), parent, frame, parent.ref);
    for (const child of parent.children) {
      if (child.marker !== "paren" && child.marker !== "letter") continue;
      const own = this.passage(child);
      const bracket = own.key.indexOf("(");
      const reads = tasksOfLeaf(own, 0, bracket > 0 ? bracket : own.key.length, setting).filter(
        (read) => read.deadline.kind !== "none",
      );
      this.add(reads, child, frame, child.ref);
    }
  }

  private merge(reads: Read[], labels: Labels): Read[] {
    return reads.map((read) => ({
      ...read,
      lead: labels.lead ?? read.lead,
      coordinating: labels.coordinating ?? read.coordinating,
      reportTo: labels.reportTo ?? read.reportTo,
      deadline: labels.limit?.deadline ?? read.deadline,
      found: labels.limit ?? read.found,
    }));
  }

  private item(item: Item, frame: Frame, labels: Labels): Frame | null {
    const passage = this.passage(item);
    const { key } = passage;
    if (item.marker === "appendix") this.columns = null;
    if (key.trim() === "") return this.into(item, frame);
    if (item.marker === "text" && isCaption(passage)) return null;
    if (isClosing(key) && item.children.length === 0) return this.loose(item, passage, { ...frame, lead: [] }, true);
    const marked = item.children.filter((child) => child.marker !== "text" && !child.block.row);
    const subject = subjectOf(passage, 0, key.length);
    const leadIn = /[:?]\s*$/.test(key) || key.startsWith("#");
    const label = subject?.role === "label" && key.slice(subject.textFrom).trim() === "";
    if (item.children.length > 0 && (marked.length > 0 || leadIn || label || !this.isSentence(item)))
      return this.heading(item, passage, frame);
    if (item.marker === "text" && item.parent?.marker === "root")
      return leadIn ? this.settled(passage, frame) : this.loose(item, passage, frame, false);
    if (leadIn || (label && item.children.length === 0)) return this.settled(passage, frame);
    if (frame.idle || isNoTask(key) || (item.marker === "text" && isCaption(passage))) return null;
    this.add(this.merge(tasksOfLeaf(passage, 0, key.length, frame), labels), item, frame, item.ref);
    this.children(item, frame);
    return null;
  }

  private heading(item: Item, passage: Passage, frame: Frame): null {
    const title = passage.shown(0, passage.key.length).replace(/\s+/gu, " ").trim();
    const { key } = passage;
    const numbered = item.marker !== "bullet" && item.marker !== "plus";
    const idle = (frame.idle && !(this.reading.report && isFutureHeading(key))) || (numbered && isIdleHeading(key));
    this.into(item, { ...this.settledBy(passage, frame, true), section: [...frame.section, title], idle });
    return null;
  }

  private into(item: Item, frame: Frame): null {
    this.children(item, frame);
    return null;
  }

  // A lead-in with a colon settles who carries out the items after it.
  private settled(passage: Passage, frame: Frame): Frame {
    const subject = subjectOf(passage, 0, passage.key.length);
    if (subject?.role === "subject" && !DOING.test(passage.key)) return frame;
    return this.settledBy(passage, frame, false);
  }

  private settledBy(passage: Passage, frame: Frame, titles: boolean): Frame {
    const { key } = passage;
    const subject = subjectOf(passage, 0, key.length);
    const lead = subject ? subject.list.agencies : ((titles ? titled(passage) : null) ?? addressed(passage));
    // "UBND huyện xây dựng kế hoạch … như sau:" tells what the issuer does and addresses nobody.
    if (lead.length === 0 || (!titles && ISSUER.test(lead[0]!.name))) return frame;
    const coordinating = coordinatingIn(passage, 0, key.length).filter((a) => !lead.some((l) => l.name === a.name));
    return { ...frame, lead, coordinating };
  }

  private loose(item: Item, passage: Passage, frame: Frame, closing: boolean): null {
    if (frame.idle && !closing) return null;
    const opening = this.reading.headed && !closing && this.placed.length === 0;
    this.add(looseTasks(passage, frame, closing, opening), item, frame, item.ref);
    return null;
  }

  private row(item: Item, frame: Frame): void {
    const { source, damaged, issuedOn } = this.reading;
    const cells = cellsOf(source, item.block.pieces[0]!);
    const heads = columnsOf(cells.map((cell) => passageOf(source, [cell], damaged).key));
    if (heads) {
      this.columns = heads;
      return;
    }
    if (!this.columns) return;
    const reads = tasksOfRow(source, cells, this.columns, this.above, damaged, issuedOn);
    const number = source
      .slice(cells[this.columns.indexOf("number")]?.start ?? 0, cells[this.columns.indexOf("number")]?.end ?? 0)
      .trim();
    const path = item.parent?.ref ?? "";
    this.add(reads, item, frame, number ? [path, number].filter(Boolean).join(".") : item.ref);
  }

  private add(reads: Read[], scope: Item, frame: Frame, ref: string): void {
    const section = frame.section.length > 0 ? frame.section.join(" › ") : null;
    const paragraphs =
      scope.children.some((child) => child.marker === "text" && !isClosing(this.passage(child).key)) &&
      scope.marker !== "text";
    const base = paragraphs && reads.length > 0 ? `${ref}#1` : ref;
    reads.forEach((read, i) => {
      this.placed.push({ ...read, ref: reads.length > 1 ? `${base}/${i + 1}` : base, section, scope });
    });
  }

  private isSentence(item: Item): boolean {
    const text = item.block.pieces.map((piece) => this.reading.source.slice(piece.start, piece.end)).join(" ");
    return item.parent !== null && (/[.;…]["”)]?$/u.test(text.trim()) || text.length > 160);
  }

  private readonly passages = new Map<Item, Passage>();
  private passage(item: Item): Passage {
    let passage = this.passages.get(item);
    if (!passage) {
      passage = passageOf(this.reading.source, item.block.pieces, this.reading.damaged);
      this.passages.set(item, passage);
    }
    return passage;
  }
}

// The title of an annex, in capitals, with "(Kèm theo …)" after it.
function isCaption({ text, key }: Passage): boolean {
  const opening = text.slice(0, 30);
  return (/\p{Lu}{2}/u.test(text) && opening === opening.toUpperCase()) || /^\(?kem theo/.test(key);
}

const ISSUER =
  /^(?:Chủ tịch |Phó Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)/iu;

const ADDRESSED = /(?:yeu cau|giao|de nghi|phan cong)\s+(?:doi voi\s+|cho\s+)?/g;
const DOING =
  /(?<![a-z])(?:can\s+|phai\s+)?(?:tap trung\s+|khan truong\s+|nghiem tuc\s+)?(?:trien khai\s+)?thuc hien\s+(?:tot\s+)?(?:mot so|cac|nhung)\s/;

// A short heading that begins with an agency names it as a whole: "Các chủ rừng là tổ chức (các Ban quản lý …)".
function titled(passage: Passage): Named[] | null {
  const bracket = passage.key.search(/\s*\(|\s*:?\s*$/);
  if (!startsAgency(passage, 0) || bracket > 110 || /[.;]/.test(passage.key.slice(0, bracket))) return null;
  return [{ name: passage.shown(0, bracket).replace(/\s+/gu, " "), start: 0, end: bracket }];
}

// Whom a lead-in addresses although the sentence begins with something else ("… yêu cầu các cơ quan … thực hiện một số nội dung sau:").
function addressed(passage: Passage): Named[] {
  const { key } = passage;
  let found: Named[] = [];
  for (const match of key.matchAll(ADDRESSED)) {
    const subject = subjectOf(passage, match.index, key.length);
    if (subject && subject.role === "order") found = subject.list.agencies;
    const about = subjectOf(
      passage,
      match.index + match[0].length - (match[0].includes("doi voi") ? 8 : 0),
      key.length,
    );
    if (about && found.length === 0) found = about.list.agencies;
  }
  if (found.length > 0) return found;
  const doing = DOING.exec(key);
  if (!doing) return [];
  const comma = key.slice(0, doing.index);
  for (let place = comma.length - 1; place > 0; place--) {
    if (!/[,;]\s$/.test(comma.slice(place - 2, place))) continue;
    const subject = subjectOf({ ...passage, key: comma }, place, comma.length);
    if (subject && subject.list.end >= comma.trimEnd().length - 12) return subject.list.agencies;
  }
  return [];
}

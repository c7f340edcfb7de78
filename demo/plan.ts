import type { Day } from "../rules/day.ts";
import type { Story } from "./story.ts";
import { longDay, type When } from "./when.ts";

/** One task of a demo plan; `{when}` in its text stands for the words of its time limit. */
export interface Item {
  text: string;
  when: When;
  story: Story;
  lead?: string;
  with?: string[];
  reportTo?: string[];
  target?: string;
}

/** The items under one agency or one subject. */
export interface Chapter {
  title: string;
  lead?: string;
  items: Item[];
}

/** A part of a plan under a Roman numeral: loose lines that set no tasks, items, or chapters of items. */
export interface Part {
  title: string;
  lines?: string[];
  items?: Item[];
  chapters?: Chapter[];
}

/** A plan of the demo district: everything its document says. */
export interface Plan {
  number: string;
  issuedOn: Day;
  title: string;
  bases: string[];
  opening: string;
  parts: Part[];
  closing: string;
  recipients: string[];
  signer: string;
}

/** A task as it stands in the document: its reference, heading and place (offsets into the text). */
export interface PlacedItem extends Item {
  ref: string;
  section: string;
  leadCode: string;
  printed: string;
  start: number;
  end: number;
}

// "trình UBND huyện ban hành": the result goes to whom it is submitted.
const submitted = /(?:trình|báo cáo) (Chủ tịch UBND huyện|UBND huyện)/iu;

const romans = ["I", "II", "III", "IV", "V", "VI"];

/** Writes the document of a plan, one paragraph a line as a text editor would give it, and tells where each task stands. */
export function writePlan(plan: Plan): { text: string; items: PlacedItem[] } {
  const items: PlacedItem[] = [];
  let text = "";
  const line = (words: string) => {
    text += `${words}\n\n`;
  };
  const item = (one: Item, label: string, ref: string, section: string, lead: string | undefined) => {
    const leadCode = one.lead ?? lead;
    if (!leadCode) throw new Error(`Demo plan ${plan.number}: ${ref} names no agency`);
    const printed = one.text.replace("{when}", one.when.phrase);
    const start = text.length + label.length + 1;
    const reportTo = one.reportTo ?? submitted.exec(printed)?.slice(1, 2) ?? [];
    items.push({ ...one, ref, section, leadCode, printed, reportTo, start, end: start + printed.length });
    line(`${label} ${printed}`);
  };

  text += "ỦY BAN NHÂN DÂN\nHUYỆN MINH GIANG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";
  line(`Số: ${plan.number}\nMinh Giang, ${longDay(plan.issuedOn)}`);
  line(`KẾ HOẠCH\n${plan.title}`);
  for (const basis of plan.bases) line(basis);
  line(plan.opening);
  plan.parts.forEach((part, p) => {
    const roman = romans[p] ?? "";
    line(`${roman}. ${part.title}`);
    for (const words of part.lines ?? []) line(`- ${words}`);
    part.items?.forEach((one, i) => {
      item(one, `${i + 1}.`, `${roman}.${i + 1}`, part.title, undefined);
    });
    part.chapters?.forEach((chapter, c) => {
      line(`${c + 1}. ${chapter.title}`);
      chapter.items.forEach((one, i) => {
        const label = `${c + 1}.${i + 1}`;
        item(one, `${label}.`, `${roman}.${label}`, `${part.title} › ${chapter.title}`, chapter.lead);
      });
    });
  });
  line(plan.closing);
  text += `Nơi nhận:\n${plan.recipients.map((one) => `- ${one};`).join("\n")}\n- Lưu: VT.\n\n`;
  text += `TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${plan.signer}\n`;
  return { text, items };
}

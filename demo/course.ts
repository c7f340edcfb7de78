import { addDays, type Day, diffDays } from "../rules/day.ts";
import { spread, within } from "./office.ts";
import type { Story } from "./story.ts";
import type { Clock } from "./when.ts";

/** The story of one agency. */
type OneStory = Exclude<Story, { kind: "group" }>;

/** What happens to one assignment, in order. */
export type Step =
  | { kind: "acknowledge"; day: Day }
  | { kind: "report"; day: Day; text: string; percent: number | null }
  | { kind: "submit"; day: Day; result: string; file: boolean }
  | { kind: "confirm"; day: Day }
  | { kind: "return"; day: Day; reason: string };

/** An assignment whose course is to be told. */
export interface Given {
  ref: string;
  agency: string;
  assignedOn: Day;
  dueOn: Day | null;
}

const halfway = [
  "Đã phân công công chức phụ trách, lập tiến độ thực hiện cụ thể.",
  "Đã xây dựng dự thảo, đang lấy ý kiến các cơ quan liên quan.",
  "Đang tổng hợp số liệu, tài liệu phục vụ thực hiện nhiệm vụ.",
  "Đã làm việc với các đơn vị liên quan để thống nhất cách làm.",
];

/** The steps of one assignment under its story; every day lies between the assignment and yesterday. */
export function courseOf(story: OneStory, given: Given, clock: Clock): Step[] {
  const { ref, agency, assignedOn, dueOn } = given;
  const key = `${ref} ${agency}`;
  const at = (day: Day) => within(clock, assignedOn, day);
  const noted = (by: Day): Step[] => {
    const day = at(clock.working(assignedOn, 1 + spread(key, 3)));
    return day <= by ? [{ kind: "acknowledge", day }] : [];
  };
  const begun = (by: Day): Step[] => {
    const length = diffDays(by, assignedOn);
    if (length < 25) return [];
    const day = clock.day(-diffDays(clock.today, addDays(assignedOn, Math.floor(length * 0.45))));
    return [{ kind: "report", day: at(day), text: halfway[spread(key, halfway.length)] ?? "", percent: 30 }];
  };
  const confirmed = (day: Day): Step => ({ kind: "confirm", day: at(clock.working(day, 1 + spread(key, 3))) });

  switch (story.kind) {
    case "untouched":
      return [];
    case "seen":
      return noted(clock.today);
    case "working": {
      const day = at(clock.day(story.on));
      const last: Step = { kind: "report", day, text: story.report, percent: story.percent };
      return [...noted(day), ...begun(day), last];
    }
    case "waiting":
    case "returned": {
      const day = at(clock.day(story.on));
      const submit: Step = { kind: "submit", day, result: story.result, file: true };
      const steps = [...noted(day), ...begun(day), submit];
      if (story.kind === "waiting") return steps;
      return [...steps, { kind: "return", day: at(clock.working(day, 2)), reason: story.reason }];
    }
    case "done": {
      const day = at(doneDay(story, dueOn, clock));
      const first = story.first ? at(clock.day(story.first.on)) : null;
      const before: Step[] =
        first && story.first
          ? [
              { kind: "submit", day: first, result: "Đã hoàn thành dự thảo, trình xem xét.", file: true },
              { kind: "return", day: at(clock.working(first, 2)), reason: story.first.reason },
            ]
          : [];
      const submit: Step = { kind: "submit", day, result: story.result, file: !story.bare };
      return [...noted(first ?? day), ...begun(first ?? day), ...before, submit, confirmed(day)];
    }
  }
}

// Early work ends on a working day no later than so many days before the due day, late work on one no earlier than so many after.
function doneDay(story: { after?: number; on?: number }, dueOn: Day | null, clock: Clock): Day {
  if (story.on !== undefined || dueOn === null) return clock.day(story.on ?? -30);
  const wanted = addDays(dueOn, story.after ?? 0);
  const day = clock.day(diffDays(wanted, clock.today));
  return day < wanted && (story.after ?? 0) > 0 ? clock.working(day, 1) : day;
}

/** The stories of a group's members: the same work, further or less far along. */
export function membersStories(
  story: Extract<Story, { kind: "group" }>,
  ref: string,
  members: string[],
): Map<string, OneStory> {
  const least = (code: string) => (story.last?.includes(code) ? 1 : 0);
  const order = [...members].sort(
    (a, b) => least(a) - least(b) || spread(`${ref} ${a}`, 997) - spread(`${ref} ${b}`, 997) || (a < b ? -1 : 1),
  );
  const { done = 0, waiting = 0, working = 0, seen = 0, on = -5, result } = story;
  return new Map(
    order.map((code, index): [string, OneStory] => {
      const around = on - spread(code, 4);
      if (index < done)
        return [code, { kind: "done", after: -spread(`${code} ${ref}`, 9), result, bare: spread(code, 3) > 0 }];
      if (index < done + waiting) return [code, { kind: "waiting", on: around, result }];
      if (index < done + waiting + working)
        return [code, { kind: "working", on: around, percent: null, report: result }];
      return [code, { kind: index < done + waiting + working + seen ? "seen" : "untouched" }];
    }),
  );
}

/** What a coordinating agency does: its reply comes before the lead's result, or before the due day; else it takes note. */
export function helpersStory(lead: Step[], given: Given, clock: Clock): OneStory {
  const submitted = lead.find((step) => step.kind === "submit")?.day ?? null;
  const until = submitted ?? (given.dueOn && given.dueOn < clock.today ? given.dueOn : null);
  if (!until) return { kind: "seen" };
  const on = diffDays(until, clock.today) - 1 - spread(`${given.agency} ${given.ref}`, 6);
  return {
    kind: "done",
    on,
    bare: true,
    result: "Đã phối hợp thực hiện, cung cấp số liệu theo đề nghị của cơ quan chủ trì.",
  };
}

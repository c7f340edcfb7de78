import { type Icon, IconAlertTriangle, IconCircleCheck, IconClock, IconClockCheck, IconSun } from "@tabler/icons-react";
import type { Tone } from "../tone.ts";
import type { UrlState } from "../useUrlState.ts";

/** The parts that a count falls into; each opens to its rows. */
export const progressParts = [
  "OVERDUE",
  "IN_TERM",
  "NO_DEADLINE",
  "ON_TIME",
  "LATE",
  "OPEN",
  "COMPLETED",
  "ALL",
  "SUSPENDED",
  "CANCELLED",
] as const;
/** One part of a count. */
export type Part = (typeof progressParts)[number];

/** The part that an address names; the overdue ones when it names none. */
export const partOf = (text: string | undefined): Part => progressParts.find((part) => part === text) ?? "OVERDUE";

type Counts = {
  completedOnTime: number;
  completedLate: number;
  openInTerm: number;
  openOverdue: number;
  openNoDeadline: number;
};

/** The five numbers that add up to the total, with their colours, in the order of the bars. */
export const figures: readonly { part: Part; count: keyof Counts; fill: string; tone: Tone; icon: Icon }[] = [
  { part: "ON_TIME", count: "completedOnTime", fill: "bar-done", tone: "done", icon: IconCircleCheck },
  { part: "LATE", count: "completedLate", fill: "bar-done-late", tone: "soon", icon: IconClockCheck },
  { part: "IN_TERM", count: "openInTerm", fill: "bar-term", tone: "term", icon: IconClock },
  { part: "NO_DEADLINE", count: "openNoDeadline", fill: "bar-none", tone: "none", icon: IconSun },
  { part: "OVERDUE", count: "openOverdue", fill: "bar-late", tone: "late", icon: IconAlertTriangle },
];

/** Opens the overview's list at one part of the count, over all agencies. */
export const toRows = (part: Part) => (old: UrlState) => ({
  ...old,
  phan: part,
  "co-quan": undefined,
  tuoi: undefined,
  trang: undefined,
});

/** Narrows the overview's list to one agency and one part of its count. */
export const toAgencyRows = (agencyId: string, part: Part) => (old: UrlState) => ({
  ...old,
  phan: part,
  "co-quan": agencyId,
  tuoi: undefined,
  trang: undefined,
});

/** An ageing class in few signs: "1–30", ">120". */
export const daysLabel = (from: number, to: number | null): string => (to === null ? `>${from - 1}` : `${from}–${to}`);

/** The class of overdue days that an address names, as in "31-60"; an open end is left empty. */
export function overdueOf(text: string | undefined): { overdueFrom: number | null; overdueTo: number | null } {
  const found = /^(\d+)-(\d*)$/.exec(text ?? "");
  return { overdueFrom: found ? Number(found[1]) : null, overdueTo: found?.[2] ? Number(found[2]) : null };
}

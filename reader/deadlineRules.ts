import type { Rule } from "./deadlineRule.ts";
import { NAMED, YEARLESS } from "./namedDeadlines.ts";
import { BARE, DATED } from "./recurringDeadlines.ts";
import { RELATIVE } from "./relativeDeadlines.ts";

/** All forms of words that set a time limit, the more particular before the more general. */
export const RULES: Rule[] = [...DATED, ...RELATIVE, ...BARE, ...NAMED, ...YEARLESS];

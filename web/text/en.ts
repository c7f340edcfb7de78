import { account } from "./en/account.ts";
import { agencies } from "./en/agencies.ts";
import { amend } from "./en/amend.ts";
import { bulk } from "./en/bulk.ts";
import { calendar } from "./en/calendar.ts";
import { dashboard } from "./en/dashboard.ts";
import { directives } from "./en/directives.ts";
import { draft } from "./en/draft.ts";
import { extension } from "./en/extension.ts";
import { frame } from "./en/frame.ts";
import { life } from "./en/life.ts";
import { office } from "./en/office.ts";
import { reading } from "./en/reading.ts";
import { report } from "./en/report.ts";
import { states } from "./en/states.ts";
import { views } from "./en/views.ts";
import { work } from "./en/work.ts";
import type { vi } from "./vi.ts";

/** Every English text of the interface; a key missing here does not compile. */
export const en: Record<keyof typeof vi, string> = {
  ...frame,
  ...states,
  ...account,
  ...dashboard,
  ...directives,
  ...amend,
  ...draft,
  ...reading,
  ...work,
  ...report,
  ...views,
  ...office,
  ...calendar,
  ...agencies,
  ...extension,
  ...bulk,
  ...life,
};

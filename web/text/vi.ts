import { account } from "./vi/account.ts";
import { agencies } from "./vi/agencies.ts";
import { amend } from "./vi/amend.ts";
import { bulk } from "./vi/bulk.ts";
import { calendar } from "./vi/calendar.ts";
import { dashboard } from "./vi/dashboard.ts";
import { directives } from "./vi/directives.ts";
import { draft } from "./vi/draft.ts";
import { extension } from "./vi/extension.ts";
import { frame } from "./vi/frame.ts";
import { life } from "./vi/life.ts";
import { office } from "./vi/office.ts";
import { reading } from "./vi/reading.ts";
import { report } from "./vi/report.ts";
import { states } from "./vi/states.ts";
import { views } from "./vi/views.ts";
import { work } from "./vi/work.ts";

/** Every Vietnamese text of the interface. */
export const vi = {
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
} as const;

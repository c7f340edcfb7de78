import { instant, one, plain, type ReadType, raw, text } from "../readType.ts";

/** How a fixed report is read; its rows are read apart, page by page. */
export const frozenPeriod: ReadType = {
  table: "frozen_period",
  fields: {
    id: plain("id"),
    name: text("name"),
    asOf: plain("as_of"),
    agency: one("Agency", "agency_id"),
    frozenBy: one("Person", "frozen_by_id"),
    frozenAt: instant("frozen_at"),
    frozenScope: raw("scope"),
    frozenFigures: raw("figures"),
  },
  needs: { scope: ["frozenScope"], progress: ["asOf", "frozenFigures"], rows: ["id"] },
};

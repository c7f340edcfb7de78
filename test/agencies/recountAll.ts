import { action } from "../../actions/act.ts";
import { recount } from "../../actions/assignments/recount.ts";

/** Sets every counter anew from the rows. */
export const recountAll = action("recountAll", async (act, _: object) => {
  const directives: { id: string }[] = await act.db.query("select id from directive where state = 'ISSUED'");
  const agencyYears: { agencyId: string; year: number }[] = await act.db.query(
    `select agency_id as "agencyId", year from agency_year`,
  );
  await recount(act, { directiveIds: directives.map(({ id }) => id), agencyYears });
  return {};
});

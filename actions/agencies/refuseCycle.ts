import { Failure } from "../../rules/failure.ts";
import type { Act } from "../act.ts";

/** Refuses to put an agency below itself or below one that stands below it. */
export async function refuseCycle(act: Act, id: string, parentId: string): Promise<void> {
  const above: unknown[] = await act.db.query(
    `with recursive above as (
       select id, parent_id from agency where id = $2
       union select parent.id, parent.parent_id from agency parent join above on above.parent_id = parent.id
     ) select 1 from above where id = $1`,
    [id, parentId],
  );
  if (above.length > 0) {
    throw new Failure("INVALID_INPUT", {
      path: ["parentId"],
      details: { expected: "cơ quan cấp trên không thuộc chính nó" },
    });
  }
}

import type { Action } from "../actions/act.ts";
import type { ApiContext } from "./context.ts";
import type { BulkRowInput } from "./inputs/bulkInputs.ts";
import { mutate } from "./mutate.ts";
import type { BulkPayload, BulkResult } from "./payloads/bulkPayload.ts";

/**
 * Runs an action for every row, one after the other, each in a transaction of its own: what one row is refused does not
 * touch the others. A fault ends the request; asked again with the same key, rows already done answer as they did.
 */
export async function eachRow<Row extends BulkRowInput, Input extends BulkRowInput>(
  context: ApiContext,
  action: Action<Input, { assignmentId: string }>,
  { rows, idempotencyKey }: { rows: Row[]; idempotencyKey?: string | null },
  inputOf: (row: Row) => Input,
): Promise<BulkPayload> {
  const results: BulkResult[] = [];
  for (const row of rows) {
    const outcome = await mutate(context, action, inputOf(row), {
      ids: ({ assignmentId }) => [assignmentId],
      current: row.id,
      idempotencyKey: idempotencyKey ? `${idempotencyKey} ${row.id}` : null,
    });
    results.push({ ...outcome, id: row.id });
  }
  return { results, userErrors: [] };
}

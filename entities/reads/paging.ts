import { isDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { isId } from "./isId.ts";

/** Most rows a page may have. */
export const maxPage = 100;

/** One key of an order: a column expression, its PostgreSQL type and the way; nulls come last both ways. */
export interface OrderKey {
  expression: (alias: string) => string;
  type: "date" | "integer" | "text" | "uuid" | "timestamptz" | "bigint";
  descending: boolean;
}

/** How many rows after which cursor. */
export interface Paging {
  first?: unknown;
  after?: unknown;
}

/** The page size asked for; refuses what is out of range rather than giving another number of rows than asked. */
export function pageSize(first: unknown): number {
  const size = Number(first ?? 25);
  if (!Number.isInteger(size) || size < 0 || size > maxPage) {
    throw new Failure("INVALID_INPUT", {
      path: ["first"],
      details: { expected: `0–${maxPage}`, found: String(first) },
    });
  }
  return size;
}

/** The order as SQL. */
export function orderSql(keys: readonly OrderKey[], alias: string): string {
  return keys.map((key) => `${key.expression(alias)}${key.descending ? " desc" : ""} nulls last`).join(", ");
}

/** The cursor of a row as SQL: its order keys, in base64url. */
export function cursorSql(keys: readonly OrderKey[], alias: string): string {
  const values = keys.map((key) => `(${key.expression(alias)})::text`).join(", ");
  const json = `convert_to(json_build_array(${values})::text, 'UTF8')`;
  return String.raw`translate(encode(${json}, 'base64'), E'+/=\n', '-_')`;
}

/** The order keys that a cursor carries; a cursor that is none of ours is refused. */
export function readCursor(cursor: unknown, keys: readonly OrderKey[]): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(String(cursor), "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === keys.length && values.every((value, at) => fits(value, keys[at])))
      return values;
  } catch {
    // Falls through to the refusal below: how it is broken does not matter to its reader.
  }
  throw new Failure("INVALID_INPUT", { path: ["after"], details: { found: String(cursor).slice(0, 40) } });
}

// A cursor of another list must not reach the database, where it is no value of the column.
function fits(value: unknown, key: OrderKey | undefined): value is string | null {
  if (value === null) return true;
  return key !== undefined && typeof value === "string" && isText[key.type](value);
}

const isText: Record<OrderKey["type"], (text: string) => boolean> = {
  date: isDay,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  text: () => true,
  timestamptz: (text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(text) && isMoment(text),
  uuid: isId,
};

function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")));
}

/** The rows after a cursor, key by key: greater in the first, or equal there and greater in the next … */
export function afterSql(
  keys: readonly OrderKey[],
  values: readonly (string | null)[],
  alias: string,
  parameter: (value: string | null, type: string) => string,
): string {
  const steps = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((before, at) => same(before, values[at] ?? null));
    return [...equal, beyond(key, values[index] ?? null)].join(" and ");
  });
  return `(${steps.map((step) => `(${step})`).join(" or ")})`;

  function same(key: OrderKey, value: string | null): string {
    const column = key.expression(alias);
    return value === null ? `${column} is null` : `${column} = ${parameter(value, key.type)}`;
  }
  function beyond(key: OrderKey, value: string | null): string {
    // Nothing comes after null, the last of all.
    if (value === null) return "false";
    const column = key.expression(alias);
    return `(${column} ${key.descending ? "<" : ">"} ${parameter(value, key.type)} or ${column} is null)`;
  }
}

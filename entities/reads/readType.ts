import type { Reading } from "./reading.ts";
import type { Selected } from "./selection.ts";

/** A row at hand in a statement: its alias, and what is joined to it already. */
export interface Row {
  alias: string;
  /** The alias of its directive. */
  directive?: string;
  /** The alias of its agency. */
  agency?: string;
  /** Where many rows are read at once: joins that gather something for all of them in one pass. */
  joins?: string[];
}

/** Reads one field of a row: an SQL expression that yields JSON text and is never null. */
export type FieldRead = (row: Row, reading: Reading, field: Selected) => string;

/**
 * How an object type is read, declared once: what each field is in SQL. Fields computed in JavaScript name the read
 * fields they need; those may be hidden ones that the API does not show.
 */
export interface ReadType {
  table: string;
  fields: Record<string, FieldRead>;
  needs: Record<string, readonly string[]>;
}

const quoted = (sql: string) => `coalesce('"'||${sql}||'"','null')`;

/** A column whose text never needs escaping in JSON: an id, a day, a code of a closed set. */
export const plain =
  (column: string): FieldRead =>
  ({ alias }) =>
    quoted(`${alias}.${column}`);

/** A column whose text is JSON as it stands: a number, a truth value, jsonb. */
export const raw =
  (column: string): FieldRead =>
  ({ alias }) =>
    `coalesce(${alias}.${column}::text,'null')`;

/** A moment in time, in the one form that the API gives it: UTC to the millisecond. */
export const instant =
  (column: string): FieldRead =>
  ({ alias }) =>
    `coalesce('"'||to_char(${alias}.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')||'"','null')`;

/** Any other column: text, an array. */
export const text =
  (column: string): FieldRead =>
  ({ alias }) =>
    `coalesce(to_json(${alias}.${column})::text,'null')`;

/** The one row of another type that a column points to; its right to be seen follows from this row's. */
export const one =
  (type: string, column: string): FieldRead =>
  ({ alias }, reading, field) =>
    reading.one(type, field, (target) => `${target}.id = ${alias}.${column}`);

import { type FieldNode, GraphQLObjectType, type GraphQLOutputType, getNamedType } from "graphql";
import { connection, type ListRead } from "./connection.ts";
import { JsonText } from "./jsonText.ts";
import type { Paging } from "./paging.ts";
import type { ReadContext } from "./readContext.ts";
import type { Reading } from "./reading.ts";
import type { Row } from "./readType.ts";
import { runStatement } from "./runStatement.ts";
import { type Operation, Selected } from "./selection.ts";

/** What a resolver knows of the field it answers; GraphQL's resolve info is one. */
export interface Asked extends Operation {
  fieldName: string;
  fieldNodes: readonly FieldNode[];
  returnType: GraphQLOutputType;
}

function selectedOf({ asText }: ReadContext, info: Asked): Selected {
  const type = getNamedType(info.returnType);
  const operation = { fragments: info.fragments, variableValues: info.variableValues, asText };
  return new Selected(
    info.fieldName,
    {},
    type instanceof GraphQLObjectType ? type : null,
    [...info.fieldNodes],
    operation,
  );
}

// What a reader in text gets instead of an object is for whoever put it in text, and passes through everybody else.
function answerOf<T>({ asText }: ReadContext, json: string): T {
  const value: unknown = asText ? new JsonText(json) : JSON.parse(json);
  return value as T;
}

/** Reads a page of a list with everything asked below it, in one statement. */
export async function readPage<T>(
  context: ReadContext,
  info: Asked,
  list: (reading: Reading) => ListRead,
  paging: Paging,
) {
  const reading = await context.reading();
  const sql = `select ${connection(reading, list(reading), paging, selectedOf(context, info))} as json`;
  const [row] = await runStatement<{ json: string }>(context.dataSource, sql, reading.params);
  return answerOf<T>(context, row?.json ?? "{}");
}

/** Reads the first row of a type under a condition with everything asked below it, in one statement; null without one. */
export async function readOne<T>(
  context: ReadContext,
  info: Asked,
  type: string,
  where: (row: Row, reading: Reading) => string,
  order?: (alias: string) => string,
): Promise<T | null> {
  const [row] = await readRows(context, selectedOf(context, info), type, where, order, 1);
  return row ? answerOf<T>(context, row.json) : null;
}

/**
 * Reads all rows of a type under a condition; for lists that are short by nature. `from` is for rows that are of no
 * table; it ends where the alias belongs.
 */
export async function readAll<T>(
  context: ReadContext,
  info: Asked,
  type: string,
  where: (row: Row, reading: Reading) => string,
  order?: (alias: string) => string,
  from?: (reading: Reading) => Promise<string>,
): Promise<T[]> {
  const rows = await readRows(context, selectedOf(context, info), type, where, order, undefined, from);
  return answerOf<T[]>(context, `[${rows.map(({ json }) => json).join(",")}]`);
}

/**
 * Reads rows by id in the order of the ids, null where there is none; `where` holds the rights. For objects that a
 * resolver found by other means, with what was asked of them.
 */
export async function readByIds<T>(
  context: ReadContext,
  info: Asked,
  type: string,
  ids: readonly string[],
  where: (row: Row, reading: Reading) => string,
): Promise<(T | null)[]> {
  const byId = (row: Row, reading: Reading) =>
    `${row.alias}.id = any(${reading.params.add([...new Set(ids)].sort(), "uuid[]")}) and ${where(row, reading)}`;
  const rows = await readRows(context, selectedOf(context, info), type, byId);
  const found = new Map(rows.map(({ id, json }) => [id, json]));
  return ids.map((id) => {
    const json = found.get(id);
    return json === undefined ? null : answerOf<T>(context, json);
  });
}

async function readRows(
  context: ReadContext,
  selected: Selected,
  type: string,
  where: (row: Row, reading: Reading) => string,
  order?: (alias: string) => string,
  limit?: number,
  from?: (reading: Reading) => Promise<string>,
): Promise<{ id: string | null; json: string }[]> {
  const reading = await context.reading();
  const row: Row = { alias: reading.alias() };
  const { table, fields } = reading.type(type);
  const object = reading.object(type, row, selected.fields);
  const sql = `select ${fields.id ? `${row.alias}.id::text` : "null"} as id, ${object} as json from ${from ? await from(reading) : table} ${row.alias} where ${where(row, reading)}${
    order ? ` order by ${order(row.alias)}` : ""
  }${limit === undefined ? "" : ` limit ${limit}`}`;
  return runStatement<{ id: string | null; json: string }>(context.dataSource, sql, reading.params);
}

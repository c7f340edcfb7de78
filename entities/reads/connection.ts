import { afterSql, cursorSql, type OrderKey, orderSql, type Paging, pageSize, readCursor } from "./paging.ts";
import type { Reading } from "./reading.ts";
import type { Row } from "./readType.ts";
import type { Selected } from "./selection.ts";

/** A list that is read page by page. */
export interface ListRead {
  type: string;
  /** What narrows the list, rights included. */
  where: (row: Row) => string;
  /** The last key must be unique. */
  order: readonly OrderKey[];
  scope?: Omit<Row, "alias">;
}

/** JSON text of a connection: only the parts asked for are computed, `totalCount` by a count of its own. */
export function connection(reading: Reading, list: ListRead, paging: Paging, field: Selected): string {
  const asked = field.fields;
  const parts: string[] = [];
  if (asked.has("nodes") || asked.has("edges") || asked.has("pageInfo")) parts.push(page(reading, list, paging, field));
  if (asked.has("totalCount")) parts.push(`'"totalCount":'||${count(reading, list)}`);
  return parts.length === 0 ? "'{}'" : `'{'||${parts.join("||','||")}||'}'`;
}

function count(reading: Reading, list: ListRead): string {
  const row = { alias: reading.alias(), ...list.scope };
  return `(select count(*)::text from ${reading.type(list.type).table} ${row.alias} where ${list.where(row)})`;
}

// The page is cut from the table first and turned into JSON afterwards, so that rows beyond it cost nothing.
function page(reading: Reading, list: ListRead, paging: Paging, field: Selected): string {
  const size = pageSize(paging.first);
  const [base, cut, json] = [reading.alias(), reading.alias(), reading.alias()];
  const row: Row = { alias: base, ...list.scope };
  const conditions = [list.where(row)];
  if (paging.after !== undefined && paging.after !== null) {
    const values = readCursor(paging.after, list.order);
    conditions.push(afterSql(list.order, values, base, (value, type) => reading.params.add(value, type)));
  }
  const order = orderSql(list.order, base);
  const rows = field.rows;
  const object = rows ? reading.object(list.type, { alias: cut, ...list.scope }, rows.fields) : "'null'";
  const source = `select ${base}.*, ${cursorSql(list.order, base)} as page_cursor, row_number() over (order by ${order}) as page_row
    from ${reading.type(list.type).table} ${base} where ${conditions.join(" and ")} order by ${order} limit ${size + 1}`;
  const shown = `filter (where ${json}.n <= ${size})`;
  const { fields } = field;
  const parts: string[] = [];
  if (fields.has("nodes")) {
    parts.push(`'"nodes":['||coalesce(string_agg(${json}.node, ',' order by ${json}.n) ${shown}, '')||']'`);
  }
  if (fields.has("edges")) {
    const edge = `'{"cursor":"'||${json}.cursor||'","node":'||${json}.node||'}'`;
    parts.push(`'"edges":['||coalesce(string_agg(${edge}, ',' order by ${json}.n) ${shown}, '')||']'`);
  }
  if (fields.has("pageInfo")) {
    const end = (way: string) =>
      `coalesce('"'||(array_agg(${json}.cursor order by ${json}.n ${way}) ${shown})[1]||'"', 'null')`;
    parts.push(
      `'"pageInfo":{"hasNextPage":'||(count(*) > ${size})::text||',"hasPreviousPage":${paging.after ? "true" : "false"}` +
        `,"startCursor":'||${end("asc")}||',"endCursor":'||${end("desc")}||'}'`,
    );
  }
  return `(select ${parts.join("||','||")} from (
    select ${cut}.page_row as n, ${cut}.page_cursor as cursor, ${object} as node from (${source}) ${cut}) ${json})`;
}

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
  const asked = [...field.fields.values()];
  if (asked.length === 0) return "'{}'";
  const ofRows = asked.some(({ name }) => name === "nodes" || name === "edges" || name === "pageInfo");
  const json = ofRows ? page(reading, list, paging, field) : null;
  const parts = asked.map((part) => `'"${part.key}":'||${json?.part(part) ?? beside(reading, list, field, part)}`);
  const object = `'{'||${parts.join("||','||")}||'}'`;
  // One answer also where nothing in it is aggregated.
  return json ? `(select ${object} from ${json.from} having true)` : object;
}

function beside(reading: Reading, list: ListRead, field: Selected, { name }: Selected): string {
  if (name === "__typename") return `'"${field.type?.name}"'`;
  const row = { alias: reading.alias(), ...list.scope };
  return `(select count(*)::text from ${reading.type(list.type).table} ${row.alias} where ${list.where(row)})`;
}

/** The rows of a page as a source, and the parts of the connection that are aggregated from them. */
interface PageSql {
  from: string;
  part: (part: Selected) => string | null;
}

// From so many rows on, what belongs to each is gathered for all of them in one pass.
const manyRows = 25;

// The page is cut from the table first and turned into JSON afterwards, so that rows beyond it cost nothing.
function page(reading: Reading, list: ListRead, paging: Paging, field: Selected): PageSql {
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
  const joins: string[] = [];
  const shownRow: Row = { alias: cut, ...list.scope, ...(size < manyRows ? {} : { joins }) };
  const object = rows ? reading.object(list.type, shownRow, rows.fields) : "'null'";
  const cursor = asksCursor(field) ? cursorSql(list.order, base) : "null::text";
  const source = `select ${base}.*, ${cursor} as page_cursor, row_number() over (order by ${order}) as page_row
    from ${reading.type(list.type).table} ${base} where ${conditions.join(" and ")} order by ${order} limit ${size + 1}`;
  const shown = `filter (where ${json}.n <= ${size})`;
  const all = (of: string) => `'['||coalesce(string_agg(${of}, ',' order by ${json}.n) ${shown}, '')||']'`;
  const objectOf = (of: Selected, values: Record<string, string>) => {
    const pairs = [...of.fields.values()].map(
      ({ key, name }) => `'"${key}":'||${name === "__typename" ? `'"${of.type?.name}"'` : values[name]}`,
    );
    return pairs.length === 0 ? "'{}'" : `'{'||${pairs.join("||','||")}||'}'`;
  };
  const end = (way: string) =>
    `coalesce('"'||(array_agg(${json}.cursor order by ${json}.n ${way}) ${shown})[1]||'"', 'null')`;
  return {
    from: `(select ${cut}.page_row as n, ${cut}.page_cursor as cursor, ${object} as node from (${source}) ${cut} ${joins.join(" ")}) ${json}`,
    part: (part) => {
      if (part.name === "nodes") return all(`${json}.node`);
      if (part.name === "edges") {
        return all(objectOf(part, { cursor: `'"'||${json}.cursor||'"'`, node: `${json}.node` }));
      }
      if (part.name !== "pageInfo") return null;
      return objectOf(part, {
        hasNextPage: `case when count(*) > ${size} then 'true' else 'false' end`,
        hasPreviousPage: paging.after ? "'true'" : "'false'",
        startCursor: end("asc"),
        endCursor: end("desc"),
      });
    },
  };
}

function asksCursor(field: Selected): boolean {
  return [...field.fields.values()].some(({ fields }) =>
    [...fields.values()].some(({ name }) => name === "cursor" || name === "startCursor" || name === "endCursor"),
  );
}

import type { DataSource } from "typeorm";
import type { LayoutLine } from "../sourceLayout.ts";

/** The printed lines of the sources of directives, by directive; whoever may see the directive may see its source. */
export async function loadLayoutLines(
  dataSource: DataSource,
  directiveIds: readonly string[],
): Promise<Map<string, LayoutLine[]>> {
  const rows: { id: string; lines: LayoutLine[] }[] = await dataSource.query(
    "select id, source_layout->'lines' as lines from directive where id = any($1) and source_layout is not null",
    [directiveIds],
  );
  return new Map(rows.map(({ id, lines }) => [id, lines]));
}

import { createHash } from "node:crypto";

/** Statements that get a name on every connection; what comes later runs unnamed, so that servers are not filled up. */
const mostNamed = 500;
const names = new Map<string, string>();

/** The name under which a statement is prepared once per connection; undefined when there are too many already. */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= mostNamed) return known;
  const name = `dondoc_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}

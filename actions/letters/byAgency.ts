/** Sorts rows into agencies, keeping their order. */
export function byAgency<Row extends { agencyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const sorted = new Map<string, Row[]>();
  for (const row of rows) {
    const own = sorted.get(row.agencyId);
    if (own) own.push(row);
    else sorted.set(row.agencyId, [row]);
  }
  return sorted;
}

import { foldSameLength } from "./foldSameLength.ts";
import type { Placed } from "./tasks.ts";

/** Where a document mostly writes "UBND", its committees get one spelling throughout. */
export function unifyCommittees(tasks: Placed[], source: string): void {
  const key = foldSameLength(source);
  const short = key.match(/(?<![a-z])u[bp]nd(?![a-z])/g)?.length ?? 0;
  const long = key.match(/(?<![a-z])uy ban nhan d[a-z]n(?![a-z])/g)?.length ?? 0;
  if (short <= long) return;
  for (const task of tasks)
    for (const list of ["lead", "coordinating", "reportTo"] as const)
      task[list] = task[list].map((agency) => ({
        ...agency,
        name: agency.name.replace(/(?:uỷ|ủy) ban nhân dân/giu, "UBND"),
      }));
}

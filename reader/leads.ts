import type { Named } from "./agencies.ts";
import type { Item } from "./outline.ts";
import type { Placed } from "./tasks.ts";

/**
 * Gives items without a subject the addressee of their siblings, as a reader would: a list in which
 * "Các cơ quan, đơn vị, địa phương" comes again and again is addressed to them throughout. A report tells its own work.
 */
export function fillLeads(tasks: Placed[], report: boolean): void {
  if (report) return;
  for (const depth of [1, 2]) {
    const groups = new Map<Item | null, Placed[]>();
    for (const task of tasks) {
      const scope = ancestor(task.scope, depth);
      const group = groups.get(scope);
      if (group) group.push(task);
      else groups.set(scope, [task]);
    }
    for (const group of groups.values()) {
      const common = commonLead(group);
      if (common)
        for (const task of group) if (task.lead.length === 0) Object.assign(task, { lead: common, guessed: true });
    }
  }
}

function ancestor(item: Item, depth: number): Item | null {
  let found: Item | null = item;
  for (let i = 0; i < depth && found; i++) found = found.parent;
  return found;
}

function commonLead(group: Placed[]): Named[] | null {
  const counts = new Map<string, { lead: Named[]; n: number }>();
  for (const { lead } of group) {
    if (lead.length !== 1 || !/^Các /.test(lead[0]!.name)) continue;
    const known = counts.get(lead[0]!.name.toLowerCase()) ?? { lead, n: 0 };
    counts.set(lead[0]!.name.toLowerCase(), { lead: known.lead, n: known.n + 1 });
  }
  const best = [...counts.values()].sort((a, b) => b.n - a.n)[0];
  return best && best.n >= 2 ? best.lead : null;
}

import type { Item } from "./outline.ts";
import type { Placed } from "./tasks.ts";

const unmarked = (item: Item): boolean => item.marker === "text" || item.marker === "bullet" || item.marker === "plus";

/**
 * Gives each task its reference: the path as printed, "#n" for the n-th bullet or paragraph under a node,
 * "/n" for the n-th part of an item that was split.
 */
export function assignRefs(tasks: Placed[]): void {
  const byItem = new Map<Item, Placed[]>();
  for (const task of tasks) {
    const known = byItem.get(task.scope);
    if (known) known.push(task);
    else byItem.set(task.scope, [task]);
  }
  const places = new Map<Item, Map<Item, number>>();
  // The bullets under a node, and those of its paragraphs that are tasks, with their place among themselves.
  const placesUnder = (parent: Item): Map<Item, number> => {
    const known = places.get(parent);
    if (known) return known;
    const counted = parent.children.filter(
      (c) => c.parent === parent && unmarked(c) && (c.marker !== "text" || byItem.has(c)),
    );
    const made = new Map(counted.map((child, i) => [child, i + 1]));
    places.set(parent, made);
    return made;
  };
  const refOf = (item: Item): string => {
    if (!unmarked(item)) return [...placesUnder(item).keys()].some((c) => byItem.has(c)) ? `${item.ref}#1` : item.ref;
    const parent = item.parent!;
    const base = unmarked(parent) ? refOf(parent) : parent.ref;
    const among = placesUnder(parent);
    const own = byItem.has(parent);
    // The only paragraph under a heading is the item itself: "IV.2", not "IV.2#1".
    const alone = among.size === 1 && parent.children.every(unmarked);
    if (item.marker === "text" && alone && !own && base !== "") return base;
    return `${base}#${(among.get(item) ?? 0) + (own ? 1 : 0)}`;
  };
  for (const [item, group] of byItem) {
    const ref = refOf(item);
    group.forEach((task, i) => {
      const row = task.number && [item.parent?.ref, task.number].filter(Boolean).join(".");
      task.ref = row || (group.length > 1 ? `${ref}/${i + 1}` : ref);
    });
  }
}

import type { Item } from "./outline.ts";
import type { Placed } from "./tasks.ts";

const unmarked = (item: Item): boolean => item.marker === "text" || item.marker === "bullet" || item.marker === "plus";

/**
 * Gives each task its reference: the path as printed, "#n" for the n-th bullet or paragraph under a node,
 * "/n" for the n-th part of an item that was split.
 */
export function assignRefs(tasks: Placed[]): void {
  const byItem = new Map<Item, Placed[]>();
  for (const task of tasks) byItem.set(task.scope, [...(byItem.get(task.scope) ?? []), task]);
  for (const [item, group] of byItem) {
    const ref = refOf(item, byItem);
    group.forEach((task, i) => {
      task.ref = task.number
        ? [item.parent?.ref, task.number].filter(Boolean).join(".")
        : group.length > 1
          ? `${ref}/${i + 1}`
          : ref;
    });
  }
}

function refOf(item: Item, tasks: Map<Item, Placed[]>): string {
  const counted = (children: Item[]) =>
    children.filter((child) => unmarked(child) && (child.marker !== "text" || tasks.has(child)));
  if (!unmarked(item)) return counted(item.children).some((child) => tasks.has(child)) ? `${item.ref}#1` : item.ref;
  const parent = item.parent!;
  const base = unmarked(parent) ? refOf(parent, tasks) : parent.ref;
  const siblings = counted(parent.children);
  const own = tasks.has(parent);
  // The only paragraph under a heading is the item itself: "IV.2", not "IV.2#1".
  if (item.marker === "text" && siblings.length === 1 && !own && base !== "") return base;
  return `${base}#${siblings.indexOf(item) + 1 + (own ? 1 : 0)}`;
}

import type { Block } from "./blocks.ts";

/** An item of the outline with its path as printed and the items under it. */
export type Item = { block: Block; ref: string; parent: Item | null; children: Item[]; marker: string };

/** Puts blocks into the tree that their marks tell; the first item is the document itself. */
export function outlineOf(blocks: Block[]): Item {
  const root: Item = {
    block: { mark: null, pieces: [], line: "", row: false, widest: 0 },
    ref: "",
    parent: null,
    children: [],
    marker: "root",
  };
  let open: Item[] = [root];
  for (const block of blocks) {
    const mark = mend(block.mark, open);
    const marker = markerOf(mark);
    open = keep(open, marker);
    const parent = open.at(-1)!;
    const item: Item = { block: { ...block, mark }, ref: "", parent, children: [], marker };
    item.ref = refOf(item, parent);
    parent.children.push(item);
    if (marker !== "text" && marker !== "row") open.push(item);
  }
  return root;
}

type AnyMark = Block["mark"];

// "54." after 5.3 has lost its point; "d)" after "d)" is "đ)".
function mend(mark: AnyMark, open: Item[]): AnyMark {
  if (mark?.kind === "letter" && mark.label === "d") {
    const before = open.findLast((item) => item.marker === "letter");
    return before?.block.mark?.label === "d" ? { ...mark, label: "đ" } : mark;
  }
  if (mark?.kind === "decimal" && mark.depth === 1 && mark.label.length === 2) {
    const parent = open.findLast((item) => item.marker === "decimal1");
    const last = parent?.children.findLast((item) => item.marker === "decimal2");
    const split = `${mark.label[0]}.${mark.label[1]}`;
    if (
      last &&
      parent?.block.mark?.label === mark.label[0] &&
      Number(last.block.mark!.label.split(".")[1]) + 1 === Number(mark.label[1])
    )
      return { ...mark, label: split, depth: 2 };
  }
  return mark;
}

function markerOf(mark: AnyMark): string {
  if (mark === null) return "text";
  return mark.kind === "decimal" ? `decimal${mark.depth}` : mark.kind;
}

const ORDER = ["root", "appendix", "article", "part", "roman", "decimal1", "decimal2", "decimal3", "decimal4"];

// Items that an item of this kind closes: its equals, and of those with a fixed order all that are below it.
function keep(open: Item[], marker: string): Item[] {
  if (marker === "text" || marker === "row") {
    const last = open.at(-1)!;
    return last.marker === "bullet" || last.marker === "plus"
      ? open.slice(
          0,
          open.findIndex((i) => i.marker === "bullet" || i.marker === "plus"),
        )
      : open;
  }
  const rank = ORDER.indexOf(marker);
  const cut = open.findIndex((item) => {
    if (item.marker === marker) return true;
    if (marker === "bullet") return item.marker === "plus";
    if (marker === "paren" || marker === "letter") return item.marker === "bullet" || item.marker === "plus";
    return rank >= 0 && item.marker !== "root" && (ORDER.indexOf(item.marker) > rank || ORDER.indexOf(item.marker) < 0);
  });
  return cut < 0 ? open : open.slice(0, cut);
}

// Bullets and paragraphs get their "#n" once it is known which of them are tasks.
function refOf(item: Item, parent: Item): string {
  const mark = item.block.mark;
  if (mark === null || mark.kind === "bullet" || mark.kind === "plus") return parent.ref;
  // "2.2.1." under "2." is printed whole, so the path of its decimal parents is not repeated.
  let above: Item | null = parent;
  if (mark.kind === "decimal") while (above?.marker.startsWith("decimal")) above = above.parent;
  return above?.ref ? `${above.ref}.${mark.label}` : mark.label;
}

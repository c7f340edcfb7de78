import type { Numbering } from "./docxNumbering.ts";
import { fontOf, numberOf, type Styles } from "./docxStyles.ts";
import { fromLegacy } from "./encodingsTables.ts";
import { childOf, type Element, textOf } from "./xml.ts";

/** A paragraph as it is printed, its number included; tracked changes are taken as accepted. */
export type Paragraph = {
  text: string;
  /** Nothing but its number is printed. */
  bare: boolean;
  centred: boolean;
  /** Contents of text boxes anchored in it. */
  boxes: Element[];
  /** Its end was struck out, so the next paragraph goes on in it. */
  runsOn: boolean;
};

/** What the paragraphs of a document share. */
export type Context = { styles: Styles; numbering: Numbering };

const SKIPPED = new Set([
  "del",
  "moveFrom",
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "delInstrText",
  "footnoteReference",
  "endnoteReference",
  "Fallback",
  "rt",
]);
const PRINTED: Record<string, string> = { tab: " ", br: "\n", cr: "\n", noBreakHyphen: "-", ptab: " " };

/** Reads a paragraph; counts its number on. */
export function paragraphOf(element: Element, { styles, numbering }: Context): Paragraph {
  const properties = childOf(element, "pPr");
  const styleId = childOf(properties, "pStyle")?.attributes.val ?? null;
  const style = styles(styleId);
  const boxes: Element[] = [];
  let text = "";
  const visit = (node: Element, font: string | null): void => {
    for (const child of node.children) {
      if (typeof child === "string" || SKIPPED.has(child.name)) continue;
      if (child.name === "t") text += legacy(textOf(child), font);
      else if (PRINTED[child.name] !== undefined) text += PRINTED[child.name];
      else if (child.name === "txbxContent") boxes.push(child);
      else if (child.name === "r") {
        const run = childOf(child, "rPr");
        if (isOn(childOf(run, "vanish"))) continue;
        const named = childOf(run, "rStyle")?.attributes.val;
        visit(child, fontOf(run) ?? (named ? styles(named).font : null) ?? style.font);
      } else visit(child, font);
    }
  };
  visit(element, style.font);
  const own = numberOf(properties);
  const number = own ?? style.number;
  // Number 0 takes the list of the style away.
  const bare = text.trim() === "";
  if (number && number.id !== "0") {
    const level = number.level ?? (own ? 0 : numbering.levelOf(number.id, styleId));
    text = `${numbering.next(number.id, level)} ${text.trimStart()}`.trimStart();
  }
  return {
    text,
    bare,
    centred: (childOf(properties, "jc")?.attributes.val ?? style.alignment) === "center",
    boxes,
    runsOn: childOf(childOf(properties, "rPr"), "del") !== undefined,
  };
}

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.val ?? "");

// Fonts of before Unicode print Western European letters as Vietnamese ones; those ending in H print capitals.
function legacy(text: string, font: string | null): string {
  if (font === null) return text;
  if (/^\.?Vn/.test(font)) {
    const read = fromLegacy(text, "TCVN3");
    return font.endsWith("H") ? read.toUpperCase() : read;
  }
  return /^VNI[- ]/.test(font) ? fromLegacy(text, "VNI") : text;
}

import { childOf, childrenOf, type Element } from "./xml.ts";

/** What a paragraph or run style says, its own words before those of the styles it is based on. */
export type Style = {
  number: { id: string; level: number | null } | null;
  font: string | null;
  alignment: string | null;
};

/** Answers what a style says; null asks for the default of paragraphs. */
export type Styles = (id: string | null) => Style;

const MOST_ANCESTORS = 20;

/** Reads the styles part; without one every style says nothing. */
export function stylesOf(part: Element | null): Styles {
  const known = new Map<string, Element>();
  let standard: string | null = null;
  for (const style of childrenOf(part ?? undefined, "style")) {
    const id = style.attributes.styleId ?? "";
    known.set(id, style);
    if (style.attributes.type === "paragraph" && /^(?:1|true|on)$/.test(style.attributes.default ?? "")) standard = id;
  }
  const defaults = childOf(childOf(part ?? undefined, "docDefaults"), "rPrDefault");
  const defaultFont = fontOf(childOf(defaults, "rPr"));
  return (id) => {
    const said: Style = { number: null, font: null, alignment: null };
    let style = known.get(id ?? standard ?? "");
    for (let i = 0; style && i < MOST_ANCESTORS; i++) {
      const paragraph = childOf(style, "pPr");
      said.number ??= numberOf(paragraph);
      said.alignment ??= childOf(paragraph, "jc")?.attributes.val ?? null;
      said.font ??= fontOf(childOf(style, "rPr"));
      style = known.get(childOf(style, "basedOn")?.attributes.val ?? "");
    }
    said.font ??= defaultFont;
    return said;
  };
}

/** The list and level that paragraph properties name; `level` is null where only the list is named. */
export function numberOf(properties: Element | undefined): Style["number"] {
  const number = childOf(properties, "numPr");
  const id = childOf(number, "numId")?.attributes.val;
  const level = childOf(number, "ilvl")?.attributes.val;
  return id === undefined ? null : { id, level: level === undefined ? null : Number(level) };
}

/** The font that run properties name. */
export function fontOf(properties: Element | undefined): string | null {
  const fonts = childOf(properties, "rFonts")?.attributes;
  return fonts?.ascii ?? fonts?.hAnsi ?? null;
}

import { SaxesParser } from "saxes";
import { type Limits, refused } from "./limits.ts";

/** An element by its local name, with attributes by theirs; text between elements stands among the children. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

// A document of 500 pages has some 300,000; the tree of a million takes about 300 MB.
const MOST_ELEMENTS = 1_000_000;

/**
 * Reads XML into a tree. A document type declaration is refused, so there are no entities to expand and nothing outside to
 * fetch; depth and number of elements are limited.
 */
export function parseXml(bytes: Uint8Array, { name, limits }: { name: string; limits: Limits }): Element {
  if (bytes.length > limits.bytes) throw refused(name, "văn bản quá dài");
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw refused(name, "XML có khai báo DTD, có thể gây hại");
  });
  parser.on("opentag", ({ name: tag, attributes }) => {
    if (open.length > limits.xmlDepth) throw refused(name, "XML có cấu trúc bất thường");
    if (++count > MOST_ELEMENTS) throw refused(name, "văn bản quá dài");
    const element: Element = { name: local(tag), attributes: {}, children: [] };
    for (const key in attributes) element.attributes[local(key)] = attributes[key]!;
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => void open.at(-1)!.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("error", () => {
    throw refused(name, "tệp hỏng (XML sai cú pháp)");
  });
  parser.write(decodeXml(bytes, name)).close();
  const top = root.children.find((child) => typeof child !== "string");
  if (!top) throw refused(name, "tệp hỏng (XML sai cú pháp)");
  return top;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function decodeXml(bytes: Uint8Array, name: string): string {
  const wide =
    bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0)
      ? "utf-16le"
      : bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0x3c)
        ? "utf-16be"
        : null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(wide ?? declared).decode(bytes);
  } catch {
    throw refused(name, `bảng mã “${declared}” không được hỗ trợ`);
  }
}

/** The elements directly under this one, of one name where given. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== "string" && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first element of that name directly under this one. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0];

/** All elements of that name at any depth, in order, none inside another of the same name. */
export function allOf(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.name === name) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text inside an element. */
export const textOf = (element: Element | undefined): string =>
  element === undefined
    ? ""
    : element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

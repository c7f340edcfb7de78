import type { DraftDocument } from "../draft.ts";

/** What a file turned out to be; "scan" is a PDF of which at least one page had to be recognised. */
export type SourceFormat = "pdf" | "scan" | "image" | "docx" | "xlsx" | "text" | "edxml";

/** A place on a page in fractions of its width and height, from the top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** A line of the text (offsets, end exclusive) and where it is printed; `page` counts from 1, `box` is null where the format has no pages. */
export type SourceLine = { start: number; end: number; page: number; box: Box | null };

/** A page and its size in points. */
export type SourcePage = { number: number; width: number; height: number };

/** A file as the reader takes it: its text in composed form (NFC), where each line stands, and what was noticed on the way. */
export type Source = {
  format: SourceFormat;
  text: string;
  lines: SourceLine[];
  /** Empty where the format has no pages. */
  pages: SourcePage[];
  /** What the file's own metadata state of the document; it outweighs what is read from the text. */
  document?: Partial<DraftDocument>;
  /** Remarks for the person who imports, in Vietnamese. */
  notes: string[];
};

/** A line of a source: offsets into its text, the page it is printed on, its box in fractions of the page. */
export type LayoutLine = [
  start: number,
  end: number,
  page: number,
  x: number,
  y: number,
  width: number,
  height: number,
];

/** Where the text of a source is printed, kept with the directive that was read from it. */
export interface SourceLayout {
  format: string;
  /** Sizes in points. */
  pages: { number: number; width: number; height: number }[];
  lines: LayoutLine[];
  /** Remarks for the person who imports, in Vietnamese. */
  notes: string[];
}

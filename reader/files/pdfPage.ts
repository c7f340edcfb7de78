/** A word as printed; lengths in points from the top left corner of the page as it is looked at. */
export type PrintedWord = {
  text: string;
  x0: number;
  x1: number;
  /** The baseline. */
  base: number;
  /** The size of the type. */
  size: number;
  /** Whether the type is bold; not known of recognised words. */
  bold?: boolean;
  /** Whether it is known to be a word by itself, however near the next one stands. */
  whole?: boolean;
};

/** A ruled line, drawn across (`y0` = `y1`) or down (`x0` = `x1`). */
export type Rule = { x0: number; y0: number; x1: number; y1: number };

/** A page as the layout takes it, from a text layer or from recognition. */
export type PrintedPage = {
  number: number;
  width: number;
  height: number;
  words: PrintedWord[];
  rules: Rule[];
  /** Whether the words were recognised in a picture. */
  recognised: boolean;
};

/** How far letters reach above the baseline, in parts of the size of type. */
export const ascent = 0.8;
/** How far letters reach below the baseline, in parts of the size of type. */
export const descent = 0.25;

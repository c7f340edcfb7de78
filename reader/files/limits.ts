import { Failure } from "../../rules/failure.ts";

/** What a file may ask of the reader at most. */
export type Limits = {
  /** Size of the file in bytes. */
  bytes: number;
  pages: number;
  /** Width times height of one picture. */
  pixels: number;
  /** Size of all parts of a packed file together, in bytes. */
  unpackedBytes: number;
  /** How many times larger than the file its parts may be. */
  unpackedRatio: number;
  /** How deep elements may stand in one another. */
  xmlDepth: number;
};

/** The limits unless the office sets others. */
export const defaultLimits: Limits = {
  bytes: 50 * 1024 * 1024,
  pages: 500,
  pixels: 100_000_000,
  unpackedBytes: 200 * 1024 * 1024,
  unpackedRatio: 200,
  xmlDepth: 200,
};

/** What every format's reader is given beside the bytes. */
export type OpenOptions = {
  /** The file's name as the person knows it, for refusals. */
  name: string;
  limits: Limits;
  /** Called after each page, sheet or part; `total` may be 1. */
  onPage: (done: number, total: number) => void;
  signal: AbortSignal;
  /** Called once it is known how many pages have to be recognised, which takes longer. */
  onScans?: (pages: number) => void;
};

/** The refusal of a file with its reason, a Vietnamese clause without a full stop. */
export const refused = (name: string, reason: string): Failure =>
  new Failure("FILE_REFUSED", { details: { name, reason } });

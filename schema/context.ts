import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";
import { ReadContext } from "../entities/reads/readContext.ts";
import { dayOf } from "../rules/day.ts";
import type { Locale } from "../rules/failure.ts";
import type { Viewer } from "../rules/may.ts";
import { Loaders } from "./loaders.ts";

/** What every resolver is given; made once per request, for a person who is signed in. */
export interface ApiContext {
  viewer: Viewer;
  /** The address the viewer signed in with. */
  email: string;
  door: Door;
  reads: ReadContext;
  loaders: Loaders;
  locale: Locale;
  textOfFile: (fileId: string) => Promise<string | null>;
  bytesOfFile: (fileId: string) => Promise<FileBytes | null>;
}

/** A small file as a person uploaded it. */
export interface FileBytes {
  bytes: Uint8Array;
  name: string;
}

/** What a request brings along. */
export interface RequestFacts {
  dataSource: DataSource;
  viewer: Viewer;
  email: string;
  /** Language of messages; Vietnamese by default. */
  locale?: Locale;
  /** The clock; the system's by default. */
  now?: () => Date;
  /** The text of a file that the viewer uploaded; null when there is none. */
  textOfFile?: (fileId: string) => Promise<string | null>;
  /** A small file that the viewer uploaded; null when there is none. */
  bytesOfFile?: (fileId: string) => Promise<FileBytes | null>;
}

/** Makes the context of one request. "Today" is fixed for its whole length. */
export function createContext({
  dataSource,
  viewer,
  email,
  locale = "vi",
  now = () => new Date(),
  textOfFile = async () => null,
  bytesOfFile = async () => null,
}: RequestFacts): ApiContext {
  const reads = new ReadContext(dataSource, viewer, dayOf(now()));
  return {
    viewer,
    email,
    door: { dataSource, viewer, now },
    reads,
    loaders: new Loaders(reads),
    locale,
    textOfFile,
    bytesOfFile,
  };
}

import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";
import type { ReadFile } from "../actions/readings/finishReading.ts";
import type { TakenReading } from "../actions/readings/takeReading.ts";

/** What jobs are given by the program that starts them. */
export interface Jobs {
  dataSource: DataSource;
  /** The address of the same database, for the queue's own connections. */
  url: string;
  mailer: JobMailer;
  /** The origin that letters link to, without a final slash. */
  publicUrl: string;
  log: JobLog;
  /** Mails a new person the link to set a password; absent where nobody signs in (the command line). */
  invite?: (personId: string) => Promise<void>;
  /** Reads stored files; absent where none are at hand (the command line). */
  read?: FileReader;
  /** Removes the bytes of a file from the store for good; absent where no store is at hand. */
  removeFile?: (sha256: string) => Promise<void>;
  now(): Date;
}

/** Reads a stored file with the names of a directory; rejects with a Failure that says why it cannot be read. */
export type FileReader = (
  file: Pick<TakenReading, "sha256" | "name" | "agencies">,
  watch: { onPage: (done: number, total: number) => void; signal: AbortSignal },
) => Promise<ReadFile>;

/** Sends one letter; resolves when it was taken over, rejects otherwise. */
export interface JobMailer {
  send(mail: {
    to: string;
    subject: string;
    html: string;
    text: string;
    messageId: string;
    headers?: Record<string, string>;
  }): Promise<void>;
}

/** The part of the log that jobs write to. */
export interface JobLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Jobs act as the program itself. */
export function doorOf({ dataSource, now }: Pick<Jobs, "dataSource" | "now">): Door {
  return { dataSource, viewer: null, now };
}

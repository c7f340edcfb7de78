import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";

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
  now(): Date;
}

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
export function doorOf({ dataSource, now }: Jobs): Door {
  return { dataSource, viewer: null, now };
}

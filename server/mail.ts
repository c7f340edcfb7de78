import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { Env } from "./env.ts";

/** A letter ready to go: one recipient, both forms of the text, and the Message-ID that stays over retries. */
export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** With or without angle brackets. */
  messageId: string;
  headers?: Record<string, string>;
}

/** Sends letters; resolves when the mail server (or the disk) has taken the letter, rejects otherwise. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

function message(from: string, mail: Mail): SendMailOptions {
  // The web reads no links out of texts given by people, and the disk is not ours to show.
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const { to, subject, html, text, headers = {} } = mail;
  return { from, to, subject, html, text, headers, messageId: `<${mail.messageId.replace(/^<|>$/g, "")}>`, ...safe };
}

function smtpMailer(url: string, from: string): Mailer {
  const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };
  const transport = createTransport({ url, pool: true, maxConnections: 5, ...timeouts });
  return {
    async send(mail) {
      await transport.sendMail(message(from, mail));
    },
    close: () => transport.close(),
  };
}

/** The name tells a person what it is and is the same at every retry; the hash keeps two Message-IDs apart. */
function fileName({ messageId, to }: Mail): string {
  const readable = messageId
    .replace(/^<|>$/g, "")
    .replace(/[^\w.@-]+/g, "_")
    .slice(0, 80);
  return `${readable}-${createHash("sha256").update(`${messageId}\n${to}`).digest("hex").slice(0, 12)}.eml`;
}

function fileMailer(dir: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(mail) {
      const { message: bytes } = await transport.sendMail(message(from, mail));
      await mkdir(dir, { recursive: true, mode: 0o700 });
      const path = join(dir, fileName(mail));
      const making = `${path}.${process.pid}.tmp`;
      const file = await open(making, "w", 0o600);
      try {
        await file.writeFile(bytes as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(making, path);
    },
    close: () => transport.close(),
  };
}

/** Makes the mailer: through SMTP when SMTP_URL is set, otherwise `.eml` files in DATA_DIR/mail. */
export function createMailer(env: Pick<Env, "smtpUrl" | "mailFrom" | "dataDir">): Mailer {
  return env.smtpUrl ? smtpMailer(env.smtpUrl, env.mailFrom) : fileMailer(join(env.dataDir, "mail"), env.mailFrom);
}

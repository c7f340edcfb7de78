import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps what it takes over. */
export interface MailServer {
  url: string;
  received: Email[];
  /** Every Message-ID it was offered, also of letters it refused. */
  offered: string[];
  /** Settles when so many letters have been taken over. */
  has(count: number): Promise<void>;
  /** Refuses letters with this answer (to the recipient: `at: "RCPT"`) until called without one. */
  refuse(answer?: { code: number; at: "RCPT" | "DATA" }): void;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const received: Email[] = [];
  const offered: string[] = [];
  const arrived = new EventTarget();
  let refusal: { code: number; at: "RCPT" | "DATA" } | undefined;
  const refused = (at: "RCPT" | "DATA") =>
    refusal?.at === at ? Object.assign(new Error("refused"), { responseCode: refusal.code }) : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refused("RCPT")),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const email = await PostalMime.parse(Buffer.concat(chunks));
        offered.push(email.messageId ?? "");
        const no = refused("DATA");
        if (no) return done(no);
        received.push(email);
        done();
        arrived.dispatchEvent(new Event("letter"));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    offered,
    has: (count) =>
      new Promise((resolve) => {
        const look = () => received.length >= count && resolve();
        arrived.addEventListener("letter", look);
        look();
      }),
    refuse(answer) {
      refusal = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps what it is given. */
export interface Mailbox {
  /** Its address, as SMTP_URL takes it. */
  url: string;
  /** Every letter so far, oldest first. */
  readonly all: readonly ReceivedMail[];
  /** The next letter to the address that was not handed out yet; waits for it to come. */
  next(to: string): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/** A letter as it came, read. */
export interface ReceivedMail extends Email {
  /** The envelope's recipients. */
  recipients: string[];
}

const patienceMs = 15_000;

/** Starts an SMTP server on a free port of this machine. */
export async function startMailbox(): Promise<Mailbox> {
  const all: ReceivedMail[] = [];
  const handedOut = new Set<ReceivedMail>();
  const arrivals = new EventTarget();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then(
          (mail) => {
            all.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
            arrivals.dispatchEvent(new Event("mail"));
            done();
          },
          (error: Error) => done(error),
        );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    all,
    next: (to) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          arrivals.removeEventListener("mail", look);
          reject(new Error(`No letter to ${to}; there are: ${all.map(({ recipients }) => recipients).join(", ")}`));
        }, patienceMs);
        function look() {
          const mail = all.find((each) => each.recipients.includes(to) && !handedOut.has(each));
          if (!mail) return;
          clearTimeout(limit);
          arrivals.removeEventListener("mail", look);
          handedOut.add(mail);
          resolve(mail);
        }
        arrivals.addEventListener("mail", look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

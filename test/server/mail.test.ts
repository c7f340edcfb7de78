import { readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { createMailer, type Mail } from "../../server/mail.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const mailFrom = "Văn phòng UBND huyện <vanphong@example.vn>";
const mail: Mail = {
  to: "Nguyễn Thị Ngọc Ánh <ngocanh@example.vn>",
  subject: "[Đôn đốc] 03 nhiệm vụ quá hạn của Phòng Tài nguyên và Môi trường",
  html: "<p>Kính gửi đồng chí <b>Ánh</b></p>",
  text: "Kính gửi đồng chí Ánh\n.một dòng bắt đầu bằng dấu chấm\n",
  messageId: "overdue-weekly.2026-W47.agency-7@dondoc.example.vn",
  headers: { "Auto-Submitted": "auto-generated" },
};

interface Peer {
  url: string;
  received: { recipients: string[]; raw: string }[];
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it takes; `refuse` answers instead of taking. */
async function smtpPeer(refuse?: () => Error | undefined): Promise<Peer> {
  const received: Peer["received"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refusal = refuse?.();
        if (refusal) return done(refusal);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, raw: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, received, close };
}

async function expectOurMail(raw: string): Promise<void> {
  const read = await PostalMime.parse(raw);
  expect(read).toMatchObject({
    subject: mail.subject,
    from: { name: "Văn phòng UBND huyện", address: "vanphong@example.vn" },
    to: [{ name: "Nguyễn Thị Ngọc Ánh", address: "ngocanh@example.vn" }],
    messageId: `<${mail.messageId}>`,
    html: expect.stringContaining("<b>Ánh</b>"),
  });
  expect(read.text?.trim()).toBe(mail.text.trim());
  expect(read.headers).toContainEqual(expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }));
}

test("with SMTP_URL a letter reaches the mail server whole, with the Message-ID it was given", async () => {
  const peer = await smtpPeer();
  const mailer = createMailer({ smtpUrl: peer.url, mailFrom, dataDir: await scratchDir() });
  await mailer.send(mail);
  expect(peer.received.map(({ recipients }) => recipients)).toEqual([["ngocanh@example.vn"]]);
  await expectOurMail(peer.received[0]?.raw ?? "");
  mailer.close();
  await peer.close();
});

test("a refusal by the mail server is a failure, and the next try may succeed", async () => {
  let refusals = 1;
  const peer = await smtpPeer(() =>
    refusals-- > 0 ? Object.assign(new Error("Mailbox busy"), { responseCode: 451 }) : undefined,
  );
  const mailer = createMailer({ smtpUrl: peer.url, mailFrom, dataDir: await scratchDir() });
  await expect(mailer.send(mail)).rejects.toThrow(/451/);
  await mailer.send({ ...mail, messageId: `<${mail.messageId}>` });
  expect(peer.received).toHaveLength(1);
  await expectOurMail(peer.received[0]?.raw ?? "");
  mailer.close();
  await peer.close();
});

test("a mail server that is not there is a failure", async () => {
  const peer = await smtpPeer();
  await peer.close();
  const mailer = createMailer({ smtpUrl: peer.url, mailFrom, dataDir: await scratchDir() });
  await expect(mailer.send(mail)).rejects.toThrow(/ECONNREFUSED/);
  mailer.close();
});

test("without SMTP_URL a letter becomes one .eml file, also when it is sent twice", async () => {
  const dataDir = await scratchDir();
  const mailer = createMailer({ smtpUrl: null, mailFrom, dataDir });
  await mailer.send(mail);
  await mailer.send(mail);
  const [name, ...others] = await readdir(join(dataDir, "mail"));
  expect(others).toEqual([]);
  expect(name).toMatch(/^overdue-weekly\.2026-W47\.agency-7@dondoc\.example\.vn-[\da-f]{12}\.eml$/);
  await expectOurMail(await readFile(join(dataDir, "mail", name ?? ""), "utf8"));
});

test("letters whose Message-IDs differ only in strange characters do not overwrite each other", async () => {
  const dataDir = await scratchDir();
  const mailer = createMailer({ smtpUrl: null, mailFrom, dataDir });
  for (const messageId of ["a/../b@x", "a\\..\\b@x"]) await mailer.send({ ...mail, messageId });
  expect(await readdir(join(dataDir, "mail"))).toHaveLength(2);
  expect(await readdir(dataDir)).toEqual(["mail"]);
});

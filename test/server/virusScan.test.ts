import { type AddressInfo, createServer, type Server } from "node:net";
import { signIn } from "../harness/api.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// ClamAV's INSTREAM: a command, then chunks behind their length, an empty one at the end; the answer names what was found.
const malware = "dấu hiệu của phần mềm độc hại";
let daemon: Server;
let server: TestServer;

beforeAll(async () => {
  daemon = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      got = Buffer.concat([got, chunk]);
      if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
      socket.end(got.includes(malware) ? "stream: Thu.Nghiem FOUND\0" : "stream: OK\0");
    });
  });
  await new Promise<void>((listening) => daemon.listen(0, "127.0.0.1", listening));
  server = await startTestServer({ env: { CLAMD_URL: `tcp://127.0.0.1:${(daemon.address() as AddressInfo).port}` } });
});
afterAll(() => server.stop());

test("what the scanner finds is refused by name, and nothing passes while it cannot be asked", async () => {
  const { email, password } = await server.make.person({ roles: [{ role: "HEAD" }] });
  const api = await signIn(server.url, email, password);
  const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);
  expect(await api.upload(pdf("báo cáo"), "sach.pdf")).toMatchObject({ status: 201 });
  expect(await api.upload(pdf(malware), "doc.pdf")).toMatchObject({
    status: 415,
    body: { code: "FILE_REFUSED", message: expect.stringContaining("Thu.Nghiem") },
  });
  await new Promise((closed) => daemon.close(closed));
  expect(await api.upload(pdf("báo cáo sau"), "sau.pdf")).toMatchObject({ status: 503, body: { code: "SCAN_FAILED" } });
});

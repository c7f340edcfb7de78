import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { EnvError, readEnv } from "../../server/env.ts";
import { projectRoot } from "../../server/projectRoot.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const secret = "x".repeat(32);

function mistakes(source: Record<string, string>): readonly string[] {
  try {
    readEnv({ SESSION_SECRET: secret, ...source });
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.mistakes;
    throw error;
  }
}

test("nothing need be set for a trial run", () => {
  expect(readEnv({ SESSION_SECRET: secret })).toEqual({
    mode: "development",
    databaseUrl: null,
    host: "127.0.0.1",
    port: 4000,
    publicUrl: "http://localhost:4000",
    dataDir: join(projectRoot, ".data"),
    s3Url: null,
    clamdUrl: null,
    smtpUrl: null,
    mailFrom: "Đôn Đốc <dondoc@localhost>",
    sessionSecret: secret,
    logLevel: "info",
    jobs: true,
    trustProxy: false,
    underNpm: false,
  });
});

test.each([
  ["PORT", "4000a", /PORT phải là số nguyên từ 0 đến 65535, đang là "4000a"/],
  ["PORT", "65536", /PORT/],
  ["PORT", "-1", /PORT/],
  ["NODE_ENV", "prod", /NODE_ENV phải là một trong production, development, test, đang là "prod"/],
  ["DATABASE_URL", "mysql://u:bí-mật@h/d", /DATABASE_URL phải là địa chỉ dạng postgres:\/\/… hoặc postgresql:\/\/…$/],
  ["DATABASE_URL", "localhost", /DATABASE_URL/],
  ["SMTP_URL", "mail.example.vn:25", /SMTP_URL/],
  ["PUBLIC_URL", "dondoc.example.vn", /PUBLIC_URL/],
  ["PUBLIC_URL", "https://example.vn/dondoc", /không kèm đường dẫn/],
  ["MAIL_FROM", "Đôn Đốc", /MAIL_FROM/],
  ["MAIL_FROM", "a <a@b>\r\nBcc: c@d", /MAIL_FROM/],
  ["SESSION_SECRET", "ngắn", /SESSION_SECRET phải là chuỗi từ 32 ký tự/],
  ["LOG_LEVEL", "loud", /LOG_LEVEL/],
  ["JOBS", "yes", /JOBS phải là một trong on, off/],
  ["TRUST_PROXY", "true", /TRUST_PROXY/],
])("%s=%s is refused", (name, value, words) => {
  expect(mistakes({ [name]: value })).toEqual([expect.stringMatching(words)]);
});

test.each([
  ["PUBLIC_URL", "https://dondoc.example.vn/", { publicUrl: "https://dondoc.example.vn" }],
  ["PORT", "0", { port: 0 }],
  ["PORT", "8080", { port: 8080, publicUrl: "http://localhost:8080" }],
  ["PORT", "", { port: 4000 }],
  ["JOBS", "off", { jobs: false }],
  ["TRUST_PROXY", "2", { trustProxy: 2 }],
  ["TRUST_PROXY", "10.0.0.0/8, ::1", { trustProxy: ["10.0.0.0/8", "::1"] }],
  ["SMTP_URL", "smtps://u:p@mail.example.vn:465", { smtpUrl: "smtps://u:p@mail.example.vn:465" }],
  ["S3_URL", "https://khoa:mat@s3.example.vn/van-ban", { s3Url: "https://khoa:mat@s3.example.vn/van-ban" }],
  ["CLAMD_URL", "unix:/run/clamav/clamd.ctl", { clamdUrl: "unix:/run/clamav/clamd.ctl" }],
  ["MAIL_FROM", "dondoc@example.vn", { mailFrom: "dondoc@example.vn" }],
])("%s=%s is read", (name, value, expected) => {
  expect(readEnv({ SESSION_SECRET: secret, [name]: value })).toMatchObject(expected);
});

test("all mistakes are told at once, and no password among them", () => {
  const wrong = {
    PORT: "x",
    JOBS: "maybe",
    DATABASE_URL: "mysql://u:hush@h/d",
    NODE_ENV: "production",
    SESSION_SECRET: "",
  };
  const told = mistakes(wrong);
  expect(told).toHaveLength(5);
  expect(told.join()).toMatch(/PORT.*DATABASE_URL.*PUBLIC_URL.*JOBS.*SESSION_SECRET/);
  expect(told.join()).not.toContain("hush");
  expect(new EnvError(told).message).not.toContain("\n");
});

test("the command line overrules the environment", () => {
  expect(readEnv({ SESSION_SECRET: secret, PORT: "1", JOBS: "on" }, { PORT: "2", JOBS: "off" })).toMatchObject({
    port: 2,
    jobs: false,
  });
});

test("without a session secret one is made, once, and kept from other users", async () => {
  const DATA_DIR = await scratchDir();
  const { sessionSecret } = readEnv({ DATA_DIR });
  expect(sessionSecret.length).toBeGreaterThanOrEqual(32);
  expect(readEnv({ DATA_DIR }).sessionSecret).toBe(sessionSecret);
  const path = join(DATA_DIR, "session.secret");
  expect(await readFile(path, "utf8")).toBe(sessionSecret);
  expect((await stat(path)).mode & 0o077).toBe(0);
});

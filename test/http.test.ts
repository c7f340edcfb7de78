import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi, signIn } from "./harness/api.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

const perPerson = 20;
let server: TestServer;
let webDir: string;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), "dondoc-web-"));
  await mkdir(join(webDir, "assets"));
  await writeFile(join(webDir, "index.html"), "<!doctype html><title>Đôn Đốc</title>");
  await writeFile(join(webDir, "assets", "main-4f2a9c.js"), "export {}");
  server = await startTestServer({ webDir, limits: { perAddress: 10_000, perPerson } });
});
afterAll(async () => {
  await server.stop();
  await rm(webDir, { recursive: true, force: true });
});

const probe = { query: "query { __typename }" };

describe("the web build", () => {
  test.each(["/", "/dang-nhap", "/van-ban/2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55?tu=thu"])(
    "%s opens the application, asked for anew each time",
    async (path) => {
      const { status, headers, body } = await createApi(server.url).get(path);
      expect(status).toBe(200);
      expect(body.toString()).toContain("<title>Đôn Đốc</title>");
      expect(headers.get("content-type")).toContain("text/html");
      expect(headers.get("cache-control")).toBe("no-cache");
    },
  );

  test("a file with a hash in its name is kept for ever", async () => {
    const { status, headers } = await createApi(server.url).get("/assets/main-4f2a9c.js");
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test.each(["/assets/gone-000000.js", "/api/khac", "/graphql", "/../package.json", "/%2e%2e/package.json"])(
    "%s is not a page",
    async (path) => {
      const { status, body } = await createApi(server.url).get(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain("NOT_FOUND");
    },
  );
});

test("every answer carries the security headers", async () => {
  for (const path of ["/", "/healthz", "/assets/main-4f2a9c.js", "/files/x"]) {
    const { headers } = await createApi(server.url).get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    // This server is no HTTPS: telling browsers to insist on it would lock people out.
    expect(headers.get("strict-transport-security")).toBeNull();
  }
});

test("behind HTTPS cookies are Secure, browsers insist on HTTPS, and only that origin is ours", async () => {
  const origin = "https://dondoc.example";
  const secure = await startTestServer({ webDir, env: { PUBLIC_URL: origin } });
  try {
    const { email, password } = await secure.make.person();
    const enter = (from: string) =>
      createApi(secure.url).post("/api/auth/sign-in/email", { email, password }, { origin: from });
    const { status, headers } = await enter(origin);
    expect(status).toBe(200);
    expect(headers.getSetCookie().join()).toMatch(/^__Secure-dondoc\.session_token=.*; Secure/);
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
    expect((await enter(secure.url)).status).toBe(403);
  } finally {
    await secure.stop();
  }
});

test("metrics are for this machine only", async () => {
  const api = createApi(server.url);
  const own = await api.get("/metrics");
  expect(own.status).toBe(200);
  expect(own.body.toString()).toContain("dondoc_http_seconds_bucket");
  expect((await api.get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
});

test("a body of more than 100 kB is refused", async () => {
  const { email, password } = await server.make.person();
  const api = await signIn(server.url, email, password);
  const { status } = await api.post("/graphql", { ...probe, variables: { text: "đ".repeat(60_000) } });
  expect(status).toBe(413);
});

test("a person who asks too often is told when to come back; others are not held up", async () => {
  const [eager, other] = [await server.make.person(), await server.make.person()];
  const api = await signIn(server.url, eager.email, eager.password);
  for (let n = 0; n < perPerson; n += 1) expect((await api.post("/graphql", probe)).status).toBe(200);
  const { status, headers, body } = await api.post("/graphql", probe);
  expect(status).toBe(429);
  expect(body).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_REQUESTS" } }] });
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(headers.get("ratelimit-remaining")).toBe("0");
  const calm = await signIn(server.url, other.email, other.password);
  expect((await calm.post("/graphql", probe)).status).toBe(200);
});

test("a stop lets an answer under way finish and takes nothing new", async () => {
  const own = await startTestServer({ webDir });
  const { email, password } = await own.make.person();
  const api = await signIn(own.url, email, password);
  const cookie = [...api.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const body = JSON.stringify(probe);
  const headers = { cookie, "content-type": "application/json", "content-length": String(body.length) };
  const asking = request(`${own.url}/graphql`, { method: "POST", headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    asking.once("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.once("error", reject);
  });
  // The head of the request is with the server, its body is still to come.
  asking.write(body.slice(0, 5));
  expect((await api.get("/healthz")).status).toBe(200);
  const stopped = own.stop();
  asking.end(body.slice(5));
  expect(await answered).toBe(200);
  await stopped;
  await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
});

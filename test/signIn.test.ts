import { perform } from "../actions/act.ts";
import { createPerson } from "../actions/people/createPerson.ts";
import { type Api, createApi, signIn } from "./harness/api.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { JOBS: "on" } });
});
afterAll(() => server.stop());

const probe = "query { __typename }";
const enter = (api: Api, email: string, password: string) =>
  api.post<{ code?: string; message?: string }>("/api/auth/sign-in/email", { email, password });

describe("signing in", () => {
  test("opens the API with a cookie that scripts cannot read", async () => {
    const { email, password } = await server.make.person();
    const api = createApi(server.url);
    const answer = await enter(api, email.toUpperCase(), password);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie().join("\n");
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect((await api.ask(probe)).status).toBe(200);
  });

  test("without it the API answers SIGN_IN_REQUIRED, and health and the sign-in page still answer", async () => {
    const api = createApi(server.url);
    const { status, body } = await api.ask(probe);
    expect(status).toBe(401);
    expect(body.errors?.[0]).toMatchObject({
      message: "Vui lòng đăng nhập để tiếp tục.",
      extensions: { code: "SIGN_IN_REQUIRED" },
    });
    expect((await api.get("/files/2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55")).status).toBe(401);
    expect((await api.get("/healthz")).status).toBe(200);
    expect((await api.get("/readyz")).status).toBe(200);
  });

  test("a wrong password and an unknown address get the same answer", async () => {
    const { email } = await server.make.person();
    const api = createApi(server.url);
    const wrong = await enter(api, email, "không phải mật khẩu");
    const unknown = await enter(api, "khong-co-ai@dondoc.test", "không phải mật khẩu");
    expect(wrong.status).toBe(401);
    expect(wrong.body.message).toBe("Thư điện tử hoặc mật khẩu không đúng.");
    expect(unknown).toMatchObject({ status: wrong.status, body: wrong.body });
    expect(api.cookies.size).toBe(0);
  });

  test("guessing at one account is stopped, also for the right password, and others are let in", async () => {
    const [victim, other] = [await server.make.person(), await server.make.person()];
    const api = createApi(server.url);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await enter(api, victim.email, `đoán lần ${attempt}`)).status).toBe(401);
    }
    const stopped = await enter(api, victim.email, victim.password);
    expect(stopped).toMatchObject({ status: 429, body: { code: "TOO_MANY_REQUESTS" } });
    expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await enter(api, other.email, other.password)).status).toBe(200);
    const [kept] = await server.dataSource.query<{ count: number }[]>(
      "select count from rate_limit where key like 'account|%' order by count desc",
    );
    expect(kept?.count).toBe(11);
  });

  test("nobody can sign up, change their own record or ask for another path of the library", async () => {
    const api = createApi(server.url);
    const body = { email: "moi@dondoc.test", name: "Người mới", password: "mật khẩu đủ dài" };
    expect((await api.post("/api/auth/sign-up/email", body)).status).toBe(404);
    const { email, password } = await server.make.person();
    const inside = await signIn(server.url, email, password);
    expect((await inside.post("/api/auth/update-user", { name: "Tên khác" })).status).toBe(404);
    expect((await inside.get("/api/auth/list-sessions")).status).toBe(404);
  });

  test("a page of somebody else can neither sign anybody in nor use the session", async () => {
    const { email, password } = await server.make.person();
    const api = await signIn(server.url, email, password);
    const foreign = { origin: "https://trang-khac.example" };
    expect((await api.post("/api/auth/sign-out", {}, foreign)).status).toBe(403);
    expect((await api.post("/graphql", { query: probe }, foreign)).status).toBe(403);
    expect((await api.ask(probe)).status).toBe(200);
    const guest = createApi(server.url);
    expect((await guest.post("/api/auth/sign-in/email", { email, password }, foreign)).status).toBe(403);
  });
});

describe("an account that is shut", () => {
  test("cannot sign in, and is told no more than somebody with a wrong password", async () => {
    const { email, password } = await server.make.person({ active: false });
    const { status, body } = await enter(createApi(server.url), email, password);
    expect({ status, body }).toEqual({
      status: 401,
      body: { code: "INVALID_EMAIL_OR_PASSWORD", message: "Thư điện tử hoặc mật khẩu không đúng." },
    });
  });

  test("loses its sessions at once, even one that was left behind", async () => {
    const { id, email, password } = await server.make.person();
    const api = await signIn(server.url, email, password);
    await server.dataSource.query("update person set active = false where id = $1", [id]);
    expect((await api.ask(probe)).status).toBe(401);
  });
});

describe("passwords", () => {
  const linkIn = (text: string | undefined) => /(http\S+)\/dat-lai-mat-khau\?token=(\w+)/.exec(text ?? "");

  test("are reset through a link that is mailed, works once and ends every session", async () => {
    const { email, password, name } = await server.make.person();
    const before = await signIn(server.url, email, password);
    const api = createApi(server.url);
    const asked = await api.post("/api/auth/request-password-reset", { email });
    expect(asked.status).toBe(200);
    const mail = await server.mails.next(email);
    expect(mail.subject).toBe("Đặt lại mật khẩu Đôn Đốc");
    expect(mail.text).toContain(`Đồng chí ${name}`);
    expect(mail.html).toContain('<html lang="vi">');
    const [, origin, token] = linkIn(mail.text) ?? [];
    expect(origin).toBe(server.url);

    const reset = (newPassword: string) => api.post("/api/auth/reset-password", { token, newPassword });
    expect(await reset("ngắn")).toMatchObject({ status: 400, body: { code: "PASSWORD_TOO_SHORT" } });
    expect((await reset("mật khẩu hoàn toàn mới")).status).toBe(200);
    expect(await reset("mật khẩu lần thứ hai")).toMatchObject({
      status: 400,
      body: { code: "INVALID_TOKEN", message: expect.stringContaining("không còn hiệu lực") },
    });
    expect((await before.ask(probe)).status).toBe(401);
    expect((await enter(api, email, password)).status).toBe(401);
    expect((await enter(api, email, "mật khẩu hoàn toàn mới")).status).toBe(200);
  });

  test("asking for an unknown or shut account answers the same and mails nothing", async () => {
    const [known, shut] = [await server.make.person(), await server.make.person({ active: false })];
    const api = createApi(server.url);
    const ask = (email: string) => api.post("/api/auth/request-password-reset", { email });
    const answers = [await ask("khong-co-ai@dondoc.test"), await ask(shut.email), await ask(known.email)];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1);
    await server.mails.next(known.email);
    expect(server.mails.all.flatMap(({ recipients }) => recipients)).not.toContain(shut.email);
  });

  test("are first set by a new person through the link of the invitation", async () => {
    const admin = await server.make.person({ roles: [{ role: "ADMIN" }] });
    const agency = await server.make.agency();
    await perform(await server.doorOf(admin.id), createPerson, {
      name: "Trần Thị Mới",
      email: "Tran.Thi.Moi@dondoc.test",
      roles: [{ role: "HEAD", agencyId: agency.id }],
    });
    const mail = await server.mails.next("tran.thi.moi@dondoc.test");
    expect(mail.subject).toBe("Mời sử dụng hệ thống Đôn Đốc");
    const api = createApi(server.url);
    const token = linkIn(mail.text)?.[2];
    const set = await api.post("/api/auth/reset-password", { token, newPassword: "mật khẩu đầu tiên" });
    expect(set.status).toBe(200);
    expect((await enter(api, "tran.thi.moi@dondoc.test", "mật khẩu đầu tiên")).status).toBe(200);
  });

  test("are changed with the old one; the other devices are signed out, this one stays", async () => {
    const { email, password } = await server.make.person();
    const [here, there] = [await signIn(server.url, email, password), await signIn(server.url, email, password)];
    const change = (currentPassword: string) =>
      here.post("/api/auth/change-password", { currentPassword, newPassword: "mật khẩu vừa đổi" });
    expect(await change("không nhớ nữa")).toMatchObject({ status: 400, body: { code: "INVALID_PASSWORD" } });
    expect((await change(password)).status).toBe(200);
    expect((await here.ask(probe)).status).toBe(200);
    expect((await there.ask(probe)).status).toBe(401);
    expect((await enter(createApi(server.url), email, "mật khẩu vừa đổi")).status).toBe(200);
  });
});

describe("signing out", () => {
  test("ends the session on this device only", async () => {
    const { email, password } = await server.make.person();
    const [here, there] = [await signIn(server.url, email, password), await signIn(server.url, email, password)];
    const kept = new Map(here.cookies);
    expect((await here.post("/api/auth/sign-out")).status).toBe(200);
    expect(here.cookies.size).toBe(0);
    expect((await there.ask(probe)).status).toBe(200);
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join("; ");
    const replay = await createApi(server.url).post("/graphql", { query: probe }, { cookie });
    expect(replay.status).toBe(401);
  });

  test("everywhere ends all of them", async () => {
    const { email, password } = await server.make.person();
    const [here, there] = [await signIn(server.url, email, password), await signIn(server.url, email, password)];
    expect((await here.post("/api/auth/revoke-sessions")).status).toBe(200);
    expect((await here.ask(probe)).status).toBe(401);
    expect((await there.ask(probe)).status).toBe(401);
  });
});

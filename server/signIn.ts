import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { APIError, betterAuth } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { generateRandomString } from "better-auth/crypto";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { poolOf } from "../entities/pool.ts";
import type { Env } from "./env.ts";
import type { Mailer } from "./mail.ts";
import { type AttemptRule, createAttempts } from "./signIn/attempts.ts";
import { isOwnOrigin } from "./signIn/isOwnOrigin.ts";
import { createKnownCookies } from "./signIn/knownCookies.ts";
import { type PasswordPurpose, passwordLinkSeconds, passwordMail } from "./signIn/passwordMail.ts";
import { signInTables } from "./signIn/tables.ts";

/** The header in which the server tells the library where a request came from; a client's own is overwritten. */
export const addressHeader = "x-dondoc-address";

/** The shortest password, in characters. */
export const shortestPassword = 10;

// A whole office may stand behind one address; one account from one address is guessed at slowly.
const perAddress: AttemptRule = { window: 60, max: 60 };
const perAccount: AttemptRule = { window: 300, max: 10 };
const perMailRequest: AttemptRule = { window: 300, max: 10 };

/** Who stands behind a request's cookie, and the cookies to send back when the session was prolonged. */
export interface SessionFound {
  personId: string;
  cookies: string[];
}

/** Sign-in with e-mail and password over sessions in the database. */
export interface SignIn {
  /** Answers a request under /api/auth. */
  handle(request: Request): Promise<Response>;
  /** The session's token where the cookie was looked at lately; whether the session holds must still be asked. */
  knownToken(headers: IncomingHttpHeaders): string | null;
  /** Whose session the cookie is; null when there is none that still holds. */
  sessionOf(headers: IncomingHttpHeaders): Promise<SessionFound | null>;
  /** Mails a link to set a password; false when nobody who may sign in has the address. */
  sendPasswordLink(email: string, purpose?: PasswordPurpose): Promise<boolean>;
  /** Mails a new person the link to set the first password; nothing when the account is shut by now. */
  invite(personId: string): Promise<void>;
  /** Waits for letters that are still being handed over. */
  settled(): Promise<void>;
}

/** Makes sign-in on the DataSource's own pool. */
export function createSignIn(
  env: Pick<Env, "publicUrl" | "sessionSecret">,
  dataSource: DataSource,
  mailer: Pick<Mailer, "send">,
  log: Logger,
): SignIn {
  const pool = poolOf(dataSource);
  const attempts = createAttempts(pool);
  const cookies = createKnownCookies();
  const pending = new Set<Promise<unknown>>();
  const accountKey = (email: unknown, headers: Headers | undefined) =>
    `account|${createHash("sha256")
      .update(`${String(email).toLowerCase()}|${headers?.get(addressHeader)}`)
      .digest("hex")}`;

  async function findPerson(by: "id" | "email", value: string) {
    const { rows } = await pool.query<{ id: string; name: string; email: string }>(
      `select id, name, email from person where active and ${by} = $1`,
      [value],
    );
    return rows[0] ?? null;
  }

  const auth = betterAuth({
    appName: "Đôn Đốc",
    baseURL: env.publicUrl,
    basePath: "/api/auth",
    secret: env.sessionSecret,
    database: pool,
    ...signInTables,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: passwordLinkSeconds.RESET,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }) {
        const person = await findPerson("id", user.id);
        if (person) await mailer.send(passwordMail("RESET", person, { publicUrl: env.publicUrl, token }));
      },
    },
    session: { ...signInTables.session, expiresIn: 7 * 86_400, updateAge: 86_400, cookieCache: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          async before({ userId }) {
            // Whoever was shut out is answered like somebody with a wrong password.
            if (!(await findPerson("id", userId)))
              throw new APIError("UNAUTHORIZED", { code: "INVALID_EMAIL_OR_PASSWORD", message: "Shut account" });
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      ...perAddress,
      customRules: {
        "/sign-in/*": perAddress,
        "/change-password": perAccount,
        "/request-password-reset": perMailRequest,
        "/get-session": false,
      },
      customStorage: attempts,
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body, headers }) => {
        if (path !== "/sign-in/email") return;
        const { allowed, retryAfter } = await attempts.consume(accountKey(body?.email, headers), perAccount);
        if (!allowed)
          throw new APIError(
            "TOO_MANY_REQUESTS",
            { message: "Too many attempts" },
            { "x-retry-after": String(retryAfter) },
          );
      }),
      after: createAuthMiddleware(async ({ path, body, headers, context }) => {
        if (path === "/sign-in/email" && context.newSession) await attempts.forget(accountKey(body?.email, headers));
      }),
    },
    trustedOrigins: (request) => {
      const origin = request?.headers.get("origin");
      return origin && isOwnOrigin(origin, request?.headers.get("host"), env.publicUrl) ? [origin] : [];
    },
    advanced: {
      cookiePrefix: "dondoc",
      useSecureCookies: env.publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Said aloud, since the library would switch both off by itself in tests.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      // The answer must not wait for the mail server: its delay would tell which addresses exist.
      backgroundTasks: {
        handler(task) {
          const done: Promise<unknown> = task
            .catch((error: unknown) => log.error({ err: error }, "A sign-in task failed"))
            .finally(() => pending.delete(done));
          pending.add(done);
        },
      },
    },
    onAPIError: {
      onError(error) {
        const expected = error instanceof APIError && error.statusCode < 500;
        if (!expected) log.error({ err: error }, "Sign-in failed");
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      log: (level, text) => log[level === "debug" ? "debug" : "info"]({ from: "sign-in" }, text),
    },
  });

  async function mailLink(person: { id: string; name: string; email: string }, purpose: PasswordPurpose) {
    const token = generateRandomString(24, "a-z", "A-Z", "0-9");
    const { internalAdapter } = await auth.$context;
    await internalAdapter.createVerificationValue({
      identifier: `reset-password:${token}`,
      value: person.id,
      expiresAt: new Date(Date.now() + passwordLinkSeconds[purpose] * 1000),
    });
    await mailer.send(passwordMail(purpose, person, { publicUrl: env.publicUrl, token }));
  }

  return {
    handle: (request) => auth.handler(request),
    knownToken: ({ cookie }) => (cookie ? cookies.tokenOf(cookie) : null),
    async sessionOf({ cookie }) {
      if (!cookie) return null;
      const { response, headers } = await auth.api.getSession({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      });
      if (!response) return null;
      cookies.remember(cookie, response.session.token);
      return { personId: response.user.id, cookies: headers.getSetCookie() };
    },
    async sendPasswordLink(email, purpose = "RESET") {
      const person = await findPerson("email", email.toLowerCase());
      if (person) await mailLink(person, purpose);
      return person !== null;
    },
    async invite(personId) {
      const person = await findPerson("id", personId);
      if (person) await mailLink(person, "INVITATION");
    },
    async settled() {
      await Promise.all(pending);
    },
  };
}

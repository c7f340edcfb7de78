import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusal } from "../signIn/refusal.ts";
import { addressHeader, type SignIn } from "../signIn.ts";
import type { LimitHook } from "./limits.ts";

// The library answers many more paths (sign-up, changing one's own address …); what is not listed does not exist.
const open: readonly (readonly ["GET" | "POST", string])[] = [
  ["GET", "/get-session"],
  ["POST", "/sign-in/email"],
  ["POST", "/sign-out"],
  ["POST", "/request-password-reset"],
  ["POST", "/reset-password"],
  ["POST", "/change-password"],
  ["POST", "/revoke-sessions"],
  ["POST", "/revoke-other-sessions"],
];
const bodyLimit = 16_384;
const prefix = "/api/auth";

/** Mounts sign-in under /api/auth. */
export function addSignInRoutes(
  app: FastifyInstance,
  { signIn, publicUrl, onRequest }: { signIn: SignIn; publicUrl: string; onRequest: LimitHook[] },
): void {
  for (const [method, url] of open) {
    app.route({
      method,
      url: prefix + url,
      bodyLimit,
      onRequest,
      handler: async (request, reply) => send(reply, await signIn.handle(toWeb(request, url, publicUrl))),
    });
  }
}

function toWeb(request: FastifyRequest, path: string, publicUrl: string): Request {
  const headers = new Headers();
  for (const name of ["cookie", "origin", "referer", "host", "user-agent", "sec-fetch-site", "sec-fetch-mode"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set(addressHeader, request.ip);
  const query = request.url.includes("?") ? request.url.slice(request.url.indexOf("?")) : "";
  const url = publicUrl + prefix + path + query;
  if (request.method === "GET") return new Request(url, { headers });
  headers.set("content-type", "application/json");
  return new Request(url, { method: "POST", headers, body: JSON.stringify(bodyOf(request, path)) });
}

// Whoever changes the password because somebody else knows it wants that other one signed out.
function bodyOf({ body }: FastifyRequest, path: string): object {
  const given = typeof body === "object" && body !== null ? body : {};
  return path === "/change-password" ? { ...given, revokeOtherSessions: true } : given;
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status).header("cache-control", "no-store");
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
  const body = await response.text();
  if (response.ok) return reply.type("application/json; charset=utf-8").send(body);
  const seconds = Number(response.headers.get("x-retry-after")) || undefined;
  if (seconds) reply.header("retry-after", seconds).header("x-retry-after", seconds);
  return reply.send(refusal(response.status, codeIn(body), seconds));
}

function codeIn(body: string): string | undefined {
  try {
    const { code } = JSON.parse(body) as { code?: unknown };
    return typeof code === "string" ? code : undefined;
  } catch {
    return undefined;
  }
}

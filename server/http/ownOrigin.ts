import type { FastifyReply, FastifyRequest } from "fastify";
import { isOwnOrigin } from "../signIn/isOwnOrigin.ts";
import { refusal } from "../signIn/refusal.ts";
import { answer } from "./refuse.ts";

/** A hook that refuses changes asked for by a page of somebody else; programs that send no Origin pass. */
export function makeOwnOrigin(publicUrl: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.method === "GET" || request.method === "HEAD") return;
    const { origin, host } = request.headers;
    const foreign = origin !== undefined && !isOwnOrigin(origin, host, publicUrl);
    if (!foreign && request.headers["sec-fetch-site"] !== "cross-site") return;
    const { code, message } = refusal(403, "INVALID_ORIGIN");
    return answer(reply, 403, code, message);
  };
}

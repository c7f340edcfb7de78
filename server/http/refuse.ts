import type { FastifyReply } from "fastify";
import { type FailureCode, type FailureDetails, message } from "../../rules/failure.ts";

/** Refuses a request in the form its route speaks: GraphQL's list of errors, otherwise { code, message }. */
export function refuse(reply: FastifyReply, status: number, code: FailureCode, details?: FailureDetails): FastifyReply {
  return answer(reply, status, code, message(code, details));
}

/** What is said of a fault of ours: nothing of the cause leaves the server. */
export const fault = { code: "INTERNAL", message: "Hệ thống gặp lỗi. Vui lòng thử lại sau ít phút." };

/** Answers a fault of ours. */
export function refuseFault(reply: FastifyReply): FastifyReply {
  return answer(reply, 500, fault.code, fault.message);
}

/** Answers in the form the request's route speaks, with a code of its own. */
export function answer(reply: FastifyReply, status: number, code: string, text: string): FastifyReply {
  const graphql = reply.request.url.split("?")[0] === "/graphql";
  const body = graphql ? { errors: [{ message: text, extensions: { code } }] } : { code, message: text };
  return reply.code(status).header("cache-control", "no-store").send(body);
}

import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refuse.ts";

/** Requests a minute; a whole office may stand behind one address. */
export interface RequestLimits {
  perAddress: number;
  perPerson: number;
}

/** What a person who clicks fast, and an office behind one address, never reach. */
export const defaultLimits: RequestLimits = { perAddress: 6_000, perPerson: 1_200 };

/** A hook that counts a request and refuses the one too many. */
export type LimitHook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/** Makes the two hooks; the counts are this process's own and are told in `RateLimit-*` headers. */
export async function makeLimits(
  app: FastifyInstance,
  { perAddress, perPerson }: RequestLimits,
): Promise<{ address: LimitHook; person: LimitHook }> {
  await app.register(rateLimit, { global: false });
  const hook = (max: number, keyGenerator: (request: FastifyRequest) => string): LimitHook => {
    const count = app.createRateLimit({ max, timeWindow: 60_000, keyGenerator });
    return async (request, reply) => {
      const found = await count(request);
      if (found.isAllowed) return;
      reply.header("ratelimit-limit", found.max);
      reply.header("ratelimit-remaining", found.remaining);
      reply.header("ratelimit-reset", found.ttlInSeconds);
      if (!found.isExceeded) return;
      reply.header("retry-after", found.ttlInSeconds);
      return refuse(reply, 429, "TOO_MANY_REQUESTS", { seconds: found.ttlInSeconds });
    };
  };
  return {
    address: hook(perAddress, ({ ip }) => ip),
    person: hook(perPerson, ({ who, ip }) => who?.viewer.personId ?? ip),
  };
}

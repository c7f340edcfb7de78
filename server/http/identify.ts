import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import { type LoadedViewer, loadViewer, loadViewerOfSession } from "../../entities/queries/viewer.ts";
import { dayOf } from "../../rules/day.ts";
import type { SignIn } from "../signIn.ts";
import { refuse } from "./refuse.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in; set on every route that is not open to all. */
    who: LoadedViewer | null;
  }
}

/** A hook that lets only signed-in people pass, and says on the request who it is. */
export function makeIdentify(
  app: FastifyInstance,
  signIn: Pick<SignIn, "knownToken" | "sessionOf">,
  dataSource: DataSource,
  now: () => Date,
) {
  app.decorateRequest("who", null);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    // Session, roles and the account's standing are read each time: whoever is shut out is out with the next request.
    const today = dayOf(now());
    const token = signIn.knownToken(request.headers);
    if (token !== null) {
      request.who = await loadViewerOfSession(dataSource, token, today);
      return request.who ? undefined : refuse(reply, 401, "SIGN_IN_REQUIRED");
    }
    const session = await signIn.sessionOf(request.headers);
    request.who = session && (await loadViewer(dataSource, session.personId, today));
    if (!session || !request.who) return refuse(reply, 401, "SIGN_IN_REQUIRED");
    if (session.cookies.length > 0) reply.header("set-cookie", session.cookies);
    return;
  };
}

/** Who is signed in, on a route behind the identify hook. */
export function whoOf(request: FastifyRequest): LoadedViewer {
  if (!request.who) throw new Error(`The route ${request.url} lacks the identify hook`);
  return request.who;
}

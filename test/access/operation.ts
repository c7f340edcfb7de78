import type { Answer, Api } from "../harness/api.ts";
import type { AccessWorld, Caller } from "./world.ts";

/** An operation asked about one thing: a GraphQL document with variables, or a path to GET. */
export type Asked = { doc: string; variables?: object } | { path: string };

/** A line of the access table. */
export interface Operation {
  /** Who gets it; everybody else is answered as for a thing that does not exist. */
  gets: readonly Caller[];
  /** The thing asked about; for a change a new one each time. */
  subject: (world: AccessWorld) => string | Promise<string>;
  /** The operation asked about the thing with this id. */
  ask: (id: string) => Asked;
  /** Whether the text of the answer shows that the caller got it. */
  got: (text: string, id: string) => boolean;
}

/** The role names of the committee whose reach goes down to its communes. */
export const above = ["MONITOR", "CLERK", "LEADER", "APPRAISER", "ADMIN"] as const;
/** The people of commune ONE. */
export const own = ["HEAD of ONE", "OFFICER of ONE"] as const;

/** The status and the text of an answer, with the id asked for taken out of both. */
export async function answerOf(api: Api, asked: Asked, id: string): Promise<string> {
  const found: Answer<unknown> =
    "path" in asked ? await api.get(asked.path) : await api.ask(asked.doc, asked.variables ?? {});
  const text = Buffer.isBuffer(found.body) ? found.body.toString() : JSON.stringify(found.body);
  return `${found.status} ${text}`.replaceAll(id, "<id>");
}

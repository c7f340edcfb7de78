import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { confirm } from "./confirm.ts";
import { statements } from "./statements.ts";

// Started by the report in a process of its own: `server.ts <database address> <today> <last day that is soon>`.
const [url, today = "", soon = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });

// Who asks is found by the session in one statement, with every agency that the person reaches.
const viewer = `with recursive held as (
    select r.agency_id from session s join role_held r on r.person_id = s.person_id where s.token = $1 and s.expires_at > now()
      and r.valid_from <= $2::date and (r.valid_to is null or r.valid_to >= $2::date)
  ), below as (select agency_id as id from held union select a.id from below join agency a on a.parent_id = below.id)
  select (select person_id from session where token = $1) as "personId", (select array_agg(id)::text from below) as reach`;

async function bodyOf(request: IncomingMessage): Promise<{ variables: Record<string, never> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString()) as { variables: Record<string, never> };
}

async function answer(request: IncomingMessage): Promise<string | null | undefined> {
  const { variables } = await bodyOf(request);
  const token = String(request.headers["x-token"]);
  const { rows } = await pool.query<{ personId: string; reach: string }>({
    name: "viewer",
    text: viewer,
    values: [token, today],
  });
  const [who] = rows;
  if (!who) return null;
  const path = request.url ?? "";
  if (path === "/confirm") {
    const { id, expectedVersion } = variables.input ?? { id: "", expectedVersion: 0 };
    return confirm(pool, who.reach, who.personId, id, expectedVersion);
  }
  const statement = statements[path];
  if (!statement) return null;
  const { name, text, values } = statement;
  const found = await pool.query<{ json: string }>({
    name,
    text,
    values: [who.reach, ...values(variables, today, soon)],
  });
  return found.rows[0]?.json;
}

const server = createServer((request, response) => {
  answer(request).then(
    (json) => {
      const body = Buffer.from(json ?? "{}");
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    },
    (error: unknown) => response.writeHead(500, { "content-length": 0 }).end(void console.error(error)),
  );
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit(0));

import type { DataSource } from "typeorm";

/** A signed-in person: the cookie for the product, and the session's token for the limit. */
export interface Session {
  cookie: string;
  token: string;
}

/** Signs in as people do. */
export async function sessionOf(url: string, email: string, password: string, db: DataSource): Promise<Session> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.getSetCookie().map((line) => line.split(";")[0]);
  if (response.status !== 200) throw new Error(`Sign-in was refused: ${response.status} ${await response.text()}`);
  const [session] = await db.query<{ token: string }[]>(
    "select token from session s join person p on p.id = s.person_id where p.email = $1",
    [email],
  );
  if (!session) throw new Error("Sign-in left no session");
  return { cookie: cookie.join("; "), token: session.token };
}

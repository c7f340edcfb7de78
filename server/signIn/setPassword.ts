import { createLocalAccountIssuer } from "better-auth";
import { hashPassword } from "better-auth/crypto";
import type { DataSource, EntityManager } from "typeorm";

/**
 * Gives people a password without asking for the old one (demo, tests, the command line). Several people may share one:
 * it is hashed once, since hashing takes long on purpose.
 */
export async function setPassword(
  db: DataSource | EntityManager,
  personIds: string | readonly string[],
  password: string,
): Promise<void> {
  await db.query(
    `insert into account (issuer, provider_id, account_id, person_id, password)
     select $1, 'credential', id::text, id, $2 from unnest($3::uuid[]) as given(id)
     on conflict (issuer, account_id) do update set password = excluded.password, updated_at = now()`,
    [createLocalAccountIssuer("credential"), await hashPassword(password), [personIds].flat()],
  );
}

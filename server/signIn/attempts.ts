import type { Pool } from "pg";

/** How many attempts are allowed within how many seconds. */
export interface AttemptRule {
  window: number;
  max: number;
}

/** Counts attempts in the database, so that several processes share one count. */
export interface Attempts {
  /** Counts one attempt; `retryAfter` is in seconds. The form is the one that the sign-in library asks for. */
  consume(key: string, rule: AttemptRule): Promise<{ allowed: boolean; retryAfter: number | null }>;
  /** Forgets the attempts under a key. */
  forget(key: string): Promise<void>;
}

const keptForMs = 86_400_000;

/**
 * Counts in fixed windows, one statement each. The library's own counter moves its window with every attempt, so that
 * an office behind one address would in time shut itself out.
 */
export function createAttempts(pool: Pool): Attempts {
  return {
    async consume(key, { window, max }) {
      const now = Date.now();
      const windowMs = window * 1000;
      const { rows } = await pool.query<{ count: number; last_request: number }>(
        `insert into rate_limit as kept (key, count, last_request) values ($1, 1, $2::bigint)
         on conflict (key) do update set
           count = case when kept.last_request <= $2::bigint - $3::bigint then 1 else kept.count + 1 end,
           last_request = case when kept.last_request <= $2::bigint - $3::bigint then $2::bigint else kept.last_request end
         returning count, last_request`,
        [key, now, windowMs],
      );
      const { count, last_request: since } = rows[0]!;
      if (count === 1) await pool.query("delete from rate_limit where last_request < $1", [now - keptForMs]);
      if (count <= max) return { allowed: true, retryAfter: null };
      return { allowed: false, retryAfter: Math.max(1, Math.ceil((since + windowMs - now) / 1000)) };
    },
    async forget(key) {
      await pool.query("delete from rate_limit where key = $1", [key]);
    },
  };
}

/** Cookies whose signature was found right lately, with the session token each holds. */
export interface KnownCookies {
  tokenOf(cookie: string): string | null;
  remember(cookie: string, token: string): void;
}

const most = 10_000;

/**
 * Remembers that a cookie is ours, which cannot change; whether its session still holds is asked of the database every
 * time. Now and then the library looks again, and prolongs the session.
 */
export function createKnownCookies(rememberMs = 300_000, clock: () => number = Date.now): KnownCookies {
  const known = new Map<string, { token: string; until: number }>();
  return {
    tokenOf(cookie) {
      const found = known.get(cookie);
      if (!found) return null;
      if (found.until > clock()) return found.token;
      known.delete(cookie);
      return null;
    },
    remember(cookie, token) {
      if (known.size >= most) known.clear();
      known.set(cookie, { token, until: clock() + rememberMs });
    },
  };
}

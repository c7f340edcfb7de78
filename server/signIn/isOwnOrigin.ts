const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request's Origin is this application: the PUBLIC_URL or, on a trial run without a name of its own, the very
 * host that was asked (people type localhost and 127.0.0.1 alike).
 */
export function isOwnOrigin(origin: string, host: string | null | undefined, publicUrl: string): boolean {
  if (origin === publicUrl) return true;
  if (!URL.canParse(origin) || !loopback.has(new URL(publicUrl).hostname)) return false;
  return new URL(origin).protocol === "http:" && new URL(origin).host === host;
}

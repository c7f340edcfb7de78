import { createAuthClient } from "better-auth/react";

/** Sign-in, sign-out and passwords, through the server's /api/auth. */
export const session = createAuthClient({ baseURL: window.location.origin, basePath: "/api/auth" });

/** Ends the session and starts over at the sign-in page, so that nothing of this person stays in memory. */
export async function signOut(): Promise<void> {
  await session.signOut().catch(() => undefined);
  window.location.assign("/dang-nhap");
}

/** A path of this application to return to after sign-in; anything else becomes the overview. */
export const returnPath = (wanted: string | undefined): string =>
  wanted?.startsWith("/") && !wanted.startsWith("//") && !wanted.startsWith("/\\") ? wanted : "/";

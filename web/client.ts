import { Client, type CombinedError, fetchExchange, mapExchange } from "urql";
import { cache } from "./cache.ts";
import ids from "./operations/ids.json";
import { persistedFetch } from "./persistedFetch.ts";

/** Whether a failed request failed because nobody is signed in any more. */
export const isSignedOut = (error: CombinedError): boolean =>
  error.response?.status === 401 ||
  error.graphQLErrors.some(({ extensions }) => extensions.code === "SIGN_IN_REQUIRED");

const toSignIn = (): void => {
  const here = window.location.pathname + window.location.search;
  if (!window.location.pathname.startsWith("/dang-nhap"))
    window.location.assign(`/dang-nhap?ve=${encodeURIComponent(here)}`);
};

/** The connection to the GraphQL API; a read without a session leads to the sign-in page and back. */
export const client = new Client({
  url: "/graphql",
  // With POST every request passes the server's cross-site check.
  preferGetMethod: false,
  requestPolicy: "cache-and-network",
  // While pages are being written their operations change faster than the manifest.
  ...(import.meta.env.DEV ? {} : { fetch: persistedFetch(ids) }),
  fetchOptions: { credentials: "same-origin", headers: { "apollo-require-preflight": "true" } },
  exchanges: [
    mapExchange({
      onError(error, operation) {
        // A change that fails stays on the screen with what was typed; only reads move away.
        if (operation.kind === "query" && isSignedOut(error)) toSignIn();
      },
    }),
    cache,
    fetchExchange,
  ],
});

/** A key that no other form has: lets the server recognise a request that is sent twice. */
export const newKey = (): string =>
  // crypto.randomUUID is missing on plain http inside an office network; random bytes are there.
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Whether a text can be an id at all; what cannot names nothing, like an id that does not exist. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

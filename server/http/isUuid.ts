const form = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether a text is an id at all: the database fails on anything else, where "not found" is the answer. */
export function isUuid(text: string): boolean {
  return form.test(text);
}

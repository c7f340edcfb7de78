/** The proper spelling in the case in which the word was printed. */
export function cased(proper: string, raw: string): string {
  if (raw.length > 1 && raw === raw.toUpperCase() && /\p{L}.*\p{L}/u.test(raw)) return proper.toUpperCase();
  const first = raw[0]!;
  const upper = first !== first.toLowerCase() || /[\d]/.test(first);
  return upper && proper[0] === proper[0]!.toLowerCase() ? proper[0]!.toUpperCase() + proper.slice(1) : proper;
}

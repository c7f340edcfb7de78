/** Text in composed form, with the offset in the text as given of each of its characters, and of its end. */
export type Composed = { text: string; origin: (offset: number) => number };

/** Composes accents (NFC) and keeps the way back to the offsets of the text as it came. */
export function compose(source: string): Composed {
  if (source.normalize("NFC") === source) return { text: source, origin: (offset) => offset };
  const origins: number[] = [];
  let text = "";
  for (const cluster of source.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const composed = cluster[0].normalize("NFC");
    for (let i = 0; i < composed.length; i++)
      origins.push(cluster.index + (i < cluster[0].length ? (composed.length > 1 ? i : 0) : 0));
    text += composed;
  }
  origins.push(source.length);
  return { text, origin: (offset) => origins[Math.min(offset, origins.length - 1)]! };
}

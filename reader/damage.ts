/** Whether the text lost its accents to a scan: sound Vietnamese has ơ, ư, đ or a toned letter in most of its words. */
export function isDamaged(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}{2,}/gu)?.length ?? 0;
  const sound = sample.match(/\p{L}*[ơưđƠƯĐ\u1ea0-\u1ef9]\p{L}*/gu)?.length ?? 0;
  return words > 0 && sound / words < 0.3;
}

const SOUND = /[ơưđƠƯĐ\u1ea0-\u1ef9]/u;

/** Whether the text lost its accents to a scan: sound Vietnamese has ơ, ư, đ or a toned letter in most of its words. */
export function isDamaged(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const whole = words.filter((word) => word.length > 1).length;
  return whole > 0 && words.filter((word) => SOUND.test(word)).length / whole < 0.3;
}

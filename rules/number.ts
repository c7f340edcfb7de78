/** A decimal number as JavaScript or PostgreSQL (numeric as text) hands it over. */
export type Decimal = number | string | bigint;

/** A number as Vietnamese readers write it: formatNumber(1234.5) is "1.234,5"; at most `decimals` decimals, half-up. */
export function formatNumber(value: Decimal, decimals = 2): string {
  const { digits, scale } = exact(value);
  const rounded = divideHalfUp(digits * 10n ** BigInt(decimals), 10n ** BigInt(scale));
  return write(rounded, decimals).replace(/,?0+$/, (zeros, at: number, text: string) =>
    text.slice(0, at + 1).includes(",") ? "" : zeros,
  );
}

/** n of d as a percentage, half-up to two decimals and exact for decimals too: (62.12, 72.5) is "85,68%"; "—" when d is 0. */
export function formatPercent(n: Decimal, d: Decimal): string {
  const hundredths = percentHundredths(n, d);
  return hundredths === null ? "—" : `${write(hundredths, 2)}%`;
}

/** n of d in per cent, half-up to two decimals, as a number (85.68); null when d is 0. */
export function percent(n: Decimal, d: Decimal): number | null {
  const hundredths = percentHundredths(n, d);
  return hundredths === null ? null : Number(hundredths) / 100;
}

/** a × b / c, half-up to `decimals`, exact in between; c must not be 0. */
export function multiplyDivide(a: Decimal, b: Decimal, c: Decimal, decimals = 2): number {
  const [x, y, z] = [exact(a), exact(b), exact(c)];
  const top = x.digits * y.digits * 10n ** BigInt(z.scale + decimals);
  return Number(divideHalfUp(top, z.digits * 10n ** BigInt(x.scale + y.scale))) / 10 ** decimals;
}

/** Whether a/b is below c/d without rounding; b and d must be above 0. */
export function ratioBelow(a: Decimal, b: Decimal, c: Decimal, d: Decimal = 1): boolean {
  const [w, x, y, z] = [exact(a), exact(b), exact(c), exact(d)];
  return (
    w.digits * z.digits * 10n ** BigInt(x.scale + y.scale) < y.digits * x.digits * 10n ** BigInt(w.scale + z.scale)
  );
}

function percentHundredths(n: Decimal, d: Decimal): bigint | null {
  const [top, bottom] = [exact(n), exact(d)];
  if (bottom.digits === 0n) return null;
  return divideHalfUp(top.digits * 10_000n * 10n ** BigInt(bottom.scale), bottom.digits * 10n ** BigInt(top.scale));
}

// 72.5 becomes 725 with scale 1: what the person wrote, not the nearest binary fraction.
function exact(value: Decimal): { digits: bigint; scale: number } {
  const found = /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(String(value).trim());
  if (!found) throw new RangeError(`A decimal number was expected, found "${value}"`);
  const fraction = found[3] ?? "";
  const scale = fraction.length - Number(found[4] ?? 0);
  const digits = BigInt(`${found[1]}${found[2]}${fraction}`);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function divideHalfUp(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n;
  const [t, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const rounded = (2n * t + b) / (2n * b);
  return negative ? -rounded : rounded;
}

function write(digits: bigint, decimals: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = digits < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole},${text.slice(-decimals)}`;
}

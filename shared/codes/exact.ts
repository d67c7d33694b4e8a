/**
 * A fraction in whole numbers. Means of assessors' scores are thirds and sevenths, hours are
 * quarters, and a sum decides a grade or a target at its very edge: nothing is rounded on the way,
 * only what is shown is, once.
 */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export const whole = (value: number): Fraction => ({ over: BigInt(value), under: 1n });
export const ZERO = whole(0);

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

function reduced(over: bigint, under: bigint): Fraction {
  const by = divisor(over < 0n ? -over : over, under);
  return by > 1n ? { over: over / by, under: under / by } : { over, under };
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * A number as the decimal that it is written as, 262.72 and not the binary fraction next to it.
 * @throws RangeError for what is no number
 */
export function decimal(value: number): Fraction {
  const parts = DECIMAL.exec(String(value));
  if (!parts) throw new RangeError(`${value} is no decimal`);
  const [, sign = '', before = '', after = '', power = '0'] = parts;
  const digits = BigInt(sign + before + after);
  const places = after.length - Number(power);
  return places > 0
    ? reduced(digits, 10n ** BigInt(places))
    : { over: digits * 10n ** BigInt(-places), under: 1n };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { over: -b.over, under: b.under });

/** A fraction times `over`/`under`; `under` is above zero. */
export const times = (a: Fraction, over: number, under: number): Fraction =>
  reduced(a.over * BigInt(over), a.under * BigInt(under));

export const product = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.over, a.under * b.under);

/** Below zero where the first is less, above where it is more. */
export const compared = (a: Fraction, b: Fraction): number =>
  Number(a.over * b.under - b.over * a.under);

export const least = (a: Fraction, b: Fraction): Fraction => (compared(a, b) <= 0 ? a : b);

/** The sum of decimals, without the crumbs of binary fractions. */
export function totalOf(values: Iterable<number | null>): Fraction {
  let sum = ZERO;
  for (const value of values) if (value !== null) sum = plus(sum, decimal(value));
  return sum;
}

const nearest = ({ over, under }: Fraction): bigint =>
  over < 0n ? -((-2n * over + under) / (2n * under)) : (2n * over + under) / (2n * under);

/** The nearest whole number; a half goes away from zero, as a clerk rounds. */
export const rounded = (value: Fraction): number => Number(nearest(value));

/** As `rounded`, to so many decimals. */
export const roundedTo = (value: Fraction, decimals: number): number =>
  Number(`${nearest(times(value, 10 ** decimals, 1))}e-${decimals}`);

/** A sum of decimals as a number again; six places are the most that any field takes. */
export const numberOf = (value: Fraction): number => roundedTo(value, 6);

/** The least whole number that is not below. */
export const roundedUp = ({ over, under }: Fraction): number =>
  Number(over > 0n ? (over - 1n) / under + 1n : over / under);

/** A share in percent; null where there is nothing to take a share of. */
const percent = (part: Fraction, of: Fraction): Fraction | null =>
  of.over <= 0n ? null : reduced(part.over * of.under * 100n, part.under * of.over);

/** As `roundedTo`, but down. */
function roundedDown(value: Fraction, decimals: number): number {
  const { over, under } = times(value, 10 ** decimals, 1);
  return Number(`${0 - roundedUp({ over: -over, under })}e-${decimals}`);
}

/**
 * As `roundedTo`, but never carried up to a mark that the value has not reached: what is held
 * against a target of 40 and comes to 39.96 does not read as 40.
 */
export function roundedShort(value: Fraction, decimals: number, marks: readonly Fraction[]) {
  const shown = roundedTo(value, decimals);
  const carried = marks.some(
    (mark) => compared(value, mark) < 0 && compared(decimal(shown), mark) >= 0,
  );
  return carried ? roundedDown(value, decimals) : shown;
}

/** What of a plan was reached, in percent, rounded down to one decimal: 79.99 must not read as 80. */
export function reachedOf(part: Fraction, of: Fraction): number | null {
  const share = percent(part, of);
  return share && roundedDown(share, 1);
}

/**
 * A share in percent as it is shown: one decimal, a half up, but never up to a hundred that is not
 * reached, for a hundred means all of them, nor to another mark that it is held against. Null where
 * there is nothing to take a share of.
 */
export function percentOf(
  part: Fraction,
  of: Fraction,
  marks: readonly Fraction[] = [],
): number | null {
  const share = percent(part, of);
  return share && roundedShort(share, 1, [whole(100), ...marks]);
}

/** Adds many fractions of few denominators: the sums stay plain numbers until the end. */
export class Sum {
  readonly #parts = new Map<number, number>();

  add(over: number, under: number): void {
    this.#parts.set(under, (this.#parts.get(under) ?? 0) + over);
  }

  value(): Fraction {
    let sum = ZERO;
    for (const [under, over] of this.#parts)
      sum = plus(sum, { over: BigInt(over), under: BigInt(under) });
    return sum;
  }
}

/**
 * A fraction in whole numbers. Means of assessors' scores are thirds and sevenths, and a total
 * decides a grade at its very edge: nothing is rounded on the way.
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

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);

/** A fraction times `over`/`under`; `under` is above zero. */
export const times = (a: Fraction, over: number, under: number): Fraction =>
  reduced(a.over * BigInt(over), a.under * BigInt(under));

export const least = (a: Fraction, b: Fraction): Fraction =>
  a.over * b.under <= b.over * a.under ? a : b;

/** The nearest whole number; a half goes up, as a clerk rounds. For what is not below zero. */
export const rounded = ({ over, under }: Fraction): number =>
  Number((2n * over + under) / (2n * under));

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

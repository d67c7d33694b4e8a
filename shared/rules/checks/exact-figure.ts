import { decimal } from '../../codes/exact';

/**
 * A figure as shown, exactly: a fraction of whole numbers. Unlike `Fraction` it is not reduced, so
 * that figures of the same decimals are added and compared without a division.
 */
export class Exact {
  constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}
}

const POWERS = [0, 1, 2, 3, 4, 5, 6].map((power) => 10n ** BigInt(power));

/** A stored figure, in whole numbers of the smallest unit of so many decimals. */
export const figure = (value: number, decimals: number): Exact =>
  new Exact(BigInt(value), POWERS[decimals] ?? 10n ** BigInt(decimals));

const written = new Map<number, Exact>();

/** A number as the decimal that it is written as. @throws RangeError for what is no number */
export function exactly(value: number | bigint | Exact): Exact {
  if (value instanceof Exact) return value;
  if (typeof value === 'bigint') return new Exact(value, 1n);
  const known = written.get(value);
  if (known) return known;
  const { over, under } = decimal(value);
  const made = new Exact(over, under);
  if (written.size < 500) written.set(value, made);
  return made;
}

/** Both with one denominator. */
function alike(a: Exact, b: Exact): [bigint, bigint, bigint] {
  if (a.under === b.under) return [a.over, b.over, a.under];
  if (a.under % b.under === 0n) return [a.over, b.over * (a.under / b.under), a.under];
  if (b.under % a.under === 0n) return [a.over * (b.under / a.under), b.over, b.under];
  return [a.over * b.under, b.over * a.under, a.under * b.under];
}

export function plus(a: Exact, b: Exact): Exact {
  const [one, other, under] = alike(a, b);
  return new Exact(one + other, under);
}

export const negative = ({ over, under }: Exact): Exact => new Exact(-over, under);
export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));
export const times = (a: Exact, b: Exact): Exact => new Exact(a.over * b.over, a.under * b.under);

/** @returns null where the divisor is nothing */
export function divided(a: Exact, b: Exact): Exact | null {
  if (b.over === 0n) return null;
  const [over, under] = [a.over * b.under, a.under * b.over];
  return under < 0n ? new Exact(-over, -under) : new Exact(over, under);
}

/** Whether the first is less, the same, or more: −1, 0 or 1. */
export function order(a: Exact, b: Exact): -1 | 0 | 1 {
  const [one, other] = alike(a, b);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The nearest number that the machine has, to be shown. */
export const numberOf = ({ over, under }: Exact): number => Number(over) / Number(under);

/**
 * A change in percent, of one decimal or as many as show that it lies beyond the limit: −50.04 % is
 * not told as −50 % where 50 % is still let pass.
 */
export function percentBeyond(now: Exact, then: Exact, limit: Exact): number {
  const [after, before] = alike(now, then).map(Number) as [number, number];
  const most = numberOf(limit);
  const exact = ((after - before) * 100) / before;
  const rounded = [1, 2, 3, 4].map((decimals) => Number(exact.toFixed(decimals)));
  return rounded.find((value) => Math.abs(value) > most) ?? exact;
}

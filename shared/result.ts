import type { AnySaid, FailureCode, ParamsFor } from './text/failures';
import type { Params } from './text/types';

/**
 * A refusal of one field. The code is of a closed union and is never a text: words are chosen at
 * display (shared/text).
 */
export type FieldFailure = AnySaid;

/** A refusal that crosses a boundary; `fields` holds the refusals of one form, by field. */
export type Failure = FieldFailure & { fields?: Record<string, FieldFailure> };

/**
 * `changed`: of a write, the nouns and other topics that it changed, sorted; absent where nothing
 * was.
 */
export type Result<T> =
  { ok: true; value: T; changed?: string[] } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * Says codes of which some parameters are always the same: `failureWith({ station
 * })('STAT_ALL_ZERO')`. The compiler asks for the others that the code's texts name.
 */
export const failureWith =
  <Given extends Params>(given: Given) =>
  <C extends FailureCode>(
    code: C,
    ...[params]: ParamsFor<C, keyof Given>
  ): FieldFailure & { params: Params } =>
    // The signature has checked the pair; TypeScript cannot carry it into one member of the union.
    ({ code, params: { ...given, ...params } }) as FieldFailure & { params: Params };

/**
 * A failure with what stands beside it. Written once and for any failure: a spread of the union of
 * all codes is worked out code by code, which takes the compiler seconds at each place.
 */
export const beside = <F extends FieldFailure, const More extends object>(
  fault: F,
  more: More,
): F & More => ({ ...fault, ...more });

/** A failure whose parameters are there, even if none; for what is shown as a line of a list. */
export const listed = <F extends FieldFailure>(one: F): F & { params: Params } => {
  const params: Params = one.params ?? {};
  return { ...one, params };
};

/** A code with its parameters as a value: `failure('FOLDER_MISSING', { folder })`. */
export const failure = <C extends FailureCode>(code: C, ...[params]: ParamsFor<C>): FieldFailure =>
  (params ? { code, params } : { code }) as FieldFailure;

export const fail = <C extends FailureCode>(
  code: C,
  ...params: ParamsFor<C>
): { ok: false; failure: Failure } => ({ ok: false, failure: failure(code, ...params) });

/** Thrown inside the service for an expected refusal; the gate turns it into a Result. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
  /**
   * `Refusal.of('RECORD_IN_USE', { count, noun })`: what the texts of the code name has to be
   * given.
   */
  static of<C extends FailureCode>(code: C, ...params: ParamsFor<C>): Refusal {
    return new Refusal(failure(code, ...params));
  }
}

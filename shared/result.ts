/** A refusal that crosses a boundary: a stable code, never a text. Texts are chosen at display (shared/text). */
export interface Failure {
  code: string;
  params?: Record<string, string | number>;
  /** Field-level refusals of one form, keyed by field. */
  fields?: Record<string, FieldFailure>;
}

export interface FieldFailure {
  code: string;
  params?: Record<string, string | number>;
}

/** `changed`: of a write, the nouns and other topics that it changed, sorted; absent where nothing was. */
export type Result<T> =
  { ok: true; value: T; changed?: string[] } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (
  code: string,
  params?: Record<string, string | number>,
): { ok: false; failure: Failure } => ({
  ok: false,
  failure: params ? { code, params } : { code },
});

/** Thrown inside the service for an expected refusal; the gate turns it into a Result. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
  static of(code: string, params?: Record<string, string | number>): Refusal {
    return new Refusal(params ? { code, params } : { code });
  }
}

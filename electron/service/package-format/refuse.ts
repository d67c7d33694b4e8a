import { Refusal } from '../../../shared/result';
import type { ParamsFor } from '../../../shared/text/failures';
import {
  isPackageFailure,
  type PackageFailureCode,
  type PackageRefused,
} from '../../../shared/package/failures';

/** Leaves the reading with a failure class; `asResult` turns it into a value at the edge. */
export const refuse = <C extends PackageFailureCode>(code: C, ...params: ParamsFor<C>): never => {
  throw Refusal.of(code, ...params);
};

/** Runs a reading and gives a refusal back as a value; anything unexpected is still thrown. */
export async function asResult<T>(reading: () => T | Promise<T>): Promise<T | PackageRefused> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof Refusal && isPackageFailure(error.failure))
      return { ok: false, failure: error.failure };
    throw error;
  }
}

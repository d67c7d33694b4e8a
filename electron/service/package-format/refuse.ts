import { Refusal } from '../../../shared/result';
import {
  isPackageFailureCode,
  type PackageFailureCode,
  type PackageRefused,
} from '../../../shared/package/failures';

/** Leaves the reading with a failure class; `asResult` turns it into a value at the edge. */
export const refuse = (
  code: PackageFailureCode,
  params?: Record<string, string | number>,
): never => {
  throw Refusal.of(code, params);
};

/** Runs a reading and gives a refusal back as a value; anything unexpected is still thrown. */
export async function asResult<T>(reading: () => T | Promise<T>): Promise<T | PackageRefused> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof Refusal && isPackageFailureCode(error.failure.code)) {
      const { code, params } = error.failure;
      return { ok: false, failure: params ? { code, params } : { code } };
    }
    throw error;
  }
}

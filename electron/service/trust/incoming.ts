import type { TrustedOffice } from '../../../shared/contract/exchange';
import { packageFailure, type PackageRefused } from '../../../shared/package/failures';
import type { PackageType } from '../../../shared/package/names';
import type { Reader } from '../database/context';
import type { RecipientKey } from '../package-format/envelope';
import { fingerprintHex } from '../package-format/keys';
import type { Source } from '../package-format/source';
import { readIncoming, type VerifiedFile } from '../package-format/verify';
import { trustedKeys, trustedRows } from './offices';

interface Wanted {
  /** Only offices that stand to this one so. */
  relations?: readonly TrustedOffice['relation'][];
  expect: PackageType;
  recipientKeys?: readonly RecipientKey[];
}

/** An office that is known and not believed now is named, instead of being called unknown. */
function named({ db }: Pick<Reader, 'db'>, refused: PackageRefused): PackageRefused {
  const { code, params } = refused.failure;
  if (code !== 'UNKNOWN_SIGNER') return refused;
  const row = trustedRows(db).find(
    ({ signKey }) => fingerprintHex(signKey) === params?.fingerprint,
  );
  if (row?.state === 'suspended')
    return { ok: false, failure: packageFailure('OFFICE_SUSPENDED', { name: row.name }) };
  if (row?.state === 'withdrawn')
    return { ok: false, failure: packageFailure('OFFICE_WITHDRAWN', { name: row.name }) };
  return refused;
}

/** Reads a file that comes from outside, under the keys of the offices that are trusted. */
export async function readTrusted(
  context: Pick<Reader, 'db'>,
  source: Source,
  { relations, ...wanted }: Wanted,
): Promise<VerifiedFile | PackageRefused> {
  const wants: readonly string[] | undefined = relations;
  const keys = trustedKeys(context.db).filter(({ role }) => wants?.includes(role) ?? true);
  const read = await readIncoming(source, { ...wanted, keys });
  return read.ok ? read : named(context, read);
}

import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { Renewal } from '../../../shared/package/manifest';
import { noteChange } from '../database/changes';
import type { Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { whole } from '../database/rows';
import { readSetting, writeSetting } from '../database/settings';
import { writeContainer } from '../package-format/container';
import { fingerprint, generateKeys, privateKeyInfo } from '../package-format/keys';
import { writePem } from '../package-format/pem';
import { SIGN_KEY } from '../package-format/signer';
import { Refusal } from '../../../shared/result';
import { RENEWAL, type KeptRenewal } from './card';
import { signerOf } from './offices';

/**
 * Makes a new signing key (换新密钥), which the old one signs for: who trusts the old one takes the
 * new card without a call. The office keeps its number, and what it signed before stays good.
 * @returns the new key's fingerprint
 * @throws Refusal DATABASE_BUSY where the key was renewed elsewhere in the meantime
 */
export async function renewKey(
  context: Writer,
  { reason }: ParsedInputOf<'office.renewKey'>,
): Promise<string> {
  const { db, office, clock } = context;
  const old = signerOf(context);
  const pair = generateKeys();
  const newest = 'SELECT coalesce(max(sequence), 0) FROM submission';
  const answered = `${newest} WHERE outcome IS NOT NULL`;
  const said: Renewal = {
    unitId: office.unitId,
    division: office.division,
    validFromSequence: prepared(db, answered, whole).one() + 1,
    endsAfterSequence: prepared(db, newest, whole).one(),
    issuedAt: clock().toISOString(),
  };
  const container = await writeContainer({
    type: 'renewal',
    files: [
      { path: RENEWAL, bytes: Buffer.from(`${JSON.stringify(said, null, 1)}\n`) },
      { path: SIGN_KEY, bytes: Buffer.from(pair.publicKeyPem) },
    ],
    signer: old,
  });
  const print = fingerprint(pair.publicKeyPem);
  inTransaction(context, () => {
    const unchanged =
      signerOf(context).publicKeyPem === old.publicKeyPem &&
      prepared(db, newest, whole).one() === said.endsAfterSequence;
    if (!unchanged) throw Refusal.of('DATABASE_BUSY');
    const renewals = readSetting<KeptRenewal[]>(db, 'renewals') ?? [];
    const one = {
      oldKeyPem: old.publicKeyPem,
      container: Buffer.from(container).toString('base64'),
    };
    writeSetting(db, 'renewals', [...renewals, one]);
    const sign = {
      privateKeyPem: writePem(privateKeyInfo(pair), 'PRIVATE KEY'),
      publicKeyPem: pair.publicKeyPem,
    };
    writeSetting(db, 'keys', { ...context.keys, sign });
    noteChange(db, 'setting');
    audited(context, {
      action: 'office.renewKey',
      noun: 'office',
      recordId: office.unitId,
      before: { fingerprint: fingerprint(old.publicKeyPem) },
      after: { fingerprint: print, from: said.validFromSequence, reason },
    });
  });
  return print;
}

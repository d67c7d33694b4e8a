import { Refusal } from '../../../shared/result';
import { trustListSchema, type TrustList } from '../../../shared/package/manifest';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { levelOf } from '../../../shared/domain/office';
import { fingerprint } from '../package-format/keys';
import { parseJson } from '../package-format/signer';
import { readIncoming } from '../package-format/verify';
import {
  areaOf,
  putTrusted,
  requireTrustedStill,
  trustedKeys,
  trustedRows,
  type TrustedRow,
} from '../trust/offices';

export const TRUST_LIST = 'trust.json';

type ListedKey = TrustList['keys'][number];

/**
 * What a listed key makes of this office's trust: known by its fingerprint, or the (new) key of a
 * unit; null where neither unit nor key is known.
 */
function rowOf(context: Reader, { issuer }: TrustList, key: ListedKey): TrustedRow | null {
  const print = fingerprint(key.publicKey);
  const rows = trustedRows(context.db);
  const known =
    rows.find((row) => row.fingerprint === print) ?? rows.find((row) => row.unitId === key.unitId);
  const unitId = known?.unitId ?? key.unitId;
  if (unitId === undefined) return null;
  const {
    name,
    division,
    suite,
    publicKey: signKey,
    validFromSequence,
    revokedAfterSequence,
  } = key;
  return {
    unitId,
    name,
    division,
    level: levelOf(division),
    relation: 'subordinate',
    suite,
    fingerprint: print,
    signKey,
    encryptKey: known?.encryptKey ?? null,
    validFromSequence,
    revokedAfterSequence,
    confirmedBy: issuer.name,
    confirmedAt: context.clock().toISOString(),
  };
}

/**
 * Takes in the superior's trust list (信任名单): the keys of offices below this one, from which
 * sequence on they hold and after which they do not. Keys of other areas are passed over. The
 * version only ever rises.
 * @throws Refusal with a package failure
 */
export async function importTrustList(
  context: Writer,
  file: string,
): Promise<{ version: number; keys: number }> {
  const read = await readIncoming(file, {
    keys: trustedKeys(context.db).filter(({ role }) => role === 'superior'),
    expect: 'trust',
  });
  if (!read.ok) throw new Refusal(read.failure);
  const parsed = trustListSchema.safeParse(
    parseJson(Buffer.from(read.files.get(TRUST_LIST) ?? []).toString('utf8')),
  );
  if (!parsed.success) throw Refusal.of('SCHEMA_MISMATCH', { table: TRUST_LIST });
  const list = parsed.data;
  if (list.issuer.unitId !== read.signer.unitId)
    throw Refusal.of('SIGNER_NOT_AUTHORISED', { division: list.issuer.division });
  return inTransaction(context, () => {
    requireTrustedStill(context.db, read.signer);
    return takeList(context, list);
  });
}

/** @throws Refusal OLD_SEQUENCE */
function takeList(context: Writer, list: TrustList): { version: number; keys: number } {
  const { db, office } = context;
  const setting = `trustListVersion:${list.issuer.unitId}`;
  const before = readSetting<number>(db, setting) ?? 0;
  if (list.version <= before)
    throw Refusal.of('OLD_SEQUENCE', {
      sequence: list.version,
      expected: before + 1,
      reason: 'trust',
    });
  const below = list.keys.filter(
    ({ division }) =>
      areaOf(division) !== areaOf(office.division) &&
      areaOf(division).startsWith(areaOf(office.division)),
  );
  // A unit's key in use comes last: where an old and a new one are listed, the new one stays.
  const rows = below
    .sort(
      (a, b) => Number(a.revokedAfterSequence === null) - Number(b.revokedAfterSequence === null),
    )
    .flatMap((key) => rowOf(context, list, key) ?? []);
  for (const row of rows) putTrusted(db, row);
  writeSetting(db, setting, list.version);
  audited(context, {
    action: 'trustList',
    noun: 'office',
    recordId: list.issuer.unitId,
    before: { version: before },
    after: { version: list.version, keys: rows.map(({ fingerprint: print }) => print) },
  });
  return { version: list.version, keys: rows.length };
}

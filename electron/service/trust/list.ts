import type { TrustListFacts } from '../../../shared/contract/exchange';
import { levelOf } from '../../../shared/domain/office';
import { trustListSchema, type TrustList } from '../../../shared/package/manifest';
import type { TrustedKey } from '../../../shared/package/trust';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { select, text, whole } from '../database/rows';
import { readSetting, writeSetting } from '../database/settings';
import { writeFileSafely } from '../files/writefile';
import { writeContainer } from '../package-format/container';
import { fingerprint } from '../package-format/keys';
import { parseJson } from '../package-format/signer';
import { readTrusted } from './incoming';
import {
  areaOf,
  formerKeys,
  keepFormer,
  putTrusted,
  requireTrustedStill,
  signerOf,
  trustedRows,
  type FormerKey,
  type TrustedRow,
} from './offices';

export const TRUST_LIST = 'trust.json';

type ListedKey = TrustList['keys'][number];

/** What was noted of a list; those taken in by an earlier version noted its number alone. */
type Noted = number | Omit<TrustListFacts, 'own'>;

const settingOf = (unitId: string): string => `trustListVersion:${unitId}`;

const versionOf = (noted: Noted | null): number =>
  typeof noted === 'number' ? noted : (noted?.version ?? 0);

/** The keys that this office vouches for: of every office below it, those of before included. */
function keysBelow({ db }: Pick<Reader, 'db'>): ListedKey[] {
  const former = formerKeys(db);
  const lastSent = 'SELECT coalesce(max(sequence), 0) FROM received_package WHERE unitId = ?';
  return trustedRows(db)
    .filter(({ relation }) => relation === 'subordinate')
    .flatMap((row) => {
      const listed = (key: Pick<TrustedRow, 'suite' | 'signKey' | 'validFromSequence'>) => ({
        publicKey: key.signKey,
        name: row.name,
        division: row.division,
        role: row.level,
        suite: key.suite,
        unitId: row.unitId,
        validFromSequence: key.validFromSequence,
      });
      // Whom this office no longer trusts is vouched for up to what it took from it.
      const ended =
        row.state === 'withdrawn' ? prepared(db, lastSent, whole).one(row.unitId) : null;
      return [
        ...former
          .filter(({ unitId }) => unitId === row.unitId)
          .map((key) => ({ ...listed(key), revokedAfterSequence: key.revokedAfterSequence })),
        { ...listed(row), revokedAfterSequence: row.revokedAfterSequence ?? ended },
      ];
    });
}

/**
 * Writes this office's trust list (信任名单) for the office above: the keys of those below it, which it
 * has confirmed. Each time under the next version.
 * @throws Refusal TRUST_LIST_EMPTY
 */
export async function exportTrustList(
  context: Writer,
  file: string,
): Promise<{ file: string; version: number; keys: number }> {
  const { db, office, clock } = context;
  const { unitId, division, name } = office;
  const keys = keysBelow(context);
  if (keys.length === 0) throw Refusal.of('TRUST_LIST_EMPTY');
  const before = versionOf(readSetting<Noted>(db, settingOf(unitId)));
  const list: TrustList = {
    version: before + 1,
    issuedAt: clock().toISOString(),
    issuer: { unitId, division, name },
    keys,
  };
  const bytes = await writeContainer({
    type: 'trust',
    files: [{ path: TRUST_LIST, bytes: Buffer.from(`${JSON.stringify(list, null, 1)}\n`) }],
    signer: signerOf(context),
  });
  await writeFileSafely(file, bytes);
  inTransaction(context, () => {
    note(context, list, keys.length);
    audited(context, {
      action: 'trustList.write',
      noun: 'office',
      recordId: unitId,
      before: { version: before },
      after: { version: list.version, keys: keys.map(({ publicKey }) => fingerprint(publicKey)) },
    });
  });
  return { file, version: list.version, keys: keys.length };
}

const note = ({ db, clock }: Writer, { issuer, version }: TrustList, keys: number): void => {
  writeSetting(db, settingOf(issuer.unitId), {
    issuer: issuer.name,
    version,
    at: clock().toISOString(),
    keys,
  } satisfies Noted);
};

/** The lists that this office made or took in, its own first. */
export function ownTrustList({ db, office }: Reader): TrustListFacts[] {
  const rows = select(
    db,
    `SELECT s.key, s.value, o.name FROM setting s
     LEFT JOIN trusted_office o ON s.key = 'trustListVersion:' || o.unitId
     WHERE s.key GLOB 'trustListVersion:*' ORDER BY s.key`,
    { key: text, value: text, name: text.orNull },
  ).all();
  return rows
    .map(({ key, value, name }): TrustListFacts => {
      const noted = JSON.parse(value) as Noted;
      const own = key === settingOf(office.unitId);
      return typeof noted === 'number'
        ? { issuer: name ?? '', version: noted, at: null, keys: 0, own }
        : { ...noted, issuer: name ?? noted.issuer, own };
    })
    .sort((a, b) => Number(b.own) - Number(a.own));
}

/** Whose list it is, and what of it lies below both its issuer and this office. */
function belowBoth({ office }: Reader, list: TrustList): ListedKey[] {
  const isBelow = (division: string, upper: string): boolean =>
    areaOf(division) !== areaOf(upper) && areaOf(division).startsWith(areaOf(upper));
  return list.keys.filter(
    ({ division }) => isBelow(division, office.division) && isBelow(division, list.issuer.division),
  );
}

/**
 * What a listed key makes of this office's trust: known by its fingerprint, or the (new) key of a
 * unit; null where neither unit nor key is known.
 */
function rowOf(
  context: Reader,
  { issuer }: TrustList,
  key: ListedKey,
  known: TrustedRow | undefined,
): TrustedRow | null {
  const unitId = known?.unitId ?? key.unitId;
  if (unitId === undefined) return null;
  const { name, suite, publicKey: signKey, validFromSequence, revokedAfterSequence } = key;
  const division = key.division.slice(0, 6);
  return {
    unitId,
    name,
    division,
    level: levelOf(division),
    relation: 'subordinate',
    suite,
    fingerprint: fingerprint(signKey),
    signKey,
    encryptKey: known?.encryptKey ?? null,
    validFromSequence,
    revokedAfterSequence,
    confirmedBy: issuer.name,
    confirmedAt: context.clock().toISOString(),
    state: 'active',
    stateSince: null,
    stateReason: null,
    heir: null,
    vouchedBy: issuer.unitId,
  };
}

/** Whether the office that vouches may say so of one that is known here. */
function mayChange(
  { office }: Reader,
  list: TrustList,
  known: TrustedRow,
  row: TrustedRow,
  fromAbove: boolean,
): boolean {
  const samePlace =
    known.division.slice(0, 6) === row.division &&
    known.level === row.level &&
    known.relation === row.relation;
  if (!samePlace || known.state !== 'active' || row.unitId === office.unitId) return false;
  // A key that this office confirmed itself gives way to the superior's word alone.
  return (
    known.fingerprint === row.fingerprint || fromAbove || known.vouchedBy === list.issuer.unitId
  );
}

/** A unit that nothing is known of: under its own id, in a place that nobody holds. */
function mayCome(context: Reader, rows: readonly TrustedRow[], row: TrustedRow): boolean {
  const held = rows.some(
    ({ state, division, level, relation }) =>
      (state === 'active' || state === 'suspended') &&
      division.slice(0, 6) === row.division &&
      level === row.level &&
      relation === row.relation,
  );
  return !held && row.unitId !== context.office.unitId;
}

/** The key that a listed one follows, up to where that one begins. */
function endedBy(
  { clock }: Writer,
  { issuer }: TrustList,
  key: ListedKey,
  known: TrustedRow,
): FormerKey {
  const until = (key.validFromSequence ?? 1) - 1;
  return {
    fingerprint: known.fingerprint,
    unitId: known.unitId,
    suite: known.suite,
    signKey: known.signKey,
    validFromSequence: known.validFromSequence,
    revokedAfterSequence: Math.min(known.revokedAfterSequence ?? until, until),
    endedBy: issuer.name,
    endedAt: clock().toISOString(),
    reason: null,
  };
}

/** Takes in one listed key; says whether it was, or null where there was nothing to take. */
function takeKey(
  context: Writer,
  list: TrustList,
  key: ListedKey,
  fromAbove: boolean,
): boolean | null {
  const { db } = context;
  const rows = trustedRows(db);
  const print = fingerprint(key.publicKey);
  const former = formerKeys(db).find((one) => one.fingerprint === print);
  if (former) return former.unitId === (key.unitId ?? former.unitId) ? null : false;
  const known =
    rows.find((row) => row.fingerprint === print) ?? rows.find((row) => row.unitId === key.unitId);
  const row = rowOf(context, list, key, known);
  if (!row) return null;
  if (known && known.unitId !== (key.unitId ?? known.unitId)) return false;
  if (known ? !mayChange(context, list, known, row, fromAbove) : !mayCome(context, rows, row))
    return known?.state === 'withdrawn' || known?.state === 'suspended' ? null : false;
  if (known?.fingerprint === print) {
    // Whoever confirmed the card here goes on standing for it.
    const { confirmedBy, confirmedAt, vouchedBy } = known;
    putTrusted(db, { ...row, confirmedBy, confirmedAt, vouchedBy });
    return true;
  }
  if (known) keepFormer(db, endedBy(context, list, key, known));
  putTrusted(db, row);
  return true;
}

/**
 * Takes in another office's trust list: the superior's, of offices below this one, or a
 * subordinate's, of those below itself; from which sequence on their keys hold and after which they
 * do not. Keys of other areas are passed over; what disagrees with what this office knows itself is
 * named and changes nothing. The version only ever rises.
 * @throws Refusal with a package failure
 */
export async function importTrustList(context: Writer, file: string) {
  const read = await readTrusted(context, file, {
    relations: ['superior', 'subordinate'],
    expect: 'trust',
  });
  if (!read.ok) throw new Refusal(read.failure);
  const parsed = trustListSchema.safeParse(
    parseJson(Buffer.from(read.files.get(TRUST_LIST) ?? []).toString('utf8')),
  );
  if (!parsed.success) throw Refusal.of('SCHEMA_MISMATCH', { table: TRUST_LIST });
  const list = parsed.data;
  const { signer } = read;
  if (
    !mayVouch(signer) ||
    list.issuer.unitId !== signer.unitId ||
    list.issuer.division.slice(0, 6) !== signer.division.slice(0, 6)
  )
    throw Refusal.of('SIGNER_NOT_AUTHORISED', { division: list.issuer.division });
  // A list stands in no sequence: a key that was revoked at any place of it speaks no more.
  if (signer.revokedAfterSequence != null)
    throw Refusal.of('KEY_REVOKED', { division: signer.division });
  return inTransaction(context, () => {
    requireTrustedStill(context.db, signer);
    return takeList(context, list, signer.role === 'superior');
  });
}

/** Whether an office has others below it that it can vouch for: a superior, or a city of a province. */
export const mayVouch = ({ role, division }: TrustedKey): boolean =>
  role === 'superior' || (role === 'subordinate' && levelOf(division.slice(0, 6)) !== 'county');

/** @throws Refusal OLD_SEQUENCE */
function takeList(context: Writer, list: TrustList, fromAbove: boolean) {
  const { db } = context;
  const before = versionOf(readSetting<Noted>(db, settingOf(list.issuer.unitId)));
  if (list.version <= before)
    throw Refusal.of('OLD_SEQUENCE', {
      sequence: list.version,
      expected: before + 1,
      reason: 'trust',
    });
  // A unit's key in use comes last: where an old and a new one are listed, the new one stays.
  const below = belowBoth(context, list).sort(
    (a, b) => Number(a.revokedAfterSequence === null) - Number(b.revokedAfterSequence === null),
  );
  const taken = below.map((key) => ({ key, done: takeKey(context, list, key, fromAbove) }));
  const keys = taken.filter(({ done }) => done === true);
  const conflicts = taken
    .filter(({ done }) => done === false)
    .map(({ key: { name, division } }) => ({ name, division: division.slice(0, 6) }));
  note(context, list, keys.length);
  audited(context, {
    action: 'trustList',
    noun: 'office',
    recordId: list.issuer.unitId,
    before: { version: before },
    after: {
      version: list.version,
      keys: keys.map(({ key }) => fingerprint(key.publicKey)),
      ...(conflicts.length > 0 ? { conflicts } : {}),
    },
  });
  return { version: list.version, keys: keys.length, conflicts };
}

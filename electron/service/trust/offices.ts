import type { TrustedOffice } from '../../../shared/contract/exchange';
import type { Level } from '../../../shared/domain/office';
import type { SuiteName } from '../../../shared/package/names';
import type { TrustedKey } from '../../../shared/package/trust';
import { Refusal } from '../../../shared/result';
import type { Reader, WriteDb } from '../database/context';
import type { ReadDb } from '../database/reading';
import { prepared } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { readSetting } from '../database/settings';
import { fingerprint, importPrivateKey, type KeyPair } from '../package-format/keys';

/** What is stored of an office's trust; that its key is revoked follows from the key's bounds. */
type StoredState = Exclude<TrustedOffice['state'], 'revoked'>;

/** A trusted office as stored: its card's content, who confirmed it when, and what became of it. */
const TRUSTED_ROW = {
  unitId: text,
  name: text,
  division: text,
  level: text.as<Level>(),
  relation: text.as<TrustedOffice['relation']>(),
  suite: text.as<SuiteName>(),
  fingerprint: text,
  signKey: text,
  encryptKey: text.orNull,
  validFromSequence: whole.orNull,
  revokedAfterSequence: whole.orNull,
  confirmedBy: text,
  confirmedAt: text,
  state: text.as<StoredState>(),
  stateSince: text.orNull,
  stateReason: text.orNull,
  /** The office that took its place. */
  heir: text.orNull,
  /** The office whose trust list vouches for it; null where its own card was confirmed. */
  vouchedBy: text.orNull,
};
export type TrustedRow = RowOf<typeof TRUSTED_ROW>;

/** A key that an office signed with before. */
const FORMER_KEY = {
  fingerprint: text,
  unitId: text,
  suite: text.as<SuiteName>(),
  signKey: text,
  validFromSequence: whole.orNull,
  revokedAfterSequence: whole,
  endedBy: text,
  endedAt: text,
  reason: text.orNull,
};
export type FormerKey = RowOf<typeof FORMER_KEY>;

/** Every office that is or was trusted. */
export const trustedRows = (db: ReadDb): TrustedRow[] =>
  select(db, 'SELECT * FROM trusted_office ORDER BY division, name', TRUSTED_ROW).all();

/** The keys that offices had before, the newest first. */
export const formerKeys = (db: ReadDb): FormerKey[] =>
  select(db, 'SELECT * FROM former_key ORDER BY endedAt DESC', FORMER_KEY).all();

/** Offices that speak for themselves today. */
export const activeRows = (db: ReadDb): TrustedRow[] =>
  trustedRows(db).filter(({ state }) => state === 'active');

/** The office that stands in an office's place today: itself, unless others took it over. */
export function heirOf(rows: readonly TrustedRow[], unitId: string): string {
  const heir = rows.find((row) => row.unitId === unitId)?.heir ?? null;
  return heir === null ? unitId : heirOf(rows, heir);
}

const keyOf = (
  { name, division, relation, unitId }: TrustedRow,
  {
    signKey,
    suite,
    validFromSequence,
    revokedAfterSequence,
  }: Pick<TrustedRow, 'signKey' | 'suite' | 'validFromSequence' | 'revokedAfterSequence'>,
): TrustedKey => ({
  publicKeyPem: signKey,
  suite,
  name,
  division,
  role: relation,
  unitId,
  validFromSequence,
  revokedAfterSequence,
});

/**
 * The keys an office believes, for readers of containers: those in use, and those of before within
 * their bounds. An office whose place was taken keeps its word up to the sequence that was said then.
 */
export function trustedKeys(db: ReadDb): TrustedKey[] {
  const former = formerKeys(db);
  return trustedRows(db)
    .filter(({ state }) => state === 'active' || state === 'replaced')
    .flatMap((row) => [
      keyOf(row, row),
      ...former.filter(({ unitId }) => unitId === row.unitId).map((key) => keyOf(row, key)),
    ]);
}

/**
 * Asked in the transaction that relies on it: what was read from a file was verified under a key
 * that is trusted, on the same terms, still.
 * @throws Refusal UNKNOWN_SIGNER
 */
export function requireTrustedStill(db: ReadDb, signer: TrustedKey): void {
  const same = trustedKeys(db).some(
    (key) =>
      key.publicKeyPem === signer.publicKeyPem &&
      key.unitId === signer.unitId &&
      key.role === signer.role &&
      key.validFromSequence === signer.validFromSequence &&
      key.revokedAfterSequence === signer.revokedAfterSequence,
  );
  if (!same) throw Refusal.of('UNKNOWN_SIGNER', { fingerprint: fingerprint(signer.publicKeyPem) });
}

/**
 * The office this one submits to: the superior that was chosen last, as long as it is trusted.
 * Another superior's card changes nothing of it.
 */
export function superiorOf(db: ReadDb): TrustedRow | undefined {
  const newest = 'SELECT unitId FROM submits_to ORDER BY id DESC LIMIT 1';
  const unitId = prepared(db, newest, text).maybe();
  return activeRows(db).find((row) => row.relation === 'superior' && row.unitId === unitId);
}

/** This office's signing key, as containers need it; one that was renewed elsewhere meanwhile too. */
export function signerOf({ db, keys }: Pick<Reader, 'db' | 'keys'>): KeyPair {
  const { sign } = readSetting<Reader['keys']>(db, 'keys') ?? keys;
  return importPrivateKey(sign.privateKeyPem);
}

/** The digits that an office's area and all within it begin with. */
export const areaOf = (division: string): string => division.slice(0, 6).replace(/(00)+$/, '');

/** Stores an office that is trusted from now on, or what is newly confirmed of one. */
export function putTrusted(db: WriteDb, row: TrustedRow): void {
  const columns = Object.keys(TRUSTED_ROW);
  const others = columns.filter((column) => column !== 'unitId');
  db.prepare(
    `INSERT INTO trusted_office (${columns.join(', ')})
     VALUES (${columns.map((column) => `@${column}`).join(', ')})
     ON CONFLICT (unitId) DO UPDATE SET
       ${others.map((column) => `${column} = @${column}`).join(', ')}`,
  ).run(row);
}

/** Keeps a key that an office signed with until now. */
export function keepFormer(db: WriteDb, key: FormerKey): void {
  const columns = Object.keys(FORMER_KEY);
  db.prepare(
    `INSERT INTO former_key (${columns.join(', ')})
     VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  ).run(key);
}

import type { exchangeProcedures } from '../../../shared/contract/exchange';
import type { ReadDb } from '../database/reading';
import { Refusal } from '../../../shared/result';
import type { TrustedOffice } from '../../../shared/contract/exchange';
import type { Level } from '../../../shared/domain/office';
import type { TrustedKey } from '../../../shared/package/trust';
import type { Handlers, Reader, WriteDb, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { writeContainer } from '../package-format/container';
import { fingerprint, importPrivateKey, type KeyPair } from '../package-format/keys';
import { CARD, ENCRYPT_KEY, readCard, SIGN_KEY } from '../package-format/signer';
import { readIncoming } from '../package-format/verify';
import { writeFileSafely } from '../files/writefile';

/** A trusted office as stored: its card's content, and who confirmed the fingerprint when. */
const TRUSTED_ROW = {
  unitId: text,
  name: text,
  division: text,
  level: text.as<Level>(),
  relation: text.as<TrustedOffice['relation']>(),
  suite: text.as<'sm2-sm3' | 'ed25519'>(),
  fingerprint: text,
  signKey: text,
  encryptKey: text.orNull,
  validFromSequence: whole.orNull,
  revokedAfterSequence: whole.orNull,
  confirmedBy: text,
  confirmedAt: text,
};
export type TrustedRow = RowOf<typeof TRUSTED_ROW>;

export const trustedRows = (db: ReadDb): TrustedRow[] =>
  select(db, 'SELECT * FROM trusted_office ORDER BY division, name', TRUSTED_ROW).all();

/** The keys an office believes, for readers of containers. */
export const trustedKeys = (db: ReadDb): TrustedKey[] =>
  trustedRows(db).map(
    ({
      signKey,
      suite,
      name,
      division,
      relation,
      unitId,
      validFromSequence,
      revokedAfterSequence,
    }) => ({
      publicKeyPem: signKey,
      suite,
      name,
      division,
      role: relation,
      unitId,
      validFromSequence,
      revokedAfterSequence,
    }),
  );

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

/** The office this one submits to: the trusted superior that was confirmed last. */
export const superiorOf = (db: ReadDb): TrustedRow | undefined =>
  trustedRows(db)
    .filter((row) => row.relation === 'superior')
    .sort((a, b) => b.confirmedAt.localeCompare(a.confirmedAt))[0];

/** This office's signing key, as containers need it. */
export function signerOf(context: Reader): KeyPair {
  return importPrivateKey(context.keys.sign.privateKeyPem);
}

/** Writes this office's card: who it is and its public keys, signed by itself. */
async function writeCard(
  context: Reader,
  file: string,
): Promise<{ file: string; fingerprint: string }> {
  const { name, division, level, unitId } = context.office;
  const files = [
    {
      path: CARD,
      bytes: Buffer.from(`${JSON.stringify({ name, division, level, unitId }, null, 2)}\n`),
    },
    { path: SIGN_KEY, bytes: Buffer.from(context.keys.sign.publicKeyPem) },
    ...(context.keys.encrypt
      ? [{ path: ENCRYPT_KEY, bytes: Buffer.from(context.keys.encrypt.publicKeyPem) }]
      : []),
  ];
  await writeFileSafely(
    file,
    await writeContainer({ type: 'card', files, signer: signerOf(context) }),
  );
  return { file, fingerprint: context.office.fingerprint };
}

const RANK: Record<Level, number> = { province: 0, city: 1, county: 2 };
/** The digits that an office's area and all within it begin with. */
export const areaOf = (division: string): string => division.slice(0, 6).replace(/(00)+$/, '');

/**
 * How another office stands to this one: by level, and by the one's division lying in the other's.
 * One of the same level is a peer (协作单位), such as a third party that evaluates: with it assessment
 * packages are exchanged and nothing else.
 * @throws Refusal CARD_NOT_RELATED
 */
function relationTo(
  context: Reader,
  card: { unitId: string; division: string; level: Level; name: string },
): TrustedOffice['relation'] {
  const { division, level, unitId } = context.office;
  if (card.level === level && card.unitId !== unitId) return 'peer';
  if (RANK[card.level] < RANK[level] && areaOf(division).startsWith(areaOf(card.division)))
    return 'superior';
  if (RANK[card.level] > RANK[level] && areaOf(card.division).startsWith(areaOf(division)))
    return 'subordinate';
  throw Refusal.of('CARD_NOT_RELATED', { name: card.name });
}

async function openCard(context: Reader, file: string) {
  const read = await readIncoming(file, { keys: 'any-self-signed-card', expect: 'card' });
  if (!read.ok) throw new Refusal(read.failure);
  const card = readCard(read.files);
  return {
    ...card,
    suite: read.suite,
    signKey: read.signer.publicKeyPem,
    fingerprint: fingerprint(read.signer.publicKeyPem),
    relation: relationTo(context, card),
  };
}

/**
 * Stores a trusted office, or what is newly known of one; its area and level stay what they were.
 */
export function putTrusted(db: WriteDb, row: TrustedRow): void {
  db.prepare(
    `INSERT INTO trusted_office (unitId, name, division, level, relation, suite, fingerprint, signKey, encryptKey, validFromSequence, revokedAfterSequence, confirmedBy, confirmedAt)
    VALUES (@unitId, @name, @division, @level, @relation, @suite, @fingerprint, @signKey, @encryptKey, @validFromSequence, @revokedAfterSequence, @confirmedBy, @confirmedAt)
    ON CONFLICT (unitId) DO UPDATE SET name = @name, suite = @suite, fingerprint = @fingerprint, signKey = @signKey, encryptKey = @encryptKey,
      validFromSequence = @validFromSequence, revokedAfterSequence = @revokedAfterSequence, confirmedBy = @confirmedBy, confirmedAt = @confirmedAt`,
  ).run(row);
}

const plainDigits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

async function trust(context: Writer, file: string, typed: string): Promise<TrustedOffice> {
  const { encryptKeyPem, ...card } = await openCard(context, file);
  if (plainDigits(typed) !== plainDigits(card.fingerprint))
    throw Refusal.of('FINGERPRINT_MISMATCH', { name: card.name });
  return inTransaction(context, () => {
    // The same key again keeps the bounds that a trust list has set; a new key starts without any.
    const { validFromSequence, revokedAfterSequence } = trustedRows(context.db).find(
      (known) => known.fingerprint === card.fingerprint,
    ) ?? { validFromSequence: null, revokedAfterSequence: null };
    const row: TrustedRow = {
      ...card,
      encryptKey: encryptKeyPem,
      validFromSequence,
      revokedAfterSequence,
      confirmedBy: context.session.name,
      confirmedAt: context.clock().toISOString(),
    };
    putTrusted(context.db, row);
    audited(context, {
      action: 'trust',
      noun: 'office',
      recordId: row.unitId,
      before: null,
      after: { name: row.name, division: row.division, fingerprint: row.fingerprint },
    });
    return shown(row);
  });
}

const shown = ({
  unitId,
  name,
  division,
  level,
  fingerprint: print,
  confirmedBy,
  confirmedAt,
  encryptKey,
  relation,
}: TrustedRow): TrustedOffice => ({
  unitId,
  name,
  division,
  level,
  fingerprint: print,
  confirmedBy,
  confirmedAt,
  canReceive: encryptKey !== null,
  relation,
});

/** Office cards (单位名片) and the offices whose fingerprint was confirmed by telephone. */
export const officeHandlers: Handlers<
  Pick<
    typeof exchangeProcedures,
    'office.card' | 'office.inspectCard' | 'office.trust' | 'office.trusted'
  >
> = {
  'office.card': (context, { file }) => writeCard(context, file),
  'office.inspectCard': async (context, { file }) => {
    const {
      name,
      division,
      level,
      unitId,
      fingerprint: print,
      relation,
    } = await openCard(context, file);
    return { name, division, level, unitId, fingerprint: print, relation };
  },
  'office.trust': (context, { file, fingerprint: typed }) => trust(context, file, typed),
  'office.trusted': ({ db }) => trustedRows(db).map(shown),
};

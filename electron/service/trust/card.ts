import { renewalSchema } from '../../../shared/package/manifest';
import { Refusal } from '../../../shared/result';
import type { Level } from '../../../shared/domain/office';
import type { TrustedOffice } from '../../../shared/contract/exchange';
import type { SuiteName } from '../../../shared/package/names';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { writeFileSafely } from '../files/writefile';
import { readContainer, writeContainer } from '../package-format/container';
import { fingerprint } from '../package-format/keys';
import { refuse } from '../package-format/refuse';
import { CARD, ENCRYPT_KEY, parseJson, readCard, SIGN_KEY } from '../package-format/signer';
import { importPublicKey } from '../package-format/spki';
import { readIncoming } from '../package-format/verify';
import { areaOf, signerOf } from './offices';

export const RENEWAL = 'renewal.json';

/** A key that an office signed with before the one of its card. */
interface EarlierKey {
  signKey: string;
  suite: SuiteName;
  fingerprint: string;
  /** The last sequence that it signed. */
  endsAfter: number;
  /** The sequence from which on the next key holds; what was unanswered may bear either's. */
  nextFrom: number;
}

/** A renewal as an office keeps its own: the key that ended, and the container that it signed. */
export interface KeptRenewal {
  oldKeyPem: string;
  /** Base64. */
  container: string;
}

/** What a card says, and what it proves. */
export interface Card {
  unitId: string;
  name: string;
  division: string;
  level: Level;
  relation: TrustedOffice['relation'];
  suite: SuiteName;
  signKey: string;
  encryptKey: string | null;
  fingerprint: string;
  /** Earlier keys, the first one first, each of which signed for the next. */
  earlier: EarlierKey[];
}

const renewalPath = (index: number, ending: string): string =>
  `renewals/${String(index + 1).padStart(4, '0')}.${ending}`;

/** Writes this office's card: who it is, its public keys, and how they came from its first. */
export async function writeCard(
  context: Reader,
  file: string,
): Promise<{ file: string; fingerprint: string }> {
  const { name, division, level, unitId } = context.office;
  const { sign, encrypt } = readSetting<Reader['keys']>(context.db, 'keys') ?? context.keys;
  const renewals = readSetting<KeptRenewal[]>(context.db, 'renewals') ?? [];
  const files = [
    {
      path: CARD,
      bytes: Buffer.from(`${JSON.stringify({ name, division, level, unitId }, null, 2)}\n`),
    },
    { path: SIGN_KEY, bytes: Buffer.from(sign.publicKeyPem) },
    ...(encrypt ? [{ path: ENCRYPT_KEY, bytes: Buffer.from(encrypt.publicKeyPem) }] : []),
    ...renewals.flatMap(({ oldKeyPem, container }, index) => [
      { path: renewalPath(index, 'pem'), bytes: Buffer.from(oldKeyPem) },
      { path: renewalPath(index, 'zip'), bytes: Buffer.from(container, 'base64') },
    ]),
  ];
  await writeFileSafely(
    file,
    await writeContainer({ type: 'card', files, signer: signerOf(context) }),
  );
  return { file, fingerprint: fingerprint(sign.publicKeyPem) };
}

const RANK: Record<Level, number> = { province: 0, city: 1, county: 2 };

/**
 * How another office stands to this one: by level, and by the one's division lying in the other's.
 * One of the same level is a peer (协作单位), such as a third party that evaluates: with it assessment
 * packages are exchanged and nothing else.
 * @throws Refusal CARD_NOT_RELATED
 */
function relationTo(
  { office: { division, level } }: Reader,
  card: { division: string; level: Level; name: string },
): TrustedOffice['relation'] {
  if (card.level === level) return 'peer';
  if (RANK[card.level] < RANK[level] && areaOf(division).startsWith(areaOf(card.division)))
    return 'superior';
  if (RANK[card.level] > RANK[level] && areaOf(card.division).startsWith(areaOf(division)))
    return 'subordinate';
  throw Refusal.of('CARD_NOT_RELATED', { name: card.name });
}

type Files = ReadonlyMap<string, Uint8Array>;

const pemOf = (files: Files, path: string) =>
  importPublicKey(Buffer.from(files.get(path) ?? []).toString('latin1'));

/** One renewal: the old key's signature over the new key, and from which sequence on it holds. */
async function readRenewal(files: Files, index: number, unitId: string) {
  const path = renewalPath(index, 'zip');
  const old = pemOf(files, renewalPath(index, 'pem'));
  const key = { ...old, name: '', division: '', role: 'renewal' };
  const read = await readContainer(Buffer.from(files.get(path) ?? []), {
    keys: [key],
    expect: 'renewal',
  });
  if (!read.ok) throw new Refusal(read.failure);
  const said = renewalSchema.safeParse(
    parseJson(Buffer.from(read.files.get(RENEWAL) ?? []).toString('utf8')),
  );
  if (!said.success || said.data.unitId !== unitId)
    return refuse('SCHEMA_MISMATCH', { table: path });
  return {
    earlier: {
      signKey: old.publicKeyPem,
      suite: old.suite,
      fingerprint: fingerprint(old.publicKeyPem),
      endsAfter: said.data.endsAfterSequence,
      nextFrom: said.data.validFromSequence,
    },
    newKey: fingerprint(pemOf(read.files, SIGN_KEY).publicKeyPem),
  };
}

/** The way from an office's first key to the one of its card; each link signed by the one before. */
async function readRenewals(files: Files, unitId: string, last: string): Promise<EarlierKey[]> {
  const earlier: EarlierKey[] = [];
  let newKey: string | undefined;
  for (let index = 0; files.has(renewalPath(index, 'zip')); index += 1) {
    const one = await readRenewal(files, index, unitId);
    if (newKey !== undefined && newKey !== one.earlier.fingerprint)
      refuse('SCHEMA_MISMATCH', { table: renewalPath(index, 'zip') });
    earlier.push(one.earlier);
    newKey = one.newKey;
  }
  if (newKey !== undefined && newKey !== last)
    refuse('SCHEMA_MISMATCH', { table: renewalPath(earlier.length - 1, 'zip') });
  return earlier;
}

/**
 * Reads a card: that it is whole, signed by the key it brings, and what its earlier keys prove.
 * @throws Refusal with a package failure, CARD_NOT_RELATED
 */
export async function openCard(context: Reader, file: string): Promise<Card> {
  const read = await readIncoming(file, { keys: 'any-self-signed-card', expect: 'card' });
  if (!read.ok) throw new Refusal(read.failure);
  const { encryptKeyPem: encryptKey, ...card } = readCard(read.files);
  const signKey = read.signer.publicKeyPem;
  const print = fingerprint(signKey);
  return {
    ...card,
    division: card.division.slice(0, 6),
    suite: read.suite,
    signKey,
    encryptKey,
    fingerprint: print,
    relation: relationTo(context, card),
    earlier: await readRenewals(read.files, card.unitId, print),
  };
}

import { cardSchema } from '../../../shared/package/manifest';
import type { ChecksumsHeader } from '../../../shared/package/checksums';
import { typeLabel } from '../../../shared/package/type-labels';
import type { TrustedKey } from '../../../shared/package/trust';
import { fingerprintHex } from './fingerprint';
import { refuse } from './refuse';
import { importPublicKey } from './spki';
import { suites } from './suite';
import type { Archive } from './zip-read';

export const CARD = 'card.json';
export const SIGN_KEY = 'keys/sign.pem';
export const ENCRYPT_KEY = 'keys/encrypt.pem';

interface Signed {
  header: ChecksumsHeader;
  checksums: Uint8Array;
  signature: Uint8Array;
}

/** Who signed, told once the contents are known to be whole. */
type Signer = (files: Map<string, Uint8Array>) => { key: TrustedKey; fingerprint: string };

const signedBy = (
  { header, checksums, signature }: Signed,
  key: Pick<TrustedKey, 'suite' | 'publicKeyPem'>,
): boolean =>
  // The kind of the trusted key decides; the header only has to agree. Otherwise a sender could
  // choose the weaker suite.
  key.suite === header.suite && suites[key.suite].verify(checksums, signature, key.publicKeyPem);

/**
 * Step 2: finds the believed key that the header names and verifies the signature over the exact
 * bytes of CHECKSUMS.
 */
export function findSigner(keys: readonly TrustedKey[], signed: Signed): Signer {
  const { fingerprint } = signed.header;
  // Prototype files name no key: there every key of the suite is tried.
  const named = keys.filter((key) =>
    fingerprint === ''
      ? key.suite === signed.header.suite
      : fingerprintHex(key.publicKeyPem) === fingerprint,
  );
  if (named.length === 0) refuse('UNKNOWN_SIGNER', { fingerprint });
  const key = named.find((candidate) => signedBy(signed, candidate)) ?? refuse('BAD_SIGNATURE');
  return () => ({ key, fingerprint: fingerprintHex(key.publicKeyPem) });
}

/**
 * Step 2 for an office card, which is signed by the key that it carries. It proves possession only;
 * trust comes by telephone.
 */
export async function cardSigner(archive: Archive, signed: Signed): Promise<Signer> {
  const { header } = signed;
  if (header.type !== 'card')
    refuse('WRONG_TYPE', { expected: typeLabel.card, found: typeLabel[header.type] });
  if (!archive.names.includes(SIGN_KEY)) refuse('CONTENT_ALTERED', { files: SIGN_KEY });
  const { suite, publicKeyPem } = importPublicKey(
    Buffer.from(await archive.read(SIGN_KEY)).toString('latin1'),
  );
  if (
    fingerprintHex(publicKeyPem) !== header.fingerprint ||
    !signedBy(signed, { suite, publicKeyPem })
  )
    refuse('BAD_SIGNATURE');
  return (files) => {
    const { name, division, unitId } = readCard(files);
    return {
      key: { publicKeyPem, suite, name, division, role: 'card', unitId },
      fingerprint: header.fingerprint,
    };
  };
}

/** What a card says; its optional encryption key must be a sound SM2 key. */
export function readCard(files: Map<string, Uint8Array>) {
  const text = Buffer.from(files.get(CARD) ?? []).toString('utf8');
  const card = cardSchema.safeParse(parseJson(text));
  if (!card.success) return refuse('SCHEMA_MISMATCH', { table: CARD });
  const encrypt = files.get(ENCRYPT_KEY);
  const key = encrypt ? importPublicKey(Buffer.from(encrypt).toString('latin1')) : null;
  if (key && key.suite !== 'sm2-sm3') return refuse('SCHEMA_MISMATCH', { table: ENCRYPT_KEY });
  return { ...card.data, encryptKeyPem: key?.publicKeyPem ?? null };
}

/** JSON, or undefined: a schema then says what is wrong. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

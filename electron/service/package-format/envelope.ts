import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { PackageRefused } from '../../../shared/package/failures';
import { CHECKSUMS } from '../../../shared/package/names';
import { typeLabel } from '../../../shared/package/type-labels';
import type { Randomness } from './curve';
import { fingerprintHex } from './fingerprint';
import type { KeyPair } from './keys';
import { LIMITS, type Limits } from './limits';
import { asResult, refuse } from './refuse';
import { parseJson } from './signer';
import { decrypt, encrypt } from './sm2';
import { hmacSm3 } from './sm3';
import { sm4CbcDecrypt, sm4CbcEncrypt } from './sm4';
import { readSource, type Source } from './source';
import { importPublicKey } from './spki';
import { ENVELOPE_MANIFEST, openArchive, type Archive } from './zip-read';
import { writeZip } from './zip-write';

const FORMAT = 'stationbook-envelope';
const SUITE = 'sm2-sm4cbc-hmacsm3';
const [KEY, PAYLOAD, MAC] = ['key.der', 'payload.sm4', 'mac.hex'];

const manifestSchema = z.strictObject({
  format: z.string(),
  suite: z.literal(SUITE),
  recipient: z.string().regex(/^[0-9a-f]{64}$/),
});

export type RecipientKey = Pick<KeyPair, 'privateKey' | 'publicKeyPem'>;

export interface OpenOptions {
  limits?: Partial<Limits>;
  /** Tests only: the format name of the prototype's vectors. */
  prototype?: string;
}

export interface OpenedEnvelope {
  ok: true;
  container: Uint8Array;
  /** Fingerprint of the key it was made for, hex. */
  recipient: string;
}

/** One random block: SM4 key, IV, MAC key. */
const split = (block: Uint8Array) => ({
  key: block.subarray(0, 16),
  iv: block.subarray(16, 32),
  macKey: block.subarray(32, 64),
});

/**
 * Encrypts a signed container for one office: SM2 for the key block, SM4-CBC for the contents,
 * HMAC-SM3 over both the manifest and the ciphertext (encrypt, then authenticate).
 */
export async function seal(
  container: Uint8Array,
  recipientPublicPem: string,
  random: Randomness = randomBytes,
): Promise<Uint8Array> {
  const recipient = importPublicKey(recipientPublicPem);
  if (recipient.suite !== 'sm2-sm3') throw new RangeError('envelopes need an SM2 key');
  const block = random(64);
  const { key, iv, macKey } = split(block);
  const manifest = Buffer.from(
    `${JSON.stringify({ format: `${FORMAT}/1`, suite: SUITE, recipient: fingerprintHex(recipientPublicPem) })}\n`,
  );
  const payload = sm4CbcEncrypt(container, key, iv);
  const mac = Buffer.from(`${hmacSm3(macKey, manifest, payload)}\n`);
  return writeZip([
    { path: ENVELOPE_MANIFEST, bytes: manifest, store: true },
    { path: KEY, bytes: encrypt(block, recipient.publicKey, random), store: true },
    { path: PAYLOAD, bytes: payload, store: true },
    { path: MAC, bytes: mac, store: true },
  ]);
}

/** Reads envelope.json: whom it is for. The MAC has not been checked yet. */
export async function readEnvelopeManifest(
  archive: Archive,
  product = FORMAT,
): Promise<{ recipient: string; bytes: Uint8Array }> {
  const bytes = await archive.read(ENVELOPE_MANIFEST);
  const json = parseJson(Buffer.from(bytes).toString('utf8'));
  const format = (json as { format?: unknown } | undefined)?.format;
  const version =
    typeof format === 'string' && format.startsWith(`${product}/`)
      ? format.slice(product.length + 1)
      : null;
  if (version !== null && /^\d{1,6}$/.test(version) && Number(version) > 1)
    refuse('VERSION_TOO_NEW', { found: String(format) });
  const manifest = manifestSchema.safeParse(json);
  if (version !== '1' || !manifest.success)
    return refuse('ENVELOPE_DAMAGED', { file: ENVELOPE_MANIFEST });
  return { recipient: manifest.data.recipient, bytes };
}

async function openSealed(
  source: Source,
  keys: readonly RecipientKey[],
  options: OpenOptions,
): Promise<OpenedEnvelope> {
  const limits = { ...LIMITS, inflated: LIMITS.archive, ...options.limits };
  const archive = await openArchive(await readSource(source, limits), limits);
  if (!archive.names.includes(ENVELOPE_MANIFEST))
    refuse('WRONG_TYPE', { expected: typeLabel.envelope, found: typeLabel.package });
  const { recipient, bytes: manifest } = await readEnvelopeManifest(archive, options.prototype);
  if (archive.names.length !== 4) refuse('ENVELOPE_DAMAGED');
  const own =
    keys.find((key) => fingerprintHex(key.publicKeyPem) === recipient) ??
    refuse('NOT_FOR_THIS_OFFICE', { recipient });
  const block = decrypt(await archive.read(KEY), own.privateKey);
  if (block?.length !== 64) return refuse('ENVELOPE_DAMAGED', { file: KEY });
  const { key, iv, macKey } = split(block);
  const payload = await archive.read(PAYLOAD);
  const mac = Buffer.from(await archive.read(MAC)).toString('latin1');
  const expected = hmacSm3(macKey, manifest, payload);
  const equal =
    /^[0-9a-f]{64}\n?$/.test(mac) &&
    timingSafeEqual(Buffer.from(mac.slice(0, 64)), Buffer.from(expected));
  if (!equal) refuse('ENVELOPE_DAMAGED', { file: MAC });
  const container =
    sm4CbcDecrypt(payload, key, iv) ?? refuse('ENVELOPE_DAMAGED', { file: PAYLOAD });
  if (!archive.isWhole()) refuse('ENVELOPE_DAMAGED', { reason: 'archive' });
  return { ok: true, container, recipient };
}

/**
 * Opens an envelope with whichever of this office's decryption keys it was made for (an old one may
 * still be kept). The MAC is checked before anything is decrypted.
 */
export async function open(
  source: Source,
  keys: RecipientKey | readonly RecipientKey[],
  options: OpenOptions = {},
): Promise<OpenedEnvelope | PackageRefused> {
  const result = await asResult(() => openSealed(source, [keys].flat(), options));
  if (result.ok || result.failure.code !== 'DAMAGED') return result;
  return { ok: false, failure: { ...result.failure, code: 'ENVELOPE_DAMAGED' } };
}

/** True if the file is, by its directory, an envelope; says nothing about its soundness. */
export const isEnvelope = async (source: Source): Promise<boolean> => {
  const archive = await asResult(async () =>
    openArchive(await readSource(source, LIMITS), { ...LIMITS, inflated: LIMITS.archive }),
  );
  return (
    'names' in archive &&
    archive.names.includes(ENVELOPE_MANIFEST) &&
    !archive.names.includes(CHECKSUMS)
  );
};

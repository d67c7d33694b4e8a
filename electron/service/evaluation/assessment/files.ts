import { existsSync, rmSync } from 'node:fs';
import type { z } from 'zod';
import { Refusal } from '../../../../shared/result';
import type { Assessment } from '../../../../shared/package/assessment';
import type { Reader } from '../../database/context';
import { checksumsOf, writeContainer } from '../../package-format/container-write';
import { seal } from '../../package-format/envelope';
import { importPrivateKey } from '../../package-format/keys';
import { parseJson } from '../../package-format/signer';
import { sm3 } from '../../package-format/sm3';
import type { VerifiedFile } from '../../package-format/verify';
import { writeFileSafely } from '../../files/writefile';
import { readTrusted } from '../../trust/incoming';
import { activeRows, signerOf, type TrustedRow } from '../../trust/offices';

type Kind = 'assessment' | 'scores';
type Between = Pick<Assessment, 'sender' | 'recipient'>;

export interface Signed {
  packageId: string;
  bytes: Uint8Array;
  encrypted: boolean;
}

/** A trusted office by its id. @throws Refusal ASSESSMENT_OFFICE_UNKNOWN */
export function partner({ db }: Pick<Reader, 'db'>, unitId: string, name: string): TrustedRow {
  const found = activeRows(db).find((row) => row.unitId === unitId);
  if (!found) throw Refusal.of('ASSESSMENT_OFFICE_UNKNOWN', { office: name });
  return found;
}

/** Who sends, for whom and when: the part that both kinds of files have. */
export const betweenOf = ({ office, clock }: Reader, recipient: TrustedRow) => ({
  sender: { unitId: office.unitId, division: office.division, name: office.name },
  recipient: recipient.unitId,
  createdAt: clock().toISOString(),
});

/** Signs a description with its files, and encrypts them when the receiver's key is known. */
export async function signFor(
  context: Reader,
  recipient: TrustedRow,
  type: Kind,
  path: string,
  content: unknown,
  more: readonly { path: string; bytes: Uint8Array }[] = [],
): Promise<Signed> {
  const files = [{ path, bytes: Buffer.from(`${JSON.stringify(content, null, 1)}\n`) }, ...more];
  const input = { type, files, signer: signerOf(context) };
  const container = await writeContainer(input);
  return {
    packageId: sm3(checksumsOf(input)),
    bytes: recipient.encryptKey ? await seal(container, recipient.encryptKey) : container,
    encrypted: recipient.encryptKey !== null,
  };
}

/** @throws Refusal FOLDER_MISSING */
export function requireFolder(folder: string): void {
  if (!existsSync(folder)) throw Refusal.of('FOLDER_MISSING', { folder });
}

/**
 * Writes a file and then notes it; when that is refused, the file does not stay behind. @throws
 * Refusal WRITE_NOT_VERIFIED and what `note` refuses
 */
export async function writeNoted<T>(file: string, bytes: Uint8Array, note: () => T): Promise<T> {
  await writeFileSafely(file, bytes);
  try {
    return note();
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Reads a file of another office: envelope, signature, digests, whether the key may speak for the
 * office that the file names, and whether it is for this one.
 * @throws Refusal with a package failure, FILE_MISSING
 */
export async function readFrom<T extends Between>(
  context: Reader,
  file: string,
  type: Kind,
  path: string,
  schema: z.ZodType<T>,
): Promise<{ content: VerifiedFile; said: T }> {
  const recipientKeys = context.keys.encrypt
    ? [importPrivateKey(context.keys.encrypt.privateKeyPem)]
    : [];
  const content = await readTrusted(context, file, { expect: type, recipientKeys });
  if (!content.ok)
    throw content.failure.code === 'WRONG_TYPE'
      ? Refusal.of('WRONG_TYPE', { ...content.failure.params, reason: type })
      : new Refusal(content.failure);
  const parsed = schema.safeParse(
    parseJson(Buffer.from(content.files.get(path) ?? []).toString('utf8')),
  );
  if (!parsed.success) throw Refusal.of('SCHEMA_MISMATCH', { table: path });
  const { sender, recipient } = parsed.data;
  const { signer } = content;
  if (sender.unitId !== signer.unitId || sender.division !== signer.division.slice(0, 6))
    throw Refusal.of('SIGNER_NOT_AUTHORISED', { division: sender.division });
  // These files stand in no sequence: a key that was revoked at any place of it speaks no more.
  if (signer.revokedAfterSequence != null)
    throw Refusal.of('KEY_REVOKED', { division: signer.division });
  if (recipient !== context.office.unitId) throw Refusal.of('NOT_FOR_THIS_OFFICE', { recipient });
  return { content, said: parsed.data };
}

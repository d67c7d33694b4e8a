import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/result';
import { receiptSchema, type Receipt } from '../../../shared/package/manifest';
import type { TrustedKey } from '../../../shared/package/trust';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { writeContainer } from '../package-format/container';
import { parseJson } from '../package-format/signer';
import { writeFileSafely } from '../files/writefile';
import { fileName } from './export';
import { readTrusted } from '../trust/incoming';
import { requireTrustedStill, signerOf } from '../trust/offices';
import { reopen } from '../quarter/reopened';

export const RECEIPT = 'receipt.json';

/** Writes a signed receipt (回执) into a folder and gives its path. @throws Refusal FOLDER_MISSING */
export async function writeReceipt(
  context: Reader,
  folder: string,
  receipt: Receipt,
): Promise<string> {
  if (!existsSync(folder)) throw Refusal.of('FOLDER_MISSING', { folder });
  const files = [{ path: RECEIPT, bytes: Buffer.from(`${JSON.stringify(receipt, null, 1)}\n`) }];
  const file = join(
    folder,
    `receipt-${fileName(receipt.division, receipt.period, receipt.sequence)}`,
  );
  await writeFileSafely(
    file,
    await writeContainer({ type: 'receipt', files, signer: signerOf(context) }),
  );
  return file;
}

const ANSWERED = {
  id: text,
  period: text,
  sequence: whole,
  outcome: text.as<Receipt['outcome']>().orNull,
  receipt: text.orNull,
};
type Answered = RowOf<typeof ANSWERED>;

/** A superior's key that ended answers no package after the number it ended at. */
function requireInBounds({ sequence }: Receipt, signer: TrustedKey): void {
  const revokedAfter = signer.revokedAfterSequence;
  if (revokedAfter != null && sequence > revokedAfter)
    throw Refusal.of('KEY_REVOKED', { division: signer.division, sequence, revokedAfter });
}

/**
 * Takes in the superior's receipt: the submission shows its outcome; a returned one opens exactly
 * the records that it names. The same receipt again changes nothing.
 * @throws Refusal with a package failure, FILE_MISSING, RECEIPT_NOT_OURS
 */
export async function importReceipt(context: Writer, file: string) {
  const { db } = context;
  const read = await readTrusted(context, file, { relations: ['superior'], expect: 'receipt' });
  if (!read.ok) throw new Refusal(read.failure);
  const parsed = receiptSchema.safeParse(
    parseJson(Buffer.from(read.files.get(RECEIPT) ?? []).toString('utf8')),
  );
  if (!parsed.success) throw Refusal.of('SCHEMA_MISMATCH', { table: RECEIPT });
  const receipt = parsed.data;
  if (receipt.receiver.unitId !== read.signer.unitId)
    throw Refusal.of('SIGNER_NOT_AUTHORISED', { division: receipt.receiver.division });
  requireInBounds(receipt, read.signer);
  return inTransaction(context, () => {
    requireTrustedStill(db, read.signer);
    const own = select(
      db,
      'SELECT id, period, sequence, outcome, receipt FROM submission WHERE packageId = ?',
      ANSWERED,
    ).maybe(receipt.packageId);
    if (own?.period !== receipt.period || own.sequence !== receipt.sequence)
      throw Refusal.of('RECEIPT_NOT_OURS', { period: receipt.period, sequence: receipt.sequence });
    if (own.receipt !== JSON.stringify(receipt)) answer(context, own, receipt);
    return {
      outcome: receipt.outcome,
      period: receipt.period,
      sequence: receipt.sequence,
      findings: receipt.findings.length,
    };
  });
}

/** Keeps the answer with its submission. Call inside `inTransaction`. */
function answer(context: Writer, own: Answered, receipt: Receipt): void {
  const { db } = context;
  const { newest } = select(db, 'SELECT max(sequence) AS newest FROM submission WHERE period = ?', {
    newest: whole,
  }).one(receipt.period);
  db.prepare('UPDATE submission SET outcome = ?, receivedAt = ?, receipt = ? WHERE id = ?').run(
    receipt.outcome,
    receipt.receivedAt,
    JSON.stringify(receipt),
    own.id,
  );
  // An old receipt read once more must not open a period that was corrected since.
  if (receipt.outcome === 'returned' && own.outcome !== 'returned' && own.sequence === newest)
    reopen(context, receipt);
  audited(context, {
    action: 'receipt',
    noun: 'submission',
    recordId: own.id,
    before: { outcome: own.outcome },
    after: { outcome: receipt.outcome },
  });
}

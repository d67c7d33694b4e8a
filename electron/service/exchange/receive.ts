import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import { Refusal } from '../../../shared/result';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { failureOf } from '../files/faults';
import { importPrivateKey } from '../package-format/keys';
import { LIMITS } from '../package-format/limits';
import { asResult } from '../package-format/refuse';
import { readSource, type Source } from '../package-format/source';
import { readDatapackage } from '../package-format/tables';
import { decide, factsOf, refused, type Arrived } from './accept';
import { nextHeld, release } from './held';
import { readTrusted } from '../trust/incoming';
import { writeReceipt } from './receipts';

/** A file that is brought, or a package that was held until now. */
interface Incoming {
  name: string;
  source: Source;
}

/** Steps 1–4 and the manifest: what the file holds, or why it is refused. */
async function arrive(
  context: Reader,
  { name: file, source }: Incoming,
): Promise<Arrived | ReceivedFile> {
  const bytes = await asResult(() => readSource(source, LIMITS));
  if ('ok' in bytes) return refused(file, bytes.failure);
  const recipientKeys = context.keys.encrypt
    ? [importPrivateKey(context.keys.encrypt.privateKeyPem)]
    : [];
  const content = await readTrusted(context, bytes, {
    relations: ['subordinate'],
    expect: 'package',
    recipientKeys,
  });
  if (!content.ok) return refused(file, content.failure);
  const data = await readDatapackage(content.files);
  if (!data.ok) return refused(file, data.failure);
  return {
    bytes,
    content,
    submission: data.submission,
    tables: data.tables,
    manifest: data.datapackage,
  };
}

/**
 * Receives one file: everything is verified before anything changes, then one transaction; the
 * receipt is written when that is committed.
 */
async function receiveOne(
  context: Writer,
  incoming: Incoming,
  receipts: string | null,
): Promise<ReceivedFile> {
  const { name: file } = incoming;
  const arrived = await arrive(context, incoming);
  if (!('submission' in arrived)) return arrived;
  const decided = await asResult(() =>
    inTransaction(context, () => decide(context, arrived, file)),
  );
  if ('ok' in decided) return refused(file, decided.failure, factsOf(arrived));
  const { result, receipt } = decided;
  if (receipts === null || receipt === null) return result;
  const written = await writeReceipt(context, receipts, receipt);
  return { ...result, outcome: receipt.outcome, receipt: written };
}

/** Receives one file and notes in the inbox what came of it. */
async function receiveNoted(
  context: Writer,
  incoming: Incoming,
  receipts: string | null,
): Promise<ReceivedFile> {
  const result = await receiveOne(context, incoming, receipts).catch((error: unknown) => {
    const failure = failureOf(error);
    if (failure) return refused(incoming.name, failure);
    throw error;
  });
  noteChange(context.db, 'package');
  context.db
    .prepare('INSERT INTO received_file (file, at, period, content) VALUES (?, ?, ?, ?)')
    .run(result.file, context.clock().toISOString(), result.period ?? null, JSON.stringify(result));
  return result;
}

/**
 * The packages that were held for the one just received, in their order; each goes through every
 * check as if it came now.
 */
async function receiveHeld(
  context: Writer,
  { packageId }: ReceivedFile,
  receipts: string | null,
): Promise<ReceivedFile[]> {
  const newest = select(
    context.db,
    'SELECT unitId, sequence FROM received_package WHERE packageId = ?',
    { unitId: text, sequence: whole },
  ).maybe(packageId);
  const held = newest && nextHeld(context, newest);
  if (!held) return [];
  const result = await receiveNoted(context, { name: held.file, source: held.bytes }, receipts);
  release(context, held);
  return [result, ...(result.ok ? await receiveHeld(context, result, receipts) : [])];
}

/**
 * Receives files one by one: a bad one is set aside with its reason and the others go on. Packages
 * that were held for one of them follow it in the answer.
 */
export async function receiveFiles(
  context: Writer,
  files: readonly string[],
  receipts: string | null,
): Promise<ReceivedFile[]> {
  // Asked before anything is stored: a package must not come in without the receipt that was
  // wanted.
  if (receipts !== null && !existsSync(receipts))
    throw Refusal.of('FOLDER_MISSING', { folder: receipts });
  const results: ReceivedFile[] = [];
  for (const [index, file] of files.entries()) {
    context.progress({ stage: 'receive', done: index, total: files.length });
    const result = await receiveNoted(context, { name: basename(file), source: file }, receipts);
    results.push(result, ...(result.ok ? await receiveHeld(context, result, receipts) : []));
  }
  return results;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Finding, ReceivedFile } from '../../../shared/contract/types';
import { Refusal } from '../../../shared/contract/result';
import type { Submission } from '../../../shared/package/manifest';
import { checkReceived } from '../../../shared/rules/received';
import { textOf } from '../../../shared/text/index';
import type { Context } from '../context';
import { audited, inTransaction } from '../database/records';
import { divisionOf } from '../register/divisions';
import { authorise } from './format/authorise';
import type { ContainerContent } from './format/container';
import { importPrivateKey } from './format/keys';
import { readDatapackage, type Row } from './format/tables';
import { readIncoming } from './format/verify';
import { trustedKeys } from './offices';
import { packageCounts, previousFigures, storeRows } from './received-rows';
import { receiptOf, receiptRow } from './receipt-of';
import { writeReceipt } from './receipts';

type Params = Record<string, string | number>;
type Outcome = NonNullable<ReceivedFile['outcome']>;

interface Arrived {
  content: ContainerContent;
  submission: Submission;
  tables: Map<string, Row[]>;
  manifest: string;
}

const refused = (file: string, code: string, params: Params | undefined, more: Partial<ReceivedFile> = {}): ReceivedFile => ({ file: basename(file), ok: false, code, params: params ?? {}, ...more });

/** Steps 1–4 and the manifest: what the file holds, or why it is refused. */
async function arrive(context: Context, file: string): Promise<Arrived | ReceivedFile> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return refused(file, 'FILE_MISSING', { file: basename(file) });
  }
  const recipientKeys = context.keys.encrypt ? [await importPrivateKey(context.keys.encrypt.privateKeyPem, null)] : [];
  const keys = trustedKeys(context.db).filter(({ role }) => role === 'subordinate');
  const content = await readIncoming(bytes, { keys, expect: 'package', recipientKeys });
  if (!content.ok) return refused(file, content.failure.code, content.failure.params);
  const data = await readDatapackage(content.files);
  if (!data.ok) return refused(file, data.failure.code, data.failure.params);
  return { content, submission: data.submission, tables: data.tables, manifest: JSON.stringify(data.datapackage) };
}

interface Known {
  packageId: string;
  sequence: number;
  outcome: Outcome;
}

function chainOf({ db }: Context, unitId: string) {
  const known = db.prepare('SELECT packageId, sequence, outcome FROM received_package WHERE unitId = ? ORDER BY sequence DESC').all(unitId) as Known[];
  const accepted = known.find(({ outcome }) => outcome !== 'returned');
  const newest = known[0];
  return { isKnown: (id: string) => known.some(({ packageId }) => packageId === id), last: newest ? { sequence: newest.sequence, packageId: accepted?.packageId ?? null } : null };
}

/** Findings that the sender has not explained already. */
function unexplained(findings: readonly Finding[], explanations: readonly Row[]): Finding[] {
  const explained = new Set(explanations.map((row) => `${row.code} ${row.record_id} ${row.field ?? ''}`));
  return findings.filter((finding) => !(finding.severity === 'warning' && explained.has(`${finding.code} ${finding.id} ${finding.field ?? ''}`)));
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  findings.some(({ severity }) => severity === 'error') ? 'returned' : findings.length > 0 ? 'accepted-with-queries' : 'accepted';

/** Receives one file: everything is verified before anything changes, then one transaction. */
async function receiveOne(context: Context, file: string, receipts: string | null): Promise<ReceivedFile> {
  const arrived = await arrive(context, file);
  if (!('submission' in arrived)) return arrived;
  const { content, submission, tables } = arrived;
  const place = divisionOf(submission.division.padEnd(12, '0'));
  const facts = { type: content.type, division: submission.division, divisionName: place?.name ?? submission.division, period: submission.period, sequence: submission.sequence, packageId: content.packageId };
  const { office, db } = context;
  const decision = authorise({ submission, packageId: content.packageId, signer: content.signer, thisUnit: office, ...chainOf(context, submission.unitId), now: context.clock().toISOString() });
  if (!decision.ok) {
    const { code, params } = decision.failure;
    if (code !== 'ALREADY_IMPORTED' || receipts === null) return refused(file, code, params, facts);
    // The same package again changes nothing; its receipt is issued once more.
    const again = receiptRow(db, content.packageId);
    return refused(file, code, params, { ...facts, ...(again ? { outcome: again.outcome, receipt: await writeReceipt(context, receipts, receiptOf(context, again)) } : {}) });
  }
  const all = checkReceived({ stations: tables.get('stations') ?? [], statistics: tables.get('statistics') ?? [], previous: previousFigures(db, submission) }, submission.period);
  const findings = unexplained(all, tables.get('explanations') ?? []);
  const outcome = outcomeOf(findings);
  store(context, arrived, file, findings, outcome);
  const row = receiptRow(db, content.packageId);
  const receipt = receipts !== null && row ? await writeReceipt(context, receipts, receiptOf(context, row)) : undefined;
  const warning = decision.warnings[0];
  return {
    file: basename(file), ok: true, code: warning?.code ?? 'RECEIVED', params: { ...warning?.params, count: findings.length }, ...facts, outcome, findings: findings.length,
    receivedAt: context.clock().toISOString(), ...(receipt ? { receipt } : {}),
  };
}

function store(context: Context, { content, submission, tables, manifest }: Arrived, file: string, findings: Finding[], outcome: Outcome): void {
  const { db } = context;
  const entries = findings.map(({ entity, id, code, params, field }) => ({ table: entity, id, code, message: textOf(code, params, 'zh'), ...(field ? { field } : {}) }));
  inTransaction(context, () => {
    db.prepare(`INSERT INTO received_package (packageId, unitId, division, period, sequence, kind, outcome, receivedAt, findings, counts, manifest, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(content.packageId, submission.unitId, submission.division, submission.period, submission.sequence, submission.kind, outcome, context.clock().toISOString(), JSON.stringify(entries), JSON.stringify(packageCounts(tables)), manifest, basename(file));
    // A returned package is remembered for the chain, but none of its figures count.
    if (outcome !== 'returned') storeRows(db, content.packageId, submission, tables);
    audited(context, { action: 'receive', noun: 'package', recordId: content.packageId, before: null, after: { division: submission.division, period: submission.period, sequence: submission.sequence, outcome } });
  });
}

/** Receives files one by one: a bad one is set aside with its reason and the others go on. */
export async function receiveFiles(context: Context, files: readonly string[], receipts: string | null): Promise<ReceivedFile[]> {
  // Asked before anything is stored: a package must not come in without the receipt that was wanted.
  if (receipts !== null && !existsSync(receipts)) throw Refusal.of('FOLDER_MISSING', { folder: receipts });
  const results: ReceivedFile[] = [];
  for (const [index, file] of files.entries()) {
    context.progress({ stage: 'receive', done: index, total: files.length });
    const result = await receiveOne(context, file, receipts).catch((error: unknown) => {
      if (error instanceof Refusal) return refused(file, error.failure.code, error.failure.params);
      throw error;
    });
    context.db.prepare('INSERT INTO received_file (file, at, period, content) VALUES (?, ?, ?, ?)').run(result.file, context.clock().toISOString(), result.period ?? null, JSON.stringify(result));
    results.push(result);
  }
  return results;
}

/** Checks a file of any type and changes nothing. */
export async function verifyFile(context: Context, file: string): Promise<ReceivedFile> {
  const recipientKeys = context.keys.encrypt ? [await importPrivateKey(context.keys.encrypt.privateKeyPem, null)] : [];
  const own = { publicKeyPem: context.keys.sign.publicKeyPem, suite: 'sm2-sm3' as const, name: context.office.name, division: context.office.division, role: 'self', unitId: context.office.unitId };
  const bytes = readFileSync(file);
  const read = await readIncoming(bytes, { keys: [...trustedKeys(context.db), own], recipientKeys });
  const content = !read.ok && read.failure.code === 'UNKNOWN_SIGNER' ? await cardOr(bytes, read) : read;
  if (!content.ok) return refused(file, content.failure.code, content.failure.params);
  const facts = { file: basename(file), ok: true, code: 'VERIFIED', type: content.type, division: content.signer.division, packageId: content.packageId };
  if (content.type !== 'package') return { ...facts, params: { signer: content.signer.name } };
  const data = await readDatapackage(content.files);
  if (!data.ok) return refused(file, data.failure.code, data.failure.params);
  const { division, period, sequence } = data.submission;
  return { ...facts, params: { signer: content.signer.name }, division, period, sequence };
}

/** A card is signed by the key it brings; anything else by an unknown key stays unknown. */
async function cardOr<T>(bytes: Uint8Array, otherwise: T): Promise<ContainerContent | T> {
  const card = await readIncoming(bytes, { keys: 'any-self-signed-card', expect: 'card' });
  return card.ok ? card : otherwise;
}

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import type { Finding } from '../../../shared/rules/finding';
import { Refusal, type FieldFailure } from '../../../shared/result';
import type { Datapackage, Submission } from '../../../shared/package/manifest';
import { checkReceived } from '../../../shared/rules/received';
import { textOf } from '../../../shared/text/index';
import type { Context } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { failureOf } from '../files/faults';
import { divisionOf } from '../divisions/divisions';
import { authorise } from '../package-format/authorise';
import { importPrivateKey } from '../package-format/keys';
import { LIMITS } from '../package-format/limits';
import { asResult } from '../package-format/refuse';
import { readSource, type Source } from '../package-format/source';
import { readDatapackage, type Row } from '../package-format/tables';
import { readIncoming, type VerifiedFile } from '../package-format/verify';
import { hold, nextHeld, release } from './held';
import { trustedKeys } from './offices';
import { packageCounts, previousFigures, storeRows } from './received-rows';
import { requireTables } from './received-tables';
import { receiptOf, receiptRow } from './receipt-of';
import { writeReceipt } from './receipts';

type Outcome = NonNullable<ReceivedFile['outcome']>;

/** A file that is brought, or a package that was held until now. */
interface Incoming {
  name: string;
  source: Source;
}

interface Arrived {
  /** The file as it came. */
  bytes: Uint8Array;
  content: VerifiedFile;
  submission: Submission;
  tables: Map<string, Row[]>;
  manifest: Datapackage;
}

const refused = (
  file: string,
  { code, params = {} }: FieldFailure,
  more: Partial<ReceivedFile> = {},
): ReceivedFile => ({ file, ok: false, code, params, ...more });

/** Steps 1–4 and the manifest: what the file holds, or why it is refused. */
async function arrive(
  context: Context,
  { name: file, source }: Incoming,
): Promise<Arrived | ReceivedFile> {
  const bytes = await asResult(() => readSource(source, LIMITS));
  if ('ok' in bytes) return refused(file, bytes.failure);
  const recipientKeys = context.keys.encrypt
    ? [await importPrivateKey(context.keys.encrypt.privateKeyPem, null)]
    : [];
  const keys = trustedKeys(context.db).filter(({ role }) => role === 'subordinate');
  const content = await readIncoming(bytes, { keys, expect: 'package', recipientKeys });
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

interface Known {
  packageId: string;
  sequence: number;
  outcome: Outcome;
  createdAt: string;
}

function chainOf({ db }: Context, unitId: string) {
  const known = db
    .prepare(
      "SELECT packageId, sequence, outcome, json_extract(manifest, '$.submission.createdAt') AS createdAt FROM received_package WHERE unitId = ? ORDER BY sequence DESC",
    )
    .all(unitId) as Known[];
  const accepted = known.find(({ outcome }) => outcome !== 'returned');
  const newest = known[0];
  return {
    isKnown: (id: string) => known.some(({ packageId }) => packageId === id),
    last: newest
      ? {
          sequence: newest.sequence,
          packageId: accepted?.packageId ?? null,
          createdAt: newest.createdAt,
        }
      : null,
  };
}

/** Findings that the sender has not explained already. */
function unexplained(findings: readonly Finding[], explanations: readonly Row[]): Finding[] {
  const explained = new Set(
    explanations.map((row) => `${row.code} ${row.record_id} ${row.field ?? ''}`),
  );
  return findings.filter(
    (finding) =>
      !(
        finding.severity === 'warning' &&
        explained.has(`${finding.code} ${finding.id} ${finding.field ?? ''}`)
      ),
  );
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  findings.some(({ severity }) => severity === 'error')
    ? 'returned'
    : findings.length > 0
      ? 'accepted-with-queries'
      : 'accepted';

/** Receives one file: everything is verified before anything changes, then one transaction. */
async function receiveOne(
  context: Context,
  incoming: Incoming,
  receipts: string | null,
): Promise<ReceivedFile> {
  const { name: file } = incoming;
  const arrived = await arrive(context, incoming);
  if (!('submission' in arrived)) return arrived;
  const { content, submission, tables } = arrived;
  const place = divisionOf(submission.division.padEnd(12, '0'));
  const facts = {
    type: content.type,
    division: submission.division,
    divisionName: place?.name ?? submission.division,
    period: submission.period,
    sequence: submission.sequence,
    packageId: content.packageId,
  };
  const { office, db } = context;
  const decision = authorise({
    submission,
    packageId: content.packageId,
    signer: content.signer,
    thisUnit: office,
    ...chainOf(context, submission.unitId),
    now: context.clock().toISOString(),
  });
  if (!decision.ok) {
    const { code, params } = decision.failure;
    // A gap: the package is kept until the missing one is here. One built on another predecessor could never follow.
    if (code === 'CHAIN_BROKEN' && params?.reason !== 'previous') {
      hold(context, {
        packageId: content.packageId,
        unitId: submission.unitId,
        sequence: submission.sequence,
        file,
        bytes: arrived.bytes,
      });
    }
    if (code !== 'ALREADY_IMPORTED' || receipts === null)
      return refused(file, decision.failure, facts);
    // The same package again changes nothing; its receipt is issued once more.
    const again = receiptRow(db, content.packageId);
    return refused(file, decision.failure, {
      ...facts,
      ...(again
        ? {
            outcome: again.outcome,
            receipt: await writeReceipt(context, receipts, receiptOf(context, again)),
          }
        : {}),
    });
  }
  const fit = await asResult(async () => requireTables(arrived.manifest, tables));
  if (fit) return refused(file, fit.failure, facts);
  const all = checkReceived(
    {
      stations: tables.get('stations') ?? [],
      statistics: tables.get('statistics') ?? [],
      previous: previousFigures(db, submission),
      totals: tables.get('statistics_totals') ?? null,
    },
    submission.period,
  );
  const findings = unexplained(all, tables.get('explanations') ?? []);
  const outcome = outcomeOf(findings);
  store(context, arrived, file, findings, outcome);
  const row = receiptRow(db, content.packageId);
  const receipt =
    receipts !== null && row
      ? await writeReceipt(context, receipts, receiptOf(context, row))
      : undefined;
  const warning = decision.warnings[0];
  return {
    file,
    ok: true,
    code: warning?.code ?? 'RECEIVED',
    params: { ...warning?.params, count: findings.length },
    ...facts,
    outcome,
    findings: findings.length,
    receivedAt: context.clock().toISOString(),
    ...(receipt ? { receipt } : {}),
  };
}

function store(
  context: Context,
  { content, submission, tables, manifest }: Arrived,
  file: string,
  findings: Finding[],
  outcome: Outcome,
): void {
  const { db } = context;
  const entries = findings.map(({ entity, id, code, params, field }) => ({
    table: entity,
    id,
    code,
    message: textOf(code, params, 'zh'),
    ...(field ? { field } : {}),
  }));
  inTransaction(context, () => {
    db.prepare(
      `INSERT INTO received_package (packageId, unitId, division, period, sequence, kind, outcome, receivedAt, findings, counts, manifest, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      content.packageId,
      submission.unitId,
      submission.division,
      submission.period,
      submission.sequence,
      submission.kind,
      outcome,
      context.clock().toISOString(),
      JSON.stringify(entries),
      JSON.stringify(packageCounts(tables)),
      JSON.stringify(manifest),
      file,
    );
    // A returned package is remembered for the chain, but none of its figures count.
    if (outcome !== 'returned') storeRows(db, content.packageId, submission, tables);
    audited(context, {
      action: 'receive',
      noun: 'package',
      recordId: content.packageId,
      before: null,
      after: {
        division: submission.division,
        period: submission.period,
        sequence: submission.sequence,
        outcome,
      },
    });
  });
}

/** Receives one file and notes in the inbox what came of it. */
async function receiveNoted(
  context: Context,
  incoming: Incoming,
  receipts: string | null,
): Promise<ReceivedFile> {
  const result = await receiveOne(context, incoming, receipts).catch((error: unknown) => {
    const failure = failureOf(error);
    if (failure) return refused(incoming.name, failure);
    throw error;
  });
  context.db
    .prepare('INSERT INTO received_file (file, at, period, content) VALUES (?, ?, ?, ?)')
    .run(result.file, context.clock().toISOString(), result.period ?? null, JSON.stringify(result));
  return result;
}

/** The packages that were held for the one just received, in their order; each goes through every check as if it came now. */
async function receiveHeld(
  context: Context,
  { packageId }: ReceivedFile,
  receipts: string | null,
): Promise<ReceivedFile[]> {
  const newest = context.db
    .prepare('SELECT unitId, sequence FROM received_package WHERE packageId = ?')
    .get(packageId) as Pick<Submission, 'unitId' | 'sequence'> | undefined;
  const held = newest && nextHeld(context, newest);
  if (!held) return [];
  const result = await receiveNoted(context, { name: held.file, source: held.bytes }, receipts);
  release(context, held);
  return [result, ...(result.ok ? await receiveHeld(context, result, receipts) : [])];
}

/** Receives files one by one: a bad one is set aside with its reason and the others go on. Packages that were held for one of them follow it in the answer. */
export async function receiveFiles(
  context: Context,
  files: readonly string[],
  receipts: string | null,
): Promise<ReceivedFile[]> {
  // Asked before anything is stored: a package must not come in without the receipt that was wanted.
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

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { Refusal } from '../../../shared/result';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { REPORT, type Receipt, type Submission } from '../../../shared/package/manifest';
import { figuresOf } from '../../../shared/rules/received';
import { isZeroReport } from '../../../shared/rules/zero-report';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting } from '../database/settings';
import { bytes, select, text, whole, type RowOf } from '../database/rows';
import { definitionsAt } from '../definitions/definitions';
import { correctionsTable } from './corrections';
import { buildDatapackage, type Table } from '../package-format/tables';
import { checksumsOf, writeContainer } from '../package-format/container-write';
import { sm3 } from '../package-format/sm3';
import { writeFileSafely } from '../files/writefile';
import { frozenOf, type Frozen } from '../quarter/freeze';
import { bytesFor } from './sealed';
import { signerOf, superiorOf, type TrustedRow } from '../trust/offices';
import type { SnapshotTable } from '../quarter/snapshot';

const APP_VERSION = '0.1.0';

const SUBMISSION_ROW = {
  id: text,
  period: text,
  sequence: whole,
  kind: text.as<Submission['kind']>(),
  packageId: text,
  previous: text.orNull,
  file: text,
  container: bytes,
  outcome: text.orNull,
  receipt: text.orNull,
  /** Whom it is for; null in one of before that was kept. */
  recipient: text.orNull,
};
type SubmissionRow = RowOf<typeof SUBMISSION_ROW>;

/** A snapshot's table in the form that packages are built from. */
export const toTable = ({ name, title, fields, rows }: SnapshotTable): Table => ({
  name,
  title: title.zh,
  schema: { fields },
  rows: rows.map((row) =>
    Object.fromEntries(fields.map((field, column) => [field.name, row[column] ?? null])),
  ),
});

export const fileName = (division: string, period: string, sequence: number): string =>
  `${division}-${period}-${String(sequence).padStart(4, '0')}.zip`;

/** Why a package is corrected: what the receipt that returned it found, in its own words. */
function reasonOf({ receipt }: SubmissionRow): string {
  const { findings } = JSON.parse(receipt ?? '{"findings":[]}') as Pick<Receipt, 'findings'>;
  return ['按退回意见更正', ...findings.map(({ message }) => message)].join('；').slice(0, 500);
}

function kindOf(
  form: StatisticsForm,
  frozen: Frozen,
  returned: SubmissionRow | undefined,
  superior: TrustedRow,
): Pick<Submission, 'kind' | 'correction'> {
  if (returned)
    return {
      kind: 'correction',
      correction: { of: returned.packageId, reason: reasonOf(returned), authority: superior.name },
    };
  // What the register counts goes on being there when nothing was done.
  const statistics = frozen.snapshot.tables.find(({ name }) => name === 'statistics');
  const stations = [...figuresOf(statistics ? toTable(statistics).rows : []).values()];
  const isZero = stations.length > 0 && stations.every((own) => isZeroReport(own, form));
  return { kind: isZero ? 'zero' : 'regular' };
}

/** The package accepted last before a place in the sequence: what the next one builds on. */
const acceptedBefore = (db: Reader['db'], sequence: number): string | null =>
  select(
    db,
    "SELECT packageId FROM submission WHERE outcome IN ('accepted', 'accepted-with-queries') AND sequence < ? ORDER BY sequence DESC LIMIT 1",
    { packageId: text },
  ).maybe(sequence)?.packageId ?? null;

/** What a package is made of and where it stands in the sequence. */
interface Basis {
  frozen: Frozen;
  superior: TrustedRow;
  /** The package that was returned, and so is corrected. */
  returned: SubmissionRow | undefined;
  /** One that was written and not returned: it is written again as it is … */
  kept: SubmissionRow | null;
  /**
   * … unless the one before it was answered since, or it is for another superior: it could not be
   * accepted as it was.
   */
  stale: boolean;
  sequence: number;
  previous: string | null;
}

/** @throws Refusal NO_SUPERIOR, NOT_FROZEN */
function basisOf(context: Reader, period: string): Basis {
  const { db } = context;
  const superior = superiorOf(db);
  if (!superior) throw Refusal.of('NO_SUPERIOR');
  const frozen = frozenOf(context, period);
  if (!frozen) throw Refusal.of('NOT_FROZEN', { period });
  const last = select(
    db,
    'SELECT * FROM submission WHERE period = ? ORDER BY sequence DESC LIMIT 1',
    SUBMISSION_ROW,
  ).maybe(period);
  const returned = select(
    db,
    "SELECT * FROM submission WHERE period = ? AND outcome = 'returned' ORDER BY sequence DESC LIMIT 1",
    SUBMISSION_ROW,
  ).maybe(period);
  const { next } = select(db, 'SELECT coalesce(max(sequence), 0) + 1 AS next FROM submission', {
    next: whole,
  }).one();
  const kept = last && last.outcome !== 'returned' ? last : null;
  const sequence = kept?.sequence ?? next;
  const previous = acceptedBefore(db, sequence);
  const misplaced =
    kept !== null &&
    (kept.previous !== previous || (kept.recipient ?? superior.division) !== superior.division);
  const stale = misplaced && kept.outcome === null;
  return { frozen, superior, returned, kept, stale, sequence, previous };
}

/** What must be as it was when signing is done. */
const standing = ({ frozen, superior, returned, kept, sequence, previous }: Basis): string =>
  JSON.stringify([
    frozen.digest,
    superior.fingerprint,
    superior.encryptKey,
    returned?.packageId,
    kept?.packageId,
    kept?.outcome,
    sequence,
    previous,
  ]);

/**
 * Signs a frozen period as the next package of the chain, or anew in the place of one that cannot
 * be accepted any more, and keeps it.
 * @throws Refusal DATABASE_BUSY where another program changed in the meantime what it was made of
 */
async function sign(
  context: Writer,
  basis: Basis,
  report: Uint8Array | undefined,
): Promise<SubmissionRow> {
  const { db, office } = context;
  const { frozen, superior, returned, kept, sequence, previous } = basis;
  const frozenTables = frozen.snapshot.tables.map(toTable);
  const tables = returned
    ? [...frozenTables, await correctionsTable(context, returned.container, frozenTables)]
    : frozenTables;
  const submission: Submission = {
    division: office.division,
    unitId: office.unitId,
    period: frozen.period,
    sequence,
    previous,
    ...kindOf(
      returnOf(definitionsAt(context, frozen.snapshot.period).common),
      frozen,
      returned,
      superior,
    ),
    // By its place, so that an office set up anew there can still take it.
    recipient: superior.division,
    createdAt: context.clock().toISOString(),
    appVersion: APP_VERSION,
    taskVersion: readSetting<string>(db, 'taskVersion') ?? '',
    counts: Object.fromEntries(tables.map((table) => [table.name, table.rows.length])),
    frozenDigest: frozen.digest,
    report: report ? REPORT : null,
  };
  const name = fileName(office.division, frozen.period, sequence);
  const { files } = buildDatapackage({
    name: name.replace('.zip', '').toLowerCase(),
    title: `${office.name} ${frozen.period}`,
    tables,
    submission,
    extra: report ? [{ path: REPORT, bytes: report }] : [],
  });
  const input = { type: 'package' as const, files, signer: signerOf(context) };
  const container = Buffer.from(await writeContainer(input));
  const row: SubmissionRow = {
    id: context.newId(),
    period: frozen.period,
    sequence,
    kind: submission.kind,
    packageId: sm3(checksumsOf(input)),
    previous,
    file: name,
    container,
    outcome: null,
    receipt: null,
    recipient: submission.recipient,
  };
  inTransaction(context, () => {
    if (standing(basisOf(context, frozen.period)) !== standing(basis))
      throw Refusal.of('DATABASE_BUSY');
    if (kept) db.prepare('DELETE FROM submission WHERE id = ?').run(kept.id);
    db.prepare(
      'INSERT INTO submission (id, period, sequence, kind, packageId, previous, file, exportedAt, encrypted, container, recipient) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      row.id,
      row.period,
      sequence,
      row.kind,
      row.packageId,
      previous,
      name,
      submission.createdAt,
      superior.encryptKey ? 1 : 0,
      container,
      row.recipient,
    );
    audited(context, {
      action: 'sign',
      noun: 'submission',
      recordId: row.id,
      before: null,
      after: { period: row.period, sequence, packageId: row.packageId },
    });
  });
  return row;
}

/**
 * Writes the package of a frozen period to a folder, signed, and encrypted when the receiver's key
 * is known. A package that was written before and not returned is written again as it is: same
 * sequence, same package id. Only when the one before it was answered since, it is signed anew on
 * top of that answer: the receiver could not have accepted it as it was.
 * @param report the return on paper, which travels in a package that is signed now
 * @throws Refusal NOT_FROZEN, NO_SUPERIOR, FOLDER_MISSING, WRITE_NOT_VERIFIED
 */
export async function exportPackage(
  context: Writer,
  { period, folder, jobId, report }: ParsedInputOf<'submission.export'>,
) {
  if (!existsSync(folder)) throw Refusal.of('FOLDER_MISSING', { folder });
  const basis = basisOf(context, period);
  const { superior, kept, stale } = basis;
  const row = kept && !stale ? kept : await sign(context, basis, report);
  const bytes = await bytesFor(context, row, superior.encryptKey);
  const file = join(folder, row.file);
  await writeFileSafely(file, bytes, {
    onProgress: (stage, done, total) =>
      context.progress({ ...(jobId ? { jobId } : {}), stage, done, total }),
  });
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'submission',
      recordId: row.id,
      before: null,
      after: { file: row.file, bytes: bytes.length },
    }),
  );
  return {
    file,
    sequence: row.sequence,
    packageId: row.packageId,
    encrypted: superior.encryptKey !== null,
  };
}

import { isBlocking, isUnexplained } from '../../../shared/rules/finding';
import type {
  Submission as SubmissionEntry,
  SubmissionState,
} from '../../../shared/contract/submission';
import type { Reader } from '../database/context';
import { select, text, whole, type RowOf } from '../database/rows';
import { runChecks } from '../quarter/checks';
import { toTable } from './export';
import { writeTable } from '../package-format/tables';
import { frozenOf } from '../quarter/freeze';
import { standOf } from '../quarter/review';
import { mayUnfreeze } from '../quarter/unfreeze';
import { dueDate } from '../settings/deadline';
import { superiorOf } from '../trust/offices';
import { papersOf } from '../quarter/papers';
import { takeSnapshot } from '../quarter/snapshot';

const ROW = {
  id: text,
  period: text,
  sequence: whole,
  kind: text.as<SubmissionEntry['kind']>(),
  packageId: text,
  file: text,
  exportedAt: text,
  encrypted: whole,
  outcome: text.as<NonNullable<SubmissionEntry['receipt']>['outcome']>().orNull,
  receivedAt: text.orNull,
  receipt: text.orNull,
};
type Row = RowOf<typeof ROW>;

function entry({ outcome, receivedAt, receipt, encrypted, ...row }: Row): SubmissionEntry {
  const findings = receipt ? (JSON.parse(receipt) as { findings: unknown[] }).findings.length : 0;
  return {
    ...row,
    encrypted: encrypted === 1,
    ...(outcome && receivedAt ? { receipt: { outcome, receivedAt, findings } } : {}),
  };
}

function stepOf(state: {
  errors: number;
  unexplained: number;
  frozen: boolean;
  exported: boolean;
}): SubmissionState['step'] {
  if (state.exported) return 'receipt';
  if (state.frozen) return 'export';
  if (state.errors > 0) return 'check';
  return state.unexplained > 0 ? 'explain' : 'preview';
}

/** Where a period's submission stands, and what would leave the office (or has been frozen). */
export function submissionState(context: Reader, period: string): SubmissionState {
  const { db } = context;
  const findings = runChecks(context, period);
  const frozen = frozenOf(context, period);
  const snapshot = frozen?.snapshot ?? takeSnapshot(context, period);
  const rows = select(
    db,
    'SELECT id, period, sequence, kind, packageId, file, exportedAt, encrypted, outcome, receivedAt, receipt FROM submission ORDER BY sequence DESC',
    ROW,
  ).all();
  const errors = findings.filter(isBlocking).length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const unexplained = findings.filter(isUnexplained).length;
  const superior = superiorOf(db);
  const last = rows.find((row) => row.period === period);
  const nextSequence = (rows[0]?.sequence ?? 0) + 1;
  const kept = last?.outcome === 'returned' ? undefined : last;
  return {
    period,
    errors,
    warnings,
    unexplained,
    step: stepOf({
      errors,
      unexplained,
      frozen: frozen !== null,
      exported: frozen !== null && kept !== undefined,
    }),
    ...standOf(context, period),
    mayUnfreeze: mayUnfreeze(context, period),
    deadline: dueDate(context, period),
    ...(frozen ? { frozen: { digest: frozen.digest, at: frozen.at, by: frozen.by } } : {}),
    ...(superior ? { recipient: { name: superior.name, fingerprint: superior.fingerprint } } : {}),
    nextSequence,
    papers: papersOf(context, period, kept?.sequence ?? nextSequence),
    tables: snapshot.tables.map((table) => {
      const { schema, rows: cells } = toTable(table);
      return {
        table: table.name,
        label: table.title,
        rows: table.rows.length,
        fields: table.fields.length,
        bytes: writeTable(schema, cells).length,
      };
    }),
    history: rows.map(entry),
  };
}

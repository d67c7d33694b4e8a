import type { InputOf, OutputOf } from '../../../shared/contract/procedures';
import { previousPeriod } from '../../../shared/codes/period';
import { Refusal } from '../../../shared/result';
import { EXPLANATION_LEAST, isTooShort, type Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { select, text } from '../database/rows';
import { runChecks } from './checks';
import { findingKey } from './explained';
import { requireOpen } from './statistics';

const EXPLAINED = { text };

const WHERE = 'WHERE period = ? AND code = ? AND entity = ? AND recordId = ? AND field = ?';

/** Whether a finding is one of those that only a reviewer may let pass. */
const isPassable = (finding: Finding | undefined): boolean => finding?.severity === 'passable';

function write(
  context: Writer,
  { period, code, entity, id, field, text: said, also = [] }: InputOf<'checks.explain'>,
  passed: boolean,
): { saved: true } {
  requireOpen(context, period);
  if (isTooShort(said)) throw Refusal.of('EXPLANATION_SHORT', { least: EXPLANATION_LEAST });
  const { db, session } = context;
  const kept = said.trim();
  inTransaction(context, () => {
    const found = new Map(runChecks(context, period).map((one) => [findingKey(one), one]));
    for (const one of [{ entity, id, field }, ...also]) {
      const key = [period, code, one.entity, one.id, one.field ?? ''];
      const finding = found.get(`${code} ${one.entity} ${one.id} ${one.field ?? ''}`);
      if (isPassable(finding) && !passed) throw Refusal.of('FINDING_NOT_PASSED');
      if (passed && kept !== '' && !isPassable(finding)) throw Refusal.of('FINDING_NOT_PASSABLE');
      const before = select(db, `SELECT text FROM explanation ${WHERE}`, EXPLAINED).maybe(...key);
      if (kept === '') prepared(db, `DELETE FROM explanation ${WHERE}`).run(...key);
      else {
        prepared(
          db,
          'INSERT OR REPLACE INTO explanation (period, code, entity, recordId, field, text, at, by, seen, passed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ).run(
          ...key,
          kept,
          context.clock().toISOString(),
          session.name,
          figuresSeen(finding ?? { params: {} }),
          Number(passed),
        );
      }
      audited(context, {
        action: passed ? 'pass' : 'explain',
        noun: one.entity,
        recordId: one.id,
        before: before?.text ?? null,
        after: said,
      });
    }
    noteChange(db, 'explanation');
  });
  return { saved: true };
}

/**
 * Keeps the clerk's explanation of a warning with the figures that it saw, and of others of its rule
 * that it serves too; an empty text takes it back.
 * @throws Refusal PERIOD_FROZEN, EXPLANATION_SHORT, FINDING_NOT_PASSED
 */
export const explain = (context: Writer, input: InputOf<'checks.explain'>): { saved: true } =>
  write(context, input, false);

/**
 * Lets findings pass that a reviewer may (准强制性), for a reason that is kept and sent like an
 * explanation; an empty one takes it back.
 * @throws Refusal PERIOD_FROZEN, EXPLANATION_SHORT, FINDING_NOT_PASSABLE
 */
export const pass = (context: Writer, input: InputOf<'checks.pass'>): { saved: true } =>
  write(context, input, true);

/** What was written of this quarter's and the last one's findings, to be taken again. */
export function explanationTexts({ db }: Reader, period: string): OutputOf<'checks.texts'> {
  return select(
    db,
    `SELECT code, text FROM explanation WHERE period IN (?, ?)
     GROUP BY code, text ORDER BY max(period) DESC, max(at) DESC, max(rowid) DESC`,
    { code: text, text },
  ).all(period, previousPeriod(period));
}

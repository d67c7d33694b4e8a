import type { InputOf, OutputOf } from '../../../shared/contract/procedures';
import { previousPeriod } from '../../../shared/codes/period';
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

/**
 * Keeps the clerk's explanation of a warning with the figures that it saw, and of others of its rule
 * that it serves too; an empty text takes it back. @throws Refusal PERIOD_FROZEN
 */
export function explain(
  context: Writer,
  { period, code, entity, id, field, text: said, also = [] }: InputOf<'checks.explain'>,
): { saved: true } {
  requireOpen(context, period);
  const { db, session } = context;
  const kept = said.trim();
  inTransaction(context, () => {
    const found = new Map(runChecks(context, period).map((one) => [findingKey(one), one]));
    for (const one of [{ entity, id, field }, ...also]) {
      const key = [period, code, one.entity, one.id, one.field ?? ''];
      const before = select(db, `SELECT text FROM explanation ${WHERE}`, EXPLAINED).maybe(...key);
      if (kept === '') prepared(db, `DELETE FROM explanation ${WHERE}`).run(...key);
      else {
        const finding = found.get(`${code} ${one.entity} ${one.id} ${one.field ?? ''}`);
        prepared(
          db,
          'INSERT OR REPLACE INTO explanation (period, code, entity, recordId, field, text, at, by, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ).run(
          ...key,
          kept,
          context.clock().toISOString(),
          session.name,
          figuresSeen(finding ?? { params: {} }),
        );
      }
      audited(context, {
        action: 'explain',
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

/** What was written of this quarter's and the last one's findings, to be taken again. */
export function explanationTexts({ db }: Reader, period: string): OutputOf<'checks.texts'> {
  return select(
    db,
    `SELECT code, text FROM explanation WHERE period IN (?, ?)
     GROUP BY code, text ORDER BY max(period) DESC, max(at) DESC, max(rowid) DESC`,
    { code: text, text },
  ).all(period, previousPeriod(period));
}

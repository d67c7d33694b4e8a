import type { InputOf, OutputOf } from '../../../shared/contract/procedures';
import { previousPeriod } from '../../../shared/codes/period';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { runChecks } from './checks';
import { findingKey } from './explained';
import { requireOpen } from './frozen-tables';
import { keepExplanation } from './keep-explanation';

function write(
  context: Writer,
  { period, code, entity, id, field, text: said, also = [] }: InputOf<'checks.explain'>,
  passed: boolean,
): { saved: true } {
  requireOpen(context, period);
  inTransaction(context, () => {
    const found = new Map(runChecks(context, period).map((one) => [findingKey(one), one]));
    for (const one of [{ entity, id, field }, ...also]) {
      const about = { ...one, code };
      keepExplanation(context, {
        period,
        about,
        finding: found.get(findingKey(about)),
        text: said,
        passed,
        history: { noun: one.entity, recordId: one.id },
      });
    }
    noteChange(context.db, 'explanation');
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

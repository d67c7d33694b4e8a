import { previousPeriod } from '../../../shared/codes/period';
import type { InputOf } from '../../../shared/contract/procedures';
import { grades } from '../../../shared/definitions/check-rule';
import { formOf } from '../../../shared/definitions/further-return';
import { Refusal } from '../../../shared/result';
import { checkStatistics } from '../../../shared/rules/checks/statistics';
import { EXPLANATION_LEAST, isTooShort, type Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { withExplanations } from '../quarter/explained';
import { ruleParameters } from '../settings/rule-parameters';
import { requireReturnOpen } from './save';
import { contentOf, figuresOfReturn, standingFigures } from './values';

/** Of the rules' time budget. */
const clock = (): number => performance.now();

/**
 * Runs the rules of a return over its figures, those of the period before and of last year, with the
 * explanations written so far; what asks for most first.
 */
export function checkReturn(context: Reader, returnId: string, period: string): Finding[] {
  const { definition, cells, register, lastYear } = contentOf(context, returnId, period);
  const { name, division } = context.office;
  const of = (figures: Readonly<Record<string, number>>) => new Map([[returnId, figures]]);
  const before = previousPeriod(period);
  const model = {
    period,
    // The one row of the return, which rules read as they read a station's.
    stations: [{ id: returnId, name, tier: 'centre', state: 'running', division }],
    figures: of(standingFigures(definition, cells, register)),
    previous: of(
      definition.rhythm === 'year' ? lastYear : figuresOfReturn(context, returnId, before),
    ),
    lastYear: of(lastYear),
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  };
  const under = {
    checks: definition.checks,
    form: formOf(definition),
    parameters: ruleParameters(context, period),
  };
  return withExplanations(context, period, checkStatistics(model, under, { clock })).sort(
    (a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity),
  );
}

const WHERE =
  "WHERE period = ? AND code = ? AND entity = 'statistics' AND recordId = ? AND field = ?";

/**
 * Keeps the explanation of a return's finding with the figures that it saw; an empty text takes it
 * back. @throws Refusal RETURN_FROZEN, EXPLANATION_SHORT
 */
export function explainReturn(
  context: Writer,
  { returnId, period, code, field = '', text }: InputOf<'returns.explain'>,
): { saved: true } {
  if (isTooShort(text)) throw Refusal.of('EXPLANATION_SHORT', { least: EXPLANATION_LEAST });
  return inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const finding = checkReturn(context, returnId, period).find(
      (one) => one.code === code && (one.field ?? '') === field,
    );
    const said = text.trim();
    const key = [period, code, returnId, field] as const;
    if (said === '') prepared(context.db, `DELETE FROM explanation ${WHERE}`).run(...key);
    else
      prepared(
        context.db,
        "INSERT OR REPLACE INTO explanation (period, code, entity, recordId, field, text, at, by, seen, passed) VALUES (?, ?, 'statistics', ?, ?, ?, ?, ?, ?, 0)",
      ).run(
        ...key,
        said,
        context.clock().toISOString(),
        context.session.name,
        figuresSeen(finding ?? { params: {} }),
      );
    audited(context, {
      action: 'explain',
      noun: 'return',
      recordId: returnId,
      before: finding?.explanation ?? null,
      after: said,
    });
    return { saved: true as const };
  });
}

import { previousPeriod } from '../../../shared/codes/period';
import type { InputOf } from '../../../shared/contract/procedures';
import { grades } from '../../../shared/definitions/check-rule';
import { checkFurtherReturn } from '../../../shared/rules/checks/further-return';
import type { Finding } from '../../../shared/rules/finding';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { findingKey, withExplanations } from '../quarter/explained';
import { keepExplanation } from '../quarter/keep-explanation';
import { ruleParameters } from '../settings/rule-parameters';
import { requireReturnOpen, returnKey } from './save';
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
  const found = checkFurtherReturn(
    {
      definition,
      period,
      office: { name, division },
      figures: standingFigures(definition, cells, register),
      previous:
        definition.rhythm === 'year'
          ? lastYear
          : figuresOfReturn(context, returnId, previousPeriod(period)),
      lastYear,
    },
    ruleParameters(context, period),
    { clock },
  );
  return withExplanations(context, period, found).sort(
    (a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity),
  );
}

function write(
  context: Writer,
  { returnId, period, code, field, text }: InputOf<'returns.explain'>,
  passed: boolean,
): { saved: true } {
  const about = { code, entity: 'statistics', id: returnId, field };
  inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const finding = checkReturn(context, returnId, period).find(
      (one) => findingKey(one) === findingKey(about),
    );
    const history = { noun: 'return', recordId: returnKey(period, returnId) };
    keepExplanation(context, { period, about, finding, text, passed, history });
  });
  return { saved: true };
}

/**
 * Keeps the explanation of a return's finding with the figures that it saw; an empty text takes it
 * back. @throws Refusal RETURN_FROZEN, EXPLANATION_SHORT, FINDING_NOT_PASSED
 */
export const explainReturn = (
  context: Writer,
  input: InputOf<'returns.explain'>,
): { saved: true } => write(context, input, false);

/**
 * Lets a return's finding pass that a reviewer may (准强制性), for a reason; an empty one takes it
 * back. @throws Refusal RETURN_FROZEN, EXPLANATION_SHORT, FINDING_NOT_PASSABLE
 */
export const passReturn = (context: Writer, input: InputOf<'returns.pass'>): { saved: true } =>
  write(context, input, true);

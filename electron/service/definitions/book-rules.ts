import type { CheckRule } from '../../../shared/definitions/check-rule';
import type { RuleProblem } from '../../../shared/rules/checks/compile';
import type { Line } from '../workbooks/tables';
import { gradeWords, mendWords, scopeWords, type RuleColumn } from './book-layout';
import { labelOf, type Complaints, type Rows } from './book-rows';

/** Under which column a property of a rule stands that is called otherwise. */
export const columnOfRule: Readonly<Record<string, RuleColumn>> = { sentence: 'zh' };

/** A rule of a line, as its schema takes it. */
export function readRule(line: Line<RuleColumn>, complaints: Complaints): unknown {
  const variants = complaints.pairs(line, 'variants', '|', 3);
  const [where, at] = [line.text('where'), line.text('at')];
  return {
    code: line.text('code'),
    grade: complaints.word(line, 'grade', { words: gradeWords, otherwise: 'warning' }),
    scope: complaints.word(line, 'scope', { words: scopeWords, otherwise: 'station' }),
    ...(where !== '' && { where }),
    condition: line.text('condition'),
    ...(at !== '' && { at }),
    mend: complaints.word(line, 'mend', { words: mendWords, otherwise: 'sheet' }),
    params: Object.fromEntries(
      complaints.pairs(line, 'params', '=', 2).map(([name = '', source = '']) => [name, source]),
    ),
    sentence: labelOf(line.text('zh'), line.text('en')),
    ...(variants.length > 0 && {
      variants: Object.fromEntries(
        variants.map(([reason = '', zh = '', en = '']) => [reason, { zh, en }]),
      ),
    }),
  };
}

/** The column in which what a rule's problem speaks of stands. */
function aboutRule({ fault: { code, params } }: RuleProblem, line: Line<RuleColumn>): RuleColumn {
  if (code === 'CHECK_PLACE') return 'zh';
  if (code === 'CHECK_TWICE') return 'code';
  const source =
    params && 'source' in params && typeof params.source === 'string' ? params.source : '';
  const written = (['condition', 'where', 'at', 'params'] as const).find(
    (key) => source !== '' && line.text(key).includes(source),
  );
  return written ?? 'condition';
}

/** Says at their cells what is wrong with rules. */
export function sayRules(
  rules: Rows<RuleColumn, CheckRule>,
  problems: readonly RuleProblem[],
  complaints: Complaints,
): void {
  for (const problem of problems) {
    const at = rules.values.findLastIndex(({ code }) => code === problem.code);
    const line = rules.lines[at];
    if (line) complaints.say(line.place(aboutRule(problem, line)), problem.fault);
  }
}

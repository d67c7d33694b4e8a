import { previousPeriod } from '../../../shared/codes/period';
import type { InputOf } from '../../../shared/contract/procedures';
import { grades } from '../../../shared/definitions/check-rule';
import {
  lineOf,
  OFFICE_ROW,
  returnRow,
  wholeFormOf,
} from '../../../shared/definitions/further-return';
import { beside, failure, listed } from '../../../shared/result';
import { checkFurtherReturn } from '../../../shared/rules/checks/further-return';
import { requiredFindings } from '../../../shared/rules/checks/required';
import { RULES } from '../../../shared/rules/checks/run';
import type { Finding } from '../../../shared/rules/finding';
import { replacedFinding } from '../../../shared/rules/replaced';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { findingKey, withExplanations } from '../quarter/explained';
import { keepExplanation } from '../quarter/keep-explanation';
import { ruleParameters } from '../settings/rule-parameters';
import { requireReturnOpen, returnKey } from './save';
import { bothRegisters } from './stored';
import { contentOf, figuresIn, figuresOfReturn, type ReturnFigures } from './values';

/** Of the rules' time budget. */
const clock = (): number => performance.now();

/** The figures of the period before: of a yearly return those of last year. */
const figuresBefore = (
  context: Reader,
  content: Content,
  lastYear: ReturnFigures,
): ReturnFigures =>
  content.definition.rhythm === 'year'
    ? lastYear
    : figuresOfReturn(context, content.definition.id, previousPeriod(content.period));

type Content = ReturnType<typeof contentOf>;

/** A station's row that figures stand at although the station did not run in the period. */
function outsideFindings({ db }: Reader, { definition, cells, stations }: Content): Finding[] {
  if (!stations) return [];
  const rows = new Set(stations.rows.map(({ id }) => id));
  const named = select(db, 'SELECT name FROM station WHERE id = ?', { name: text });
  const at = { severity: 'warning', entity: 'statistics' } as const;
  return Object.entries(cells).flatMap(([row, own]): Finding[] => {
    if (row === OFFICE_ROW || lineOf(row) !== null || rows.has(row)) return [];
    const [field] = Object.keys(own);
    const params = { station: named.maybe(row)?.name ?? row, n: Object.keys(own).length };
    const told = listed(failure('RETURN_OUTSIDE', params));
    return [beside(told, { ...at, id: returnRow(definition.id, row), ...(field && { field }) })];
  });
}

/** Figures that stand in the place of the register's, and those that stand there no more. */
function replacedFindings({ office }: Reader, content: Content): Finding[] {
  const { definition, outdated, stations } = content;
  const form = wholeFormOf(definition);
  const nameOf = (row: string): string =>
    stations?.rows.find(({ id }) => id === row)?.name ?? office.name;
  const idOf = (row: string): string =>
    row === OFFICE_ROW ? definition.id : returnRow(definition.id, row);
  const register = bothRegisters(content.register, stations?.register ?? {});
  return outdated.flatMap(({ row, item, value, text: why, counted }) =>
    replacedFinding(
      form,
      { station: { id: idOf(row), name: nameOf(row) }, item },
      { value: value ?? 0, counted, why: why ?? '' },
      register[row]?.[item] ?? null,
      // One without a reason was typed while the register said nothing.
      row !== OFFICE_ROW
        ? 'STAT_REPLACED_BEFORE'
        : why === null
          ? 'RETURN_TYPED_BEFORE'
          : 'RETURN_REPLACED_BEFORE',
    ),
  );
}

/** What the return requires and nobody filled in. */
function requiredIn(content: Content): Finding[] {
  const { definition, cells, register, stations } = content;
  const all = bothRegisters(register, stations?.register ?? {});
  const isThere = (one: number | string | null | undefined): boolean =>
    one !== null && one !== undefined && one !== '';
  return requiredFindings({
    definition,
    stations: stations?.rows ?? [],
    has: (row, item) => {
      const cell = cells[row]?.[item];
      return isThere(cell?.value ?? cell?.text) || isThere(all[row]?.[item]);
    },
  });
}

/**
 * Runs the rules of a return over its figures, those of the period before and of last year, with the
 * explanations written so far; what asks for most first.
 */
export function checkReturn(context: Reader, returnId: string, period: string): Finding[] {
  const content = contentOf(context, returnId, period);
  const { definition, stations, before: lastYear } = content;
  const { name, division } = context.office;
  const previous = figuresBefore(context, content, lastYear);
  const now = figuresIn(content);
  const found = checkFurtherReturn(
    {
      definition,
      period,
      office: { name, division },
      figures: now.office,
      previous: previous.office,
      lastYear: lastYear.office,
      ...(stations && {
        stations: {
          rows: stations.rows,
          figures: now.stations,
          previous: previous.stations,
          lastYear: lastYear.stations,
        },
      }),
    },
    ruleParameters(context, period),
    { clock },
  );
  const all = [
    ...found,
    ...requiredIn(content),
    ...replacedFindings(context, content),
    ...outsideFindings(context, content),
  ];
  return withExplanations(context, period, all).sort(
    (a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity),
  );
}

function write(
  context: Writer,
  { returnId, period, code, row, field, text: said }: InputOf<'returns.explain'>,
  passed: boolean,
): { saved: true } {
  const id = row === undefined ? returnId : row === RULES ? RULES : returnRow(returnId, row);
  const about = { code, entity: 'statistics', id, field };
  inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const finding = checkReturn(context, returnId, period).find(
      (one) => findingKey(one) === findingKey(about),
    );
    const history = { noun: 'return', recordId: returnKey(period, returnId) };
    keepExplanation(context, { period, about, finding, text: said, passed, history });
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

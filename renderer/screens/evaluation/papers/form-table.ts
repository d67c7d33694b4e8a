import {
  isSection,
  numbered,
  pointsOf,
  type EvaluationTemplate,
  type Item,
} from '../../../../shared/definitions/evaluation-template';
import type { Block, BlockOf } from '../../../../shared/print/document';
import type { Say } from '../../../base/language';
import { criterionText, lowestGrade } from './words';

/** What a form says of each item, bonus and sum in a column of its own. */
export interface Column {
  head: string;
  width: number;
  item: (item: Item) => string;
  bonus: (key: string) => string;
  sum: string;
}

/**
 * The rows of a form: sections as bands, items with criterion and evidence, then the given columns.
 */
export function formTable(
  template: EvaluationTemplate,
  say: Say,
  columns: readonly Column[],
  withEvidence: boolean,
): BlockOf<'table'> {
  const head: BlockOf<'table'>['columns'] = [
    { head: say('EPAPER_NUMBER'), width: 7, align: 'left' },
    { head: say('EPAPER_ITEM'), width: 18, align: 'left' },
    { head: say('EPAPER_CRITERION'), width: 38, align: 'left' },
    ...(withEvidence ? [{ head: say('EPAPER_EVIDENCE'), width: 15, align: 'left' as const }] : []),
    { head: say('EPAPER_FULL'), width: 7, align: 'right' },
    ...columns.map(({ head: name, width }) => ({ head: name, width, align: 'right' as const })),
  ];
  type Row = BlockOf<'table'>['rows'][number];
  const row = (
    number: string,
    name: string,
    criterion: string,
    evidence: string,
    full: string,
    values: string[],
    bold = false,
  ): Row => ({
    cells: [number, name, criterion, ...(withEvidence ? [evidence] : []), full, ...values],
    bold,
  });
  const band = (text: string, level = 0): Row => ({
    band: true,
    level,
    cells: [{ text, span: head.length }],
  });
  const rows: Row[] = numbered(template.indicators).map(({ indicator, number, level }) =>
    isSection(indicator)
      ? band(
          `${number}\u2003${say('EPAPER_SUB', { name: say.label(indicator.label), full: pointsOf(indicator.full) })}`,
          level - 1,
        )
      : row(
          number,
          say.label(indicator.label),
          criterionText(indicator, say),
          indicator.evidence ? say.label(indicator.evidence) : '',
          pointsOf(indicator.full),
          columns.map(({ item }) => item(indicator)),
        ),
  );
  if (template.bonuses.length > 0) {
    rows.push(band(say('EPAPER_BONUSES', { cap: pointsOf(template.bonusCap) })));
    for (const [at, bonus] of template.bonuses.entries())
      rows.push(
        row(
          `+${at + 1}`,
          say.label(bonus.label),
          bonus.criterion ? say.label(bonus.criterion) : '',
          bonus.evidence ? say.label(bonus.evidence) : '',
          pointsOf(bonus.full),
          columns.map((column) => column.bonus(bonus.key)),
        ),
      );
  }
  rows.push(
    row(
      '',
      say('EPAPER_SUM'),
      '',
      '',
      pointsOf(template.fullMark),
      columns.map(({ sum }) => sum),
      true,
    ),
  );
  return { kind: 'table', columns: head, rows };
}

/** The vetoes with what was found of each; nothing where a template has none. */
export const vetoTable = (
  template: EvaluationTemplate,
  say: Say,
  columns: readonly {
    head: string;
    width: number;
    align: 'left' | 'center';
    at: (key: string) => string;
  }[],
): Block[] =>
  template.vetoes.length === 0
    ? []
    : [
        { kind: 'heading', text: say('EPAPER_VETOES', { grade: lowestGrade(template, say) }) },
        {
          kind: 'table',
          columns: [
            { head: say('EPAPER_VETO'), width: 30, align: 'left' },
            ...columns.map(({ head, width, align }) => ({ head, width, align })),
          ],
          rows: template.vetoes.map(({ key, label }) => ({
            cells: [say.label(label), ...columns.map(({ at }) => at(key))],
          })),
        },
      ];

import type { StatisticsItem } from '../domain/statistics-form';
import { itemLabel } from '../domain/statistics-form';
import { compared, type Comparison } from './compare';
import { itemsOfSection } from './headline';
import type { Piece, TablePiece } from './pieces';
import type { ItemFigures, PeriodTotals, Report } from './report';
import { figureCell, percentWords, shownFigure, type Words } from './words';

const right = 'right' as const;

/** A change as a table shows it: by how much, with its sign. */
function differenceCell(comparison: Comparison, item: StatisticsItem): string {
  if (comparison.kind === 'none') return '—';
  if (comparison.kind === 'same') return '0';
  const sign = comparison.kind === 'more' ? '+' : '\u2212';
  return `${sign}${shownFigure(comparison.difference, item.decimals)}`;
}

/** By how many percent; of what is a percentage itself there is none. */
function percentCell(comparison: Comparison, item: StatisticsItem, words: Words): string {
  if (comparison.kind === 'none' || item.unit.zh === '%') return '—';
  if (comparison.kind === 'same') return comparison.before > 0 ? '0%' : '—';
  if (comparison.percent === null) return '—';
  const sign = comparison.kind === 'more' ? '+' : '\u2212';
  return `${sign}${percentWords(comparison.percent, words)}`;
}

/** The periods that the totals are held against, each with what its columns are called. */
export function againstOf({ before, lastYear }: Pick<Report, 'before' | 'lastYear'>) {
  const all = [
    {
      then: before,
      head: 'REPORT_HEAD_BEFORE',
      change: 'REPORT_HEAD_CHANGE',
      rate: 'REPORT_HEAD_RATE',
    },
    {
      then: lastYear,
      head: 'REPORT_HEAD_YEAR',
      change: 'REPORT_HEAD_CHANGE',
      rate: 'REPORT_HEAD_YEAR_RATE',
    },
  ] as const;
  return all.flatMap(({ then, ...heads }) => (then === null ? [] : [{ then, ...heads }]));
}

/** Items down, the period's totals and those that they are held against across. */
export function comparisonTable(
  report: Report,
  items: readonly StatisticsItem[],
  words: Words,
): TablePiece {
  const { say, label } = words;
  const against = againstOf(report);
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: say('REPORT_HEAD_ITEM'), width: 34 },
      { head: say('REPORT_HEAD_UNIT'), width: 12, align: 'center' },
      { head: say('REPORT_HEAD_NOW'), width: 18, align: right },
      ...against.flatMap(({ head, change, rate }) => [
        { head: say(head), width: 18, align: right },
        { head: say(change), width: 16, align: right },
        { head: say(rate), width: 16, align: right },
      ]),
    ],
    rows: items.map((item) => {
      const now = report.totals[item.key];
      return {
        cells: [
          label(itemLabel(item)),
          label(item.unit),
          figureCell(now, item),
          ...against.flatMap(({ then: { totals } }) => {
            const comparison = compared(now, totals[item.key]);
            return [
              figureCell(totals[item.key], item),
              differenceCell(comparison, item),
              percentCell(comparison, item, words),
            ];
          }),
        ],
      };
    }),
  };
}

/** What a table's reader has to know of the figures that it is held against. */
export function comparisonNotes(report: Report, words: Words): Piece[] {
  return againstOf(report)
    .filter(({ then }) => !then.frozen && isKnown(then))
    .map(({ then }) => ({
      kind: 'note',
      text: words.say('REPORT_NOT_FROZEN', { period: words.period(then.period) }),
    }));
}

/** Whether anything is known of a period. */
export const isKnown = ({ totals }: Pick<PeriodTotals, 'totals'>): boolean =>
  Object.values(totals).some((one) => typeof one === 'number');

/** Widths in millimetres on a page that lies across. */
const PAGE = 247;
const NAME = 42;
const FIGURE = { least: 15, sign: 1.9, around: 4 } as const;

interface Column {
  item: StatisticsItem;
  cells: string[];
  width: number;
}

function columnOf(item: StatisticsItem, figures: readonly ItemFigures[]): Column {
  const cells = figures.map((own) => figureCell(own[item.key], item));
  const signs = Math.max(0, ...cells.map((cell) => cell.length));
  return { item, cells, width: Math.max(FIGURE.least, signs * FIGURE.sign + FIGURE.around) };
}

/** Columns by table: as few tables as the page is wide enough for. */
function parted(columns: readonly Column[]): Column[][] {
  const made: Column[][] = [];
  let room = 0;
  for (const column of columns) {
    if (column.width > room || made.length === 0) {
      made.push([]);
      room = PAGE - NAME;
    }
    made.at(-1)?.push(column);
    room -= column.width;
  }
  return made;
}

const headOf = (item: StatisticsItem, { label, say }: Words): string => {
  const measure = label(item.unit);
  const name = label(itemLabel(item));
  return measure === '' ? name : say('FRAME_NOTED', { name, note: measure });
};

/** What stands in the first column of the rows of a report. */
export const rowNames = ({ rows }: Report, { say }: Words): string[] => [
  ...rows.map(({ name }) => name ?? say('SHEET_COUNTY_ROW')),
  say('RPAPER_TOTAL'),
];

/** The stations of the return down, the items of a section across, their totals below. */
export function stationTables(report: Report, section: string, words: Words): TablePiece[] {
  const items = report.form.items.filter((item) => item.section === section);
  const figures = [...report.rows.map((row) => row.figures), report.totals];
  const names = rowNames(report, words);
  return parted(items.map((item) => columnOf(item, figures))).map((columns) => ({
    kind: 'table',
    dense: true,
    columns: [
      { head: words.say('REVIEW_STATION'), width: NAME },
      ...columns.map(({ item, width }) => ({ head: headOf(item, words), width, align: right })),
    ],
    rows: names.map((name, at) => ({
      cells: [name, ...columns.map(({ cells }) => cells[at] ?? '')],
      ...(at === names.length - 1 && { bold: true }),
    })),
  }));
}

/** The table of a section's totals. */
export const sectionTable = (report: Report, section: string, words: Words): TablePiece =>
  comparisonTable(report, itemsOfSection(report.form, section), words);
